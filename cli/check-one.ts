import { checkReply } from '@/lib/checking/check-reply';
import { createFindingCache } from '@/lib/checking/finding-cache';
import { otherLanguageOf } from '@/lib/checking/other-language';
import type { ListedPart } from '@/lib/guidelines/check-parts';
import type { Pack } from '@/lib/packs/pack';
import { findMasked } from '@/lib/text/find-masked';
import type { Finding } from '@/lib/text/finding';
import { maskReply } from '@/lib/text/mask-reply';
import type { ReplyContext } from '@/lib/text/reply-context';

import type { NodeEngine } from './node-engine.ts';

export interface ReplyToCheck {
  readonly id: string | number;
  readonly text: string;
  readonly lang?: string;
  /** Any part of a `ReplyContext`. */
  readonly context?: Partial<ReplyContext>;
}

export interface CheckedReply {
  readonly id: string | number;
  readonly text: string;
  readonly language: string;
  readonly findings: readonly Finding[];
  /** The client's parts, as a checklist; none without a pack. */
  readonly parts: readonly ListedPart[];
  readonly ms: number;
  /** Checkers that could not run, with the reason. */
  readonly failed: readonly string[];
}

const ALL_LANGUAGES = ['en', 'da', 'de', 'sv', 'nl', 'fr', 'es', 'it', 'pt', 'pl'] as const;

/** Checks replies one after the other as the extension does; suggestions are looked up at once. */
export function createReplyChecking(
  engine: NodeEngine,
  packs: readonly Pack[],
  options: { readonly checkers: ReadonlySet<string>; readonly language?: string },
): (reply: ReplyToCheck) => Promise<CheckedReply> {
  const cache = createFindingCache();
  const checkers = engine.checkers.filter(({ id }) => options.checkers.has(id));
  return async ({ id, text, lang, context: given = {} }) => {
    const began = performance.now();
    const pack = packs.find(({ client }) => client.id === given.client) ?? packs[0];
    const among = pack?.languages ?? ALL_LANGUAGES;
    const language =
      options.language ??
      lang ??
      given.language ??
      (await engine.identify(text, among)) ??
      (given.thread === undefined ? undefined : await engine.identify(given.thread, among)) ??
      among[0] ??
      'en';
    const context: ReplyContext = {
      kind: 'public',
      screenLanguage: 'en',
      ...given,
      language: inVariety(language, among),
      ...(pack && { client: pack.client.id }),
    };
    const reply = { text, masked: findMasked(text) };
    const { findings, checkers: states } = await checkReply({
      reply,
      context,
      checkers: pack ? checkers : checkers.filter((checker) => checker.id !== 'parts'),
      cache,
      revision: `${pack?.revision ?? ''}|${JSON.stringify(given)}`,
      languageOf: otherLanguageOf(pack?.languages ?? [], context, engine.identify),
      signal: new AbortController().signal,
    });
    return {
      id,
      text,
      language: context.language,
      findings: await Promise.all(
        findings.map((finding) => withSuggestions(finding, text, context)),
      ),
      parts: options.checkers.has('parts') ? engine.parts(maskReply(reply), context) : [],
      ms: Math.round((performance.now() - began) * 100) / 100,
      failed: states.flatMap((state) =>
        state.state === 'failed' ? [`${state.id}: ${state.reason}`] : [],
      ),
    };
  };

  async function withSuggestions(
    finding: Finding,
    text: string,
    context: ReplyContext,
  ): Promise<Finding> {
    if (!finding.suggestLater) return finding;
    const { suggestLater: _, ...rest } = finding;
    const words = await engine.suggest(text.slice(finding.start, finding.end), context);
    return { ...rest, suggestions: words.map((word) => ({ text: word })) };
  }
}

/** `en` becomes the client's `en-GB`. */
function inVariety(language: string, among: readonly string[]): string {
  return among.find((one) => one === language || one.startsWith(`${language}-`)) ?? language;
}
