import type { CheckWholeReply } from '@/lib/text/check-whole-reply';
import { primaryLanguage } from '@/lib/text/checker';
import type { Finding, Suggestion } from '@/lib/text/finding';
import { makeFinding } from '@/lib/text/make-finding';
import type { ReplyContext } from '@/lib/text/reply-context';
import { overlaps } from '@/lib/text/span';

import type { AddressLanguage, AddressWish, CapitalWish, Form } from './address';
import { addressLanguage } from './address-languages';
import { addressMessages } from './address-messages';
import { addressOf, findAddress, type AddressedSentence, type AddressPlace } from './find-address';
import { findCapitals, type CapitalPlace } from './find-capitals';

/** A sentence leans to a form from here on. */
const LEANS = 0.4;
/** A pronoun that can be nothing else: found whatever the rest of its sentence says. */
const PLAIN = 1;
/** Sure by itself. */
const SURE = 0.8;
/** A sentence in which as much as this speaks for one form is sure even of its weak places. */
const WHOLE = 1;

/**
 * Words in another form of address than the client's, or, where the client says none, than most of the
 * reply's. A place is found where it is sure, or where its whole sentence leans that way.
 */
export function createAddressCheck(packId: string, wish: AddressWish | undefined): CheckWholeReply {
  return (reply, context) => {
    const language = addressLanguage(context.language);
    if (!language) return [];
    const hasSeveral = (context.recipients?.length ?? 0) > 1;
    const sentences = findAddress(reply, context.language, language, { hasSeveral });
    const own = addressOf(sentences);
    const wanted = wish?.forms[context.language] ?? wish?.forms[primaryLanguage(context.language)];
    const right = wanted ?? own;
    const capitals = findCapitals(reply, sentences, language, capitalWish(wish, context)).map(
      (place) => describeCapital({ packId, reply, context, language }, place, wish),
    );
    if (right === undefined) return capitals;
    const isAll = wanted !== undefined && own !== wanted;
    const wrong: Form = right === 'formal' ? 'informal' : 'formal';
    const places = sentences.flatMap((sentence) =>
      wrongPlaces(sentence, wrong, isAll).map((place) => ({
        ...place,
        certainty: certaintyOf(place, sentence),
      })),
    );
    const level =
      wanted !== undefined && isAll ? (wish?.level ?? 'warning') : (wish?.mixed ?? 'warning');
    const id = isAll ? 'address' : 'mixed-address';
    const others = wordsOf(reply, sentences, right);
    const found = places.map((place) =>
      describe({ packId, reply, context, language }, place, { id, level, right, isAll, others }),
    );
    // What must be another word need not have another capital first.
    const free = capitals.filter((one) => !found.some((other) => overlaps(one, other)));
    return [...found, ...free];
  };
}

function wrongPlaces(
  { places, balance }: AddressedSentence,
  wrong: Form,
  isAll: boolean,
): AddressPlace[] {
  const leaning = wrong === 'formal' ? balance : -balance;
  return places.filter(
    ({ form, weight }) =>
      form === wrong &&
      (weight >= PLAIN || (weight >= SURE ? leaning > -SURE || isAll : leaning >= LEANS)),
  );
}

/** A weak place alone, such as a Spanish `su` that may be somebody else's, is listed and not marked. */
function certaintyOf({ weight }: AddressPlace, { balance }: AddressedSentence): number {
  if (weight >= SURE) return 0.9;
  return Math.abs(balance) >= WHOLE ? 0.6 : 0.4;
}

/** As many words of the other form are named in a message. */
const NAMED = 2;

function wordsOf(reply: string, sentences: readonly AddressedSentence[], form: Form): string[] {
  const sure = sentences.flatMap(({ places }) =>
    places.filter((place) => place.form === form && place.weight >= SURE),
  );
  const words = sure.map(({ start, end }) => reply.slice(start, end));
  return [...new Set(words)].slice(0, NAMED);
}

interface Verdict {
  readonly id: string;
  readonly level: Finding['level'];
  readonly right: Form;
  readonly isAll: boolean;
  readonly others: readonly string[];
}

interface Where {
  readonly packId: string;
  readonly reply: string;
  readonly context: ReplyContext;
  readonly language: AddressLanguage;
}

function describe(
  { packId, reply, context, language }: Where,
  place: AddressPlace & { readonly certainty: number },
  { id, level, right, isAll, others }: Verdict,
): Finding {
  const found = reply.slice(place.start, place.end);
  const say = addressMessages(context.screenLanguage);
  return makeFinding(
    {
      packId,
      guideline: { id, level },
      category: 'address',
      checker: 'reply',
      span: place,
      certainty: place.certainty,
      message: isAll ? say.wrong(found, right) : say.mixed(found, place.form, others),
      suggestions: suggestionFor({ found, isFirst: place.isFirst }, right, language),
    },
    context,
  );
}

function capitalWish(wish: AddressWish | undefined, { language }: ReplyContext): CapitalWish {
  return wish?.capitals?.[language] ?? wish?.capitals?.[primaryLanguage(language)] ?? 'allow';
}

function describeCapital(
  { packId, reply, context }: Where,
  { start, end, right }: CapitalPlace,
  wish: AddressWish | undefined,
): Finding {
  const say = addressMessages(context.screenLanguage);
  return makeFinding(
    {
      packId,
      guideline: { id: 'address-capital', level: wish?.level ?? 'warning' },
      category: 'address',
      checker: 'reply',
      span: { start, end },
      message: say.capital(reply.slice(start, end), right),
      suggestions: [{ text: right }],
    },
    context,
  );
}

function suggestionFor(
  { found, isFirst }: { readonly found: string; readonly isFirst: boolean },
  right: Form,
  { swaps }: AddressLanguage,
): Suggestion[] {
  const swap = swaps?.[right][found.toLowerCase()];
  if (swap === undefined) return [];
  return [{ text: isFirst ? swap.charAt(0).toUpperCase() + swap.slice(1) : swap }];
}
