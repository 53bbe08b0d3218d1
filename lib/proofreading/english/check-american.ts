import type { Token } from './english-clause';
import { type EnglishFault, type EnglishRule, faultAt } from './english-rule';
import { words } from './english-words';

/** What American English has of its own: `, "` for `",`, commas after years and states, `Mr.` */
export const checkAmerican: EnglishRule = (tokens) =>
  tokens.flatMap((token, index) => {
    const fault =
      signAfterQuote(tokens, index) ??
      commaInDate(tokens, index) ??
      dayFirst(tokens, index) ??
      commaAfterState(tokens, index) ??
      stopOfTitle(tokens, index) ??
      lastOfList(tokens, index) ??
      lastOfNames(tokens, index);
    return fault && token.kind !== 'gap' ? [fault] : [];
  });

/** `"Save",` is `"Save,"` */
function signAfterQuote(tokens: readonly Token[], index: number): EnglishFault | undefined {
  const [before, quote, sign] = tokens.slice(index - 1, index + 2);
  if (index === 0 || !before || !quote || !sign) return undefined;
  if (!/^["”'’]$/u.test(quote.text) || !/^[.,]$/u.test(sign.text)) return undefined;
  // `the drivers',` is no quotation.
  const isOpened = tokens.slice(0, index).some(({ text }) => /^['‘]$/u.test(text));
  if (/^['’]$/u.test(quote.text) && !isOpened) return undefined;
  if (before.end !== quote.start || quote.end !== sign.start || before.kind === 'sign')
    return undefined;
  const right = `${before.text}${sign.text}${quote.text}`;
  return { ...faultAt('sign-in-quotes', [before, sign], [], [sign.text]), suggestions: [right] };
}

const MONTHS = words(
  'january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec',
);

/** `July 18 2024`; `on July 18, 2024 we` */
function commaInDate(tokens: readonly Token[], index: number): EnglishFault | undefined {
  const [month, day, third, fourth, fifth] = tokens.slice(index, index + 5);
  if (!month || !day || !third || !MONTHS.has(month.lower)) return undefined;
  if (!/^\d{1,2}(?:st|nd|rd|th)?$/u.test(day.text)) return undefined;
  if (isYear(third)) return faultAt('comma-in-date-us', [day], [`${day.text},`], [day.text]);
  if (third.text !== ',' || !fourth || !isYear(fourth) || fifth?.kind !== 'word') return undefined;
  if (/^(?:to|until|through|at|or|in|-)$/u.test(fifth.lower)) return undefined;
  return faultAt('comma-in-date-us', [fourth], [`${fourth.text},`], [fourth.text]);
}

/** `21 September 2006` is `September 21, 2006`, and `21st September` is `September 21` */
function dayFirst(tokens: readonly Token[], index: number): EnglishFault | undefined {
  const [day, month, year] = tokens.slice(index, index + 3);
  if (!day || !month || !/^\d{1,2}(?:st|nd|rd|th)?$/u.test(day.text)) return undefined;
  if (!MONTHS.has(month.lower) || month.start !== day.end + 1) return undefined;
  const number = day.text.replace(/\D+$/u, '');
  const hasYear = year !== undefined && isYear(year);
  if (!hasYear && (number === day.text || month.lower === 'may')) return undefined;
  const right = `${month.text} ${number}`;
  return faultAt(
    'date-order-us',
    [day, hasYear ? year : month],
    [hasYear ? `${right}, ${year.text}` : right],
    [`${day.text} ${month.text}`],
  );
}

function isYear(token: Token): boolean {
  return /^(?:1[5-9]|20)\d\d$/u.test(token.text);
}

const STATES = words(
  `alabama alaska arizona arkansas california colorado connecticut delaware florida georgia hawaii idaho illinois indiana
  iowa kansas kentucky louisiana maine maryland massachusetts michigan minnesota mississippi missouri montana nebraska
  nevada ohio oklahoma oregon pennsylvania tennessee texas utah vermont virginia wisconsin wyoming
  canada england scotland wales ireland france germany italy spain denmark sweden norway china india japan australia brazil mexico russia poland`,
);

/** `in Dallas, Texas and …` */
function commaAfterState(tokens: readonly Token[], index: number): EnglishFault | undefined {
  const [city, comma, state, next] = tokens.slice(index, index + 4);
  if (!city || comma?.text !== ',' || !state || next?.kind !== 'word') return undefined;
  if (!/^\p{Lu}\p{Ll}/u.test(city.text) || !/^\p{Lu}/u.test(state.text)) return undefined;
  if (!STATES.has(state.lower) || STATES.has(city.lower) || /^\p{Lu}/u.test(next.text))
    return undefined;
  if (tokens[index - 1]?.text === ',' || next.start !== state.end + 1) return undefined;
  if (/^(?:and|or|'s)$/u.test(next.lower)) return undefined;
  return faultAt('comma-after-state', [state], [`${state.text},`], [state.text]);
}

/** `Mr Brown` is `Mr. Brown` */
function stopOfTitle(tokens: readonly Token[], index: number): EnglishFault | undefined {
  const [title, name] = tokens.slice(index, index + 2);
  if (!title || !name || !/^(?:Mr|Mrs|Ms|Dr)$/u.test(title.text)) return undefined;
  return /^\p{Lu}\p{Ll}/u.test(name.text) && name.start === title.end + 1
    ? faultAt('stop-of-title', [title], [`${title.text}.`], [title.text])
    : undefined;
}

/** `a pen, a book and a box` has a comma before `and` too. */
function lastOfList(tokens: readonly Token[], index: number): EnglishFault | undefined {
  const before = tokens[index - 1];
  if (index < 2 || tokens[index]?.text !== ',' || !before || !isItem(before)) return undefined;
  const end = itemEnd(tokens, index + 1);
  const and = tokens[end];
  const last = tokens[end - 1];
  if (end === index + 1 || !and || !last || !/^(?:and|or)$/u.test(and.lower)) return undefined;
  const after = itemEnd(tokens, end + 1);
  const next = tokens[after];
  if (after === end + 1 || (next && next.kind === 'word' && next.tag.startsWith('VERB')))
    return undefined;
  const commas = tokens.slice(0, index).filter(({ text }) => text === ',').length;
  if (commas === 0 && /^(?:ADP|SCONJ|ADV|CCONJ)$/u.test(tokens[0]?.tag ?? '')) return undefined;
  if (commas === 0 && (next?.tag === 'AUX|Fin' || index < 4)) return undefined;
  return faultAt('comma-last-of-list', [last], [`${last.text},`], [and.text]);
}

/** `Smith, Brown and Jones`: three names in a row. */
function lastOfNames(tokens: readonly Token[], index: number): EnglishFault | undefined {
  const before = tokens[index - 1];
  if (tokens[index]?.text !== ',' || !before || !isNameLike(before)) return undefined;
  if (before.isFirst && (before.tag !== 'PROPN' || before.forms.length > 0)) return undefined;
  let end = index + 1;
  while (end < index + 4 && tokens[end] && isNameLike(tokens[end])) end += 1;
  const [last, and, next] = tokens.slice(end - 1, end + 2);
  if (end === index + 1 || !last || !and || !/^(?:and|or)$/u.test(and.lower)) return undefined;
  // `Dallas, Texas and Chicago`
  if (end === index + 2 && STATES.has(last.lower)) return undefined;
  if (!next || !isNameLike(next)) return undefined;
  return faultAt('comma-last-of-list', [last], [`${last.text},`], [and.text]);
}

function isNameLike(token: Token | undefined): boolean {
  return token?.kind === 'word' && /^\p{Lu}/u.test(token.text) && token.text !== 'I';
}

function isItem({ tag, kind }: Token): boolean {
  return kind !== 'sign' && kind !== 'gap' && /^(?:NOUN|PROPN|NUM)$/u.test(tag);
}

/** Where a short part of a list ends. */
function itemEnd(tokens: readonly Token[], from: number): number {
  let at = from;
  while (at < from + 4) {
    const token = tokens[at];
    if (!token || token.kind === 'sign' || !/^(?:NOUN|PROPN|NUM|ADJ|DET)$/u.test(token.tag)) break;
    at += 1;
  }
  const last = tokens[at - 1];
  return last && at > from && isItem(last) ? at : from;
}
