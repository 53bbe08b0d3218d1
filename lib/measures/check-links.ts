import type { Finding } from '@/lib/text/finding';
import { makeFinding } from '@/lib/text/make-finding';
import type { ReplyContext } from '@/lib/text/reply-context';

import { findLinks, type FoundLink } from './find-links';
import { measureMessages } from './measure-messages';
import type { Links } from './measures';

/** Services that turn a long address into a short one that does not say where it leads. */
const SHORTENERS = new Set([
  'bit.ly',
  'tinyurl.com',
  't.co',
  'goo.gl',
  'ow.ly',
  'is.gd',
  'buff.ly',
  'rebrand.ly',
  'cutt.ly',
  'shorturl.at',
  'tiny.cc',
  'lnkd.in',
  'rb.gy',
  't.ly',
  'v.gd',
  'bl.ink',
  's.id',
  'kortlink.dk',
  'kutt.it',
  'dub.sh',
]);

/** Links that lead where the client does not want them to, or elsewhere than they show. */
export function checkLinks(
  { packId, text, context }: { packId: string; text: string; context: ReplyContext },
  wish: Links,
): Finding[] {
  const say = measureMessages(context.screenLanguage);
  return findLinks(text).flatMap((link) => {
    const [problem] = problemsOf(link, wish, say);
    if (!problem) return [];
    return [
      makeFinding(
        {
          packId,
          guideline: { id: problem.id, level: wish.level },
          category: 'link',
          checker: 'reply',
          span: link,
          message: problem.message,
          ...(problem.id === 'link-https' && {
            suggestions: [{ text: `https${text.slice(link.start + 4, link.end)}` }],
          }),
        },
        context,
      ),
    ];
  });
}

interface Problem {
  readonly id: string;
  readonly message: string;
}

function problemsOf(
  link: FoundLink,
  { allow, httpsOnly, noShorteners, sameText }: Links,
  say: ReturnType<typeof measureMessages>,
): Problem[] {
  const { host, scheme, hasUser, shown } = link;
  const problems: Problem[] = [];
  if (hasUser || isMixedScript(host)) {
    problems.push({ id: 'link-disguised', message: say.linkDisguised(host) });
  }
  const shownHost = sameText && shown !== undefined ? hostShown(shown) : undefined;
  if (shownHost !== undefined && shownHost !== host) {
    problems.push({ id: 'link-text', message: say.linkOtherTarget(shownHost, host) });
  }
  if (noShorteners && SHORTENERS.has(host)) {
    problems.push({ id: 'link-shortener', message: say.linkShortener(host) });
  }
  if (allow.length > 0 && !allow.some((pattern) => isAllowed(host, pattern))) {
    problems.push({ id: 'links', message: say.linkNotAllowed(host) });
  }
  if (httpsOnly && scheme === 'http') {
    problems.push({ id: 'link-https', message: say.linkNotHttps });
  }
  return problems;
}

/** `nordlys.dk` is that host alone (with or without `www.`), `*.nordlys.dk` everything below it. */
function isAllowed(host: string, pattern: string): boolean {
  const wanted = pattern.toLowerCase().replace(/^www\./u, '');
  return wanted.startsWith('*.') ? host.endsWith(wanted.slice(1)) : host === wanted;
}

/** The host when the shown text is nothing but an address. */
function hostShown(shown: string): string | undefined {
  const [only, ...more] = findLinks(
    /^https?:/iu.test(shown.trim()) ? shown : `https://${shown.trim()}`,
  );
  return only && more.length === 0 && !/\s/u.test(shown.trim()) && shown.includes('.')
    ? only.host
    : undefined;
}

/** Letters of two scripts in one label: `раypal.com` with Cyrillic letters among Latin ones. */
function isMixedScript(host: string): boolean {
  return host
    .split('.')
    .some(
      (label) =>
        /\p{Script=Latin}/u.test(label) && /[\p{Script=Cyrillic}\p{Script=Greek}]/u.test(label),
    );
}
