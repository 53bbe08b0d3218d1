import type { Fact } from './fact';
import { bestOf, isSaidToBeNew, type Evidence, type Judgement } from './judgement';
import { monthPattern } from './month-names';
import { slipBetween } from './slip';

const CHANGED =
  /rabat|discount|nedsat|reduc|partial|delvis|teil(?:weise|betrag)|remain|rest(?!au)|difference|forskel|differen|\bfee|gebyr|gebühr|avgift|fragt|shipping|versandkosten|frakt|porto\b|moms|\bvat\b|mwst|\bbtw\b|\btva\b|\biva\b|deposit|depositum|\brate\b|halv|half|hälfte|per month|om måneden|pr\. måned|monatlich|actually|faktisk|tatsächlich|korrekte?\b|correct|richtig|goodwill|kompens|compens/iu;

/** Words with which money that changed hands is spoken of. */
const PAID =
  /pa(?:id|yment|yé|iement)|charg|refund|return|credit|took|taken|billed|withdr|sent|transfer|received|amount|invoice|\bbill|regning|räkning|rekening|trukket|træk|betal|tilbage|retur|overfør|\bsat\b|sætter|krediter|send|beløb|faktura|bezahl|zahl|erstatt|gutgeschr|gutschr|abgebucht|abbuch|überw|belaste|betrag|rechnung|återbet|\bdra[gr]|tillbaka|insatt|belopp|betaa?l|terug|afgeschr|gestort|bedrag|factuur|krijg|rembours|vers[ée]|débit|montant|facture|devuel|devol|pag[aoóu]|cobr|abon[ao]|importe|factura/iu;

/** Amounts: which of the customer's was meant, if the pen slipped; what may have been computed is left alone. */
export function judgeAmount(fact: Fact, evidence: Evidence): Judgement | undefined {
  const { known, amounts, values } = evidence;
  const isOther =
    isSaidToBeNew(fact) ||
    CHANGED.test(fact.before.slice(-45)) ||
    CHANGED.test(fact.after.slice(0, 24));
  const judgements = known.amounts.map((original): Judgement | undefined => {
    if (values.has(original.value)) return undefined;
    if (isOfAnotherMonth(fact, original)) return undefined;
    const isPaid =
      fact.isWhole === true || PAID.test(fact.before) || PAID.test(fact.after.slice(0, 36));
    const isOnly = known.amounts.length === 1 && amounts.length === 1;
    const certainty = certaintyOf(original.value, fact.value, isOnly);
    if (certainty === 0 || isOther || (!isPaid && certainty < 0.9)) return undefined;
    return { original, certainty };
  });
  const best = bestOf(judgements);
  return best && best.certainty < 0.9 && isComputed(fact, evidence) ? undefined : best;
}

function certaintyOf(right: string, typed: string, isOnly: boolean): number {
  if (stripped(right) === stripped(typed)) return stripped(right).length >= 3 ? 0.9 : 0;
  const slip = slipBetween(right, typed);
  const sure = right.endsWith('00') ? right.length - 2 : right.length;
  switch (slip) {
    case undefined:
    case 'look-alike':
      return 0;
    case 'swap':
      return sure >= 4 ? 0.85 : sure === 3 ? 0.65 : 0;
    case 'dropped':
    case 'doubled':
      return sure >= 4 ? 0.75 : sure === 3 && slip === 'doubled' ? 0.6 : 0;
    case 'changed':
      if (sure >= 5) return 0.75;
      return sure === 4 ? 0.6 : sure === 3 && isOnly ? 0.5 : 0;
  }
}

const MONTH = new RegExp(
  String.raw`(?<!\p{L})(?:${monthPattern
    .split('|')
    .filter((name) => name.length > 3 || name === 'maj' || name === 'mei')
    .join('|')})(?!\p{L})`,
  'iu',
);

/** The bill for June is another one than that for May. */
function isOfAnotherMonth(fact: Fact, original: Fact): boolean {
  const month = monthOfBill(fact);
  return month !== undefined && month !== monthOfBill(original);
}

function monthOfBill({ before, after }: Fact): string | undefined {
  const near = `${before.slice(-30)} ${/^[^\n.!?]{0,20}/u.exec(after)?.[0] ?? ''}`;
  // A day before or after it makes a date of it.
  return /\d/u.test(near) ? undefined : MONTH.exec(near)?.[0].toLowerCase();
}

/** True for sums, differences, parts and multiples of the other amounts. */
function isComputed(fact: Fact, { known, amounts }: Evidence): boolean {
  const wanted = Number(fact.value);
  const values = new Set(
    [...known.amounts, ...amounts]
      .filter((one) => one.value !== fact.value)
      .slice(0, 30)
      .map(({ value }) => Number(value)),
  );
  for (const one of values) {
    if (values.has(wanted - one) && wanted - one !== one) return true;
    if (values.has(wanted + one) && wanted !== one) return true;
    for (let count = 2; count <= 12; count += 1) {
      if (wanted === one * count || wanted * count === one) return true;
    }
    if (
      [0.8, 1.25, 0.9, 0.75, 1.19, 1.2, 1.21, 0.5].some((part) => Math.round(one * part) === wanted)
    )
      return true;
  }
  return false;
}

function stripped(value: string): string {
  return value.replace(/0+$/u, '');
}
