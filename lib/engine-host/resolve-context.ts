import type { ClientAnswer, PageFacts } from '@/lib/messaging/protocol';
import { choicePlace } from '@/lib/packs/client-choice';
import { resolveClient, type ClientResolution } from '@/lib/packs/resolve-client';
import type { StoredPack } from '@/lib/storage/database';
import {
  isProse,
  type FieldContext,
  type FieldDescription,
  type FieldKind,
} from '@/lib/text/form-field';
import { maskReply } from '@/lib/text/mask-reply';
import type { Reply } from '@/lib/text/reply';
import type { ReplyContext } from '@/lib/text/reply-context';

import type { Installed } from './installed';

type Identify = (text: string, among: readonly string[]) => Promise<string | undefined>;

/** What a field of a form is for, by the client's rules. */
export type KindOfField = (
  client: string | undefined,
  description: FieldDescription,
) => Promise<FieldKind | undefined>;

/** Languages a reply may be in where no client is known. */
const LANGUAGES_WITHOUT_CLIENT = ['en', 'da', 'de', 'sv', 'nl', 'fr', 'es', 'it', 'pt', 'pl'];

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
  { identify, kindOfField }: { readonly identify: Identify; readonly kindOfField: KindOfField },
): Promise<ResolvedContext> {
  const { pack, answeredFor } = findPack(facts, installed);
  const field = await resolveField(facts, pack, kindOfField);
  const language =
    field && !isProse(field.kind)
      ? field.locale
      : await findLanguage(facts, reply, { pack, identify, dictionaries: installed.dictionaries });
  const { customer, agent, mailbox, recipients, ticket, subject, thread, attachments, kind } =
    facts;
  return {
    pack,
    answeredFor,
    context: {
      kind,
      language,
      screenLanguage: facts.screenLanguage,
      writtenOn: today(),
      ...(field && { field }),
      ...(pack && { client: pack.client.id }),
      ...(customer && { customer }),
      ...(agent !== undefined && { agent: { name: agent } }),
      ...(mailbox !== undefined && { mailbox }),
      ...(recipients && { recipients }),
      ...(ticket !== undefined && { ticket }),
      ...(subject !== undefined && { subject }),
      ...(thread !== undefined && { thread }),
      ...(attachments && { attachments }),
    },
  };
}

/** What the field is for and how values are written in it; undefined in a reply. */
export async function resolveField(
  { field, screenLanguage }: PageFacts,
  pack: StoredPack | undefined,
  kindOfField: KindOfField,
): Promise<FieldContext | undefined> {
  if (!field) return undefined;
  const kind = await kindOfField(pack?.client.id, field);
  // The client's own country and not the customer's language: the form is the client's.
  const locale = field.lang ?? pack?.languages[0] ?? screenLanguage;
  return kind && { kind, description: field, locale };
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
  {
    pack,
    identify,
    dictionaries,
  }: {
    readonly pack: StoredPack | undefined;
    readonly identify: Identify;
    readonly dictionaries: Installed['dictionaries'];
  },
): Promise<string> {
  const own = dictionaries.map(({ language }) => language);
  const among = pack?.languages ?? [...new Set([...LANGUAGES_WITHOUT_CLIENT, ...own])];
  const [first = screenLanguage] = among;
  if (among.length === 1) return first;
  const ownWords = maskReply(reply);
  return (
    (await identify(ownWords, among)) ??
    (thread === undefined ? undefined : await identify(thread, among)) ??
    (pack ? first : (among.find((language) => language === screenLanguage) ?? first))
  );
}

/** As the agent's calendar has it. */
function today(): string {
  const now = new Date();
  const [month, day] = [now.getMonth() + 1, now.getDate()].map((one) => `${one}`.padStart(2, '0'));
  return `${now.getFullYear()}-${month}-${day}`;
}
