import type { ClientAnswer, PageFacts } from '@/lib/messaging/protocol';
import { choicePlace } from '@/lib/packs/client-choice';
import { resolveClient, type ClientResolution } from '@/lib/packs/resolve-client';
import type { StoredPack } from '@/lib/storage/database';
import { maskReply } from '@/lib/text/mask-reply';
import type { Reply } from '@/lib/text/reply';
import type { ReplyContext } from '@/lib/text/reply-context';

import type { Installed } from './installed';

type Identify = (text: string, among: readonly string[]) => Promise<string | undefined>;

/** Languages a reply may be in where no client is known. */
const LANGUAGES_WITHOUT_CLIENT = ['en', 'da', 'de', 'sv', 'nl', 'fr', 'es'] as const;

interface ResolvedContext {
  readonly context: ReplyContext;
  /** Undefined while the client is not known for sure. */
  readonly pack: StoredPack | undefined;
  readonly answeredFor: ClientAnswer;
}

/** Completes what the page knows: which client this is for, and which language the reply is in. */
export async function resolveContext(
  facts: PageFacts,
  reply: Reply,
  installed: Installed,
  identify: Identify,
): Promise<ResolvedContext> {
  const { pack, answeredFor } = findPack(facts, installed);
  const language = await findLanguage(facts, reply, pack, identify);
  const { customer, agent, mailbox, recipients, ticket, subject, thread, kind } = facts;
  return {
    pack,
    answeredFor,
    context: {
      kind,
      language,
      screenLanguage: facts.screenLanguage,
      ...(pack && { client: pack.client.id }),
      ...(customer && { customer }),
      ...(agent !== undefined && { agent: { name: agent } }),
      ...(mailbox !== undefined && { mailbox }),
      ...(recipients && { recipients }),
      ...(ticket !== undefined && { ticket }),
      ...(subject !== undefined && { subject }),
      ...(thread !== undefined && { thread }),
    },
  };
}

/** The pack of the client that this field answers for, and why it is that one. */
export function findPack(
  facts: PageFacts,
  { packs, findChoice }: Installed,
): Omit<ResolvedContext, 'context'> {
  const resolution = resolveClient(packs, findChoice, facts);
  return {
    pack: 'pack' in resolution ? resolution.pack : undefined,
    answeredFor: toAnswer(resolution, facts),
  };
}

function toAnswer(resolution: ClientResolution<StoredPack>, facts: PageFacts): ClientAnswer {
  const place = choicePlace(facts);
  switch (resolution.state) {
    case 'certain':
      return {
        state: 'certain',
        client: resolution.pack.client,
        because: resolution.because,
        place,
      };
    case 'chosen':
      return { state: 'chosen', client: resolution.pack.client, place: resolution.because };
    case 'ambiguous':
      return {
        state: 'ambiguous',
        candidates: resolution.candidates.map(({ client }) => client),
        place,
      };
    case 'none':
      return { state: 'none', place };
  }
}

/** The reply's own words decide; while they are too few, the customer's; then the client's first language. */
export async function findLanguage(
  { thread, screenLanguage }: PageFacts,
  reply: Reply,
  pack: StoredPack | undefined,
  identify: Identify,
): Promise<string> {
  const among = pack?.languages ?? LANGUAGES_WITHOUT_CLIENT;
  const [first = screenLanguage] = among;
  if (among.length === 1) return first;
  const ownWords = maskReply(reply);
  return (
    (await identify(ownWords, among)) ??
    (thread === undefined ? undefined : await identify(thread, among)) ??
    (pack ? first : (among.find((language) => language === screenLanguage) ?? first))
  );
}
