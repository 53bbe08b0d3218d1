import { editKind } from './edit-kind';
import type { Fact } from './fact';

/** A fact of the reply that is nearly one of the customer's. */
export interface Slip {
  readonly fact: Fact;
  readonly original: Fact;
  readonly certainty: number;
}

/** Where the reply says that something is now otherwise, a new value is no slip. */
const CHANGED =
  /(?<!\p{L})(?:i stedet for|istedet|nu i stedet|ændret|flyttet|rykket|ny dato|nye? (?:dato|beløb|pris|nummer)|nedsat|rabat|resterende|forskel\p{L}*|delvis\p{L}*|instead of|rather than|changed|moved|rescheduled|postponed|new (?:date|amount|price|number)|discount\p{L}*|remaining|difference|partial\p{L}*|statt|verschoben|geändert|neue[rsn]? (?:termin|datum|betrag|preis|nummer)|rabatt|restbetrag|teil\p{L}*|ändrat|flyttat|ny[att]? (?:datum|belopp|pris)|in plaats van|gewijzigd|verplaatst|nieuwe (?:datum|prijs)|korting|au lieu de|modifié\p{L}*|reporté\p{L}*|nouve(?:au|lle)|remise|en lugar de|cambiad[oa]|nuev[oa]|descuento|reembolso parcial)(?!\p{L})/iu;

/** Facts of the reply that differ from one in the customer's texts by a slip; one stated exactly anywhere there is right. */
export function compareFacts(
  reply: readonly Fact[],
  thread: readonly Fact[],
  replyText: string,
): Slip[] {
  const said = new Set(thread.flatMap((fact) => [fact.value, withoutLetters(fact)]));
  const written = new Set(reply.map(({ value }) => value));
  return reply.flatMap((fact) => {
    if (said.has(fact.value) || said.has(withoutLetters(fact)) || isWrittenOtherwise(fact, thread))
      return [];
    let best: Slip | undefined;
    for (const original of thread) {
      if (original.kind !== fact.kind || written.has(original.value)) continue;
      const certainty = judge(fact, original, replyText);
      if (certainty > (best?.certainty ?? 0)) best = { fact, original, certainty };
    }
    return best ? [best] : [];
  });
}

/** A number with its country code or without, with a prefix or without. */
function isWrittenOtherwise({ kind, value }: Fact, thread: readonly Fact[]): boolean {
  if (kind === 'date')
    return thread.some(
      (other) =>
        other.kind === 'date' &&
        other.value.slice(4) === value.slice(4) &&
        (other.value.startsWith('-') || value.startsWith('-')),
    );
  if (kind !== 'number') return false;
  const plain = value.replace(/^0+/u, '');
  return thread.some(({ kind: of, value: other }) => {
    if (of !== 'number' && of !== 'iban') return false;
    const bare = other.replace(/^0+/u, '');
    return (
      plain.length >= 5 &&
      bare.length >= 5 &&
      (bare.endsWith(plain) || plain.endsWith(bare)) &&
      Math.abs(bare.length - plain.length) > 1
    );
  });
}

/** `DK20412345` is `20412345` to most. */
function withoutLetters({ kind, value }: Fact): string {
  return kind === 'number' ? value.replace(/^\p{L}+/u, '') : value;
}

function judge(fact: Fact, original: Fact, text: string): number {
  switch (fact.kind) {
    case 'date':
      return judgeDate(fact, original, text);
    case 'amount':
      return judgeAmount(fact, original, text);
    case 'email':
      return editKind(original.value, fact.value) ? 0.9 : 0;
    case 'iban':
      return editKind(original.value, fact.value) ? 0.95 : 0;
    case 'number':
      return judgeNumber(fact, original);
  }
}

function judgeNumber(fact: Fact, original: Fact): number {
  const edit = editKind(original.value, fact.value);
  if (!edit) return 0;
  const { length } = original.value;
  if (edit === 'look-alike' || edit === 'swapped') return length >= 5 ? 0.9 : 0;
  // The next number of a row is a number of its own as likely as a slip.
  const isNext =
    /^\d+$/u.test(fact.value) && Math.abs(Number(fact.value) - Number(original.value)) === 1;
  if (isNext && !sharesWords(fact, original)) return 0;
  if (length >= 6) return isNext ? 0.6 : 0.85;
  return sharesWords(fact, original) ? 0.7 : 0;
}

function judgeAmount(fact: Fact, original: Fact, text: string): number {
  if (isSaidToChange(fact, text)) return 0;
  const [one, other] = [Number(fact.value), Number(original.value)];
  const ratio = Math.max(one, other) / Math.min(one, other);
  if ([10, 100, 1000].includes(ratio)) return 0.85;
  const edit = editKind(significant(original.value), significant(fact.value));
  if (!edit) return 0;
  const digits = significant(original.value).length;
  if (edit === 'swapped') return digits >= 3 ? 0.85 : sharesWords(fact, original) ? 0.6 : 0;
  if (digits >= 5) return sharesWords(fact, original) ? 0.8 : 0.5;
  return sharesWords(fact, original) && digits >= 3 ? 0.6 : 0;
}

/** Without the zeros of whole amounts. */
function significant(cents: string): string {
  return cents.replace(/00$/u, '');
}

function judgeDate(fact: Fact, original: Fact, text: string): number {
  if (isSaidToChange(fact, text)) return 0;
  const [year = '', month = '', day = ''] = fact.value.split(/-(?=\d{2}(?:-|$))/u);
  const [ofYear = '', ofMonth = '', ofDay = ''] = original.value.split(/-(?=\d{2}(?:-|$))/u);
  const isSameYear = year === ofYear || year === '' || ofYear === '';
  if (isSameYear && month === ofDay && day === ofMonth) return 0.85;
  const isShared = sharesWords(fact, original);
  if (month === ofMonth && day === ofDay && !isSameYear) return isShared ? 0.8 : 0.55;
  if (isSameYear && month === ofMonth && day === [...ofDay].toReversed().join(''))
    return isShared ? 0.8 : 0.6;
  const isOneDigit = isSameYear && editKind(ofMonth + ofDay, month + day) === 'changed';
  // Another day is an answer more often than a slip, but where the same is said of it.
  return isOneDigit && sharedWords(fact, original) > 1 ? 0.6 : 0;
}

function sharesWords(one: Fact, other: Fact): boolean {
  return sharedWords(one, other) > 0;
}

function sharedWords(one: Fact, other: Fact): number {
  return [...one.around].filter((word) => other.around.has(word) && !COMMON.has(word)).length;
}

const COMMON = new Set(
  'have haben hatt been your with from that this were will woul coul what when then they them ikke eller skal vill blev have kunn dine mine vore fordi ikke også sein sind wird werd eine mein ihre nich auch noch sich über unse para como esta este pour avec dans vous votr notr merc tack mitt dett inte från till vara niet mijn voor maar hebb word plea than than hell dear kære hall tusi mang'.split(
    ' ',
  ),
);

function isSaidToChange({ start, end }: Fact, text: string): boolean {
  const before = /[^.!?\n]*$/u.exec(text.slice(Math.max(0, start - 120), start))?.[0] ?? '';
  const after = /^[^.!?\n]*/u.exec(text.slice(end, end + 80))?.[0] ?? '';
  return CHANGED.test(before + ' ' + after);
}
