import type { Fact } from './fact';
import { bestOf, isSaidToBeNew, type Evidence, type Judgement } from './judgement';

/** Where a sentence looks back at something the customer told of. */
const BACK =
  /bestilt|bestilling|købt|modt[ao]g|skrev|mail|besked|betalt|afsend|ordre|faktura|order|bought|purchas|placed|paid|message|letter|wrote|dated|invoice|said|mention|received|since|as you|som du|nævn|oplys|siden|\bfra\b|\bvom\b|gekauft|bestell|erh[ai]lt|bezahlt|geschrieben|schreiben|rechnung|seit\b|erwähn|angegeben|beställ|köp|betal|skick|fakturan|från|besteld|gekocht|betaald|factuur|bericht|sinds|command|achet|payé|facture|message|depuis|pedido|compra|pag[oóa]|factura|mensaje|desde/iu;
const AHEAD =
  /lever|deliver|liefer|livr|entreg|bezorg|will|kommer|vil |werden|wird|zal|sera|será|until|til og med|bis zum|senest|latest|spätestens|expires|udløber|next|næste|nächst|visit|besøg|termin|appointment|tid den|aftalt|lleg|arriv|komt|ankom/iu;

const LASTS =
  /(?<!\p{L})(?:to|til|bis|tot|till|au|hasta|through|after|efter|nach|year|år|jahr|ans?|años?|jaar|birthday|fødselsdag|anniversary|renew\p{L}*|forny\p{L}*|verläng\p{L}*|again|igen|wieder)(?!\p{L})/iu;

/** Dates: which of the customer's was meant, if the pen slipped; a new date near the old one is left alone. */
export function judgeDate(fact: Fact, { known, dates }: Evidence): Judgement | undefined {
  const isOnly = known.dates.length === 1 && dates.length === 1;
  if (known.dates.some((one) => isSame(one, fact)) || isSaidToBeNew(fact)) return undefined;
  return bestOf(
    known.dates.map((original) => {
      const certainty = certaintyOf(original, fact, isOnly);
      return certainty === 0 || dates.some((one) => isSame(one, original))
        ? undefined
        : { original, certainty };
    }),
  );
}

function certaintyOf(original: Fact, fact: Fact, isOnly: boolean): number {
  const right = partsOf(original.value);
  const typed = partsOf(fact.value);
  const clause = /^[^\n.!?]{0,24}/u.exec(fact.after)?.[0] ?? '';
  const isAhead = AHEAD.test(fact.before) || AHEAD.test(clause);
  const isBack =
    fact.isWhole === true || (!isAhead && (BACK.test(fact.before) || BACK.test(clause)));
  const isSameYear = right.year === '' || typed.year === '' || right.year === typed.year;
  if (right.day === typed.day && right.month === typed.month) {
    if (isSameYear) return 0;
    const isFar = Math.abs(Number(right.year) - Number(typed.year)) >= 9;
    if (isFar && !isAhead) return 0.75;
    if (isBack) return 0.7;
    // The one date there is, a year off, and nothing that lasts a year.
    return isOnly && !isAhead && !LASTS.test(`${fact.before} ${clause}`) ? 0.55 : 0;
  }
  if (!isSameYear) return 0;
  if (right.day === typed.month && right.month === typed.day) return 0.8;
  if (right.month === typed.month) {
    if (
      Array.from(right.day).toReversed().join('') === typed.day &&
      !right.day.startsWith('0') &&
      !typed.day.startsWith('0')
    )
      return isBack ? 0.8 : 0;
    const isNextDay = Math.abs(Number(right.day) - Number(typed.day)) === 1;
    return isBack && (isNextDay || differences(right.day, typed.day) === 1) ? 0.6 : 0;
  }
  return isBack && right.day === typed.day && differences(right.month, typed.month) === 1
    ? 0.55
    : 0;
}

/** The same day; without a year it is that of any year, and either reading counts. */
function isSame(one: Fact, other: Fact): boolean {
  const isEitherWay =
    /[./-]/u.exec(one.written)?.[0] !== '/' || /[./-]/u.exec(other.written)?.[0] !== '/';
  const readings = (fact: Fact) =>
    isEitherWay && fact.other !== undefined ? [fact.value, fact.other] : [fact.value];
  return readings(one).some((first) =>
    readings(other).some((second) => {
      const left = partsOf(first);
      const right = partsOf(second);
      const isSameYear = left.year === '' || right.year === '' || left.year === right.year;
      return isSameYear && left.month === right.month && left.day === right.day;
    }),
  );
}

function partsOf(value: string): { year: string; month: string; day: string } {
  return { year: value.slice(0, -6), month: value.slice(-5, -3), day: value.slice(-2) };
}

function differences(one: string, other: string): number {
  return Array.from(one).filter((digit, index) => digit !== other[index]).length;
}
