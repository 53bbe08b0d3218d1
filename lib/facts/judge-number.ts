import type { Fact } from './fact';
import { bestOf, isSaidToBeNew, type Evidence, type Judgement } from './judgement';
import { slipBetween } from './slip';

/** Numbers, phones, addresses and accounts: which of the customer's was meant, if the pen slipped. */
export function judgeNumber(fact: Fact, { known, values }: Evidence): Judgement | undefined {
  if (/^(?:19|20)\d\d$/u.test(fact.value)) return undefined;
  return bestOf(
    known.near(fact).map((original) => {
      const certainty = certaintyOf(original, fact);
      if (certainty === 0) return undefined;
      // Whoever has written the right one as well means two different things.
      const isAlsoThere = values.has(original.value);
      return isAlsoThere && certainty < 0.9 ? undefined : { original, certainty };
    }),
  );
}

function certaintyOf(original: Fact, fact: Fact): number {
  const slip = slipBetween(original.value, fact.value);
  if (!slip) return 0;
  const { length } = original.value;
  const isSameName = original.name !== undefined && original.name === fact.name;
  const isOtherName =
    original.name !== undefined && fact.name !== undefined && original.name !== fact.name;
  if (fact.kind === 'email') return length < 8 || isSaidToBeNew(fact) ? 0 : 0.85;
  if (fact.kind === 'iban') return 0.9;
  if (fact.kind === 'postcode' && original.kind === 'postcode') {
    return placeAfter(fact) === placeAfter(original) ? 0.8 : 0;
  }
  if (fact.kind === 'phone' && original.kind === 'phone') return isSaidToBeNew(fact) ? 0 : 0.85;
  if (isSaidToBeNew(fact)) return 0;
  if (isOtherName)
    return (slip === 'swap' || slip === 'look-alike') && length >= 7 && !/^20\d\d/u.test(fact.value)
      ? 0.6
      : 0;
  switch (slip) {
    case 'look-alike':
      return 0.9;
    case 'swap':
      return length >= 6 ? 0.9 : length >= 5 || isSameName ? 0.7 : 0;
    case 'dropped':
    case 'doubled':
      return length >= 6 ? 0.85 : length >= 5 ? 0.65 : isSameName && slip === 'doubled' ? 0.55 : 0;
    case 'changed':
      // A meter counts on: its last digits are others each time.
      if (fact.name === 'meter' && length < 8) return 0;
      if (length >= 7) return isSameName ? 0.8 : 0.7;
      if (length === 6) return isSameName ? 0.75 : 0.6;
      return length === 5 && isSameName ? 0.55 : 0;
  }
}

/** The town, with the letter of its district where it has one. */
function placeAfter({ after }: Fact): string | undefined {
  return /^ ?(\p{L}+(?: \p{Lu}(?!\p{L}))?)/u.exec(after)?.[1]?.toLowerCase();
}
