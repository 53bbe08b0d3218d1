import model from './data/punkt-english.json' with { type: 'json' };

interface Token {
  readonly text: string;
  /** Where the next one begins. */
  readonly end: number;
  isBreak: boolean;
  isAbbreviation: boolean;
}

const setOf = (words: string): ReadonlySet<string> => new Set(words.split(' '));
const abbreviations = setOf(model.abbreviations);
const collocations = setOf(model.collocations);
const starters = setOf(model.starters);
const small = setOf(model.small);
const mixed = setOf(model.mixed);
const beginsSmall = setOf(model.beginsSmall);

/**
 * The sentences of an English text, trimmed, as the Punkt algorithm with its English model parts them:
 * Kiss and Strunk 2006, with the additions for quotes, ellipses and dotted abbreviations that Vale's has.
 */
export function segmentEnglish(text: string): string[] {
  const tokens = tokenize(text);
  for (const token of tokens) judgeByType(token);
  for (const [index, token] of tokens.entries()) judgeByNext(token, tokens[index + 1]);
  for (const [index, token] of tokens.entries()) judgeByMarks(token, tokens[index + 1]);
  const sentences: string[] = [];
  let from = 0;
  for (const { isBreak, end } of tokens) {
    if (!isBreak) continue;
    sentences.push(text.slice(from, end).trim());
    from = end;
  }
  if (from !== text.length) sentences.push(text.slice(from).trim());
  return sentences;
}

const PUNCTUATION = /[.!?。！？]/u;

/** Words with a sign that may end a sentence, and the word after each. */
function tokenize(text: string): Token[] {
  const tokens: Token[] = [];
  let from = 0;
  let isWanted = false;
  for (let at = 0; at < text.length; at += 1) {
    const isLast = at === text.length - 1;
    const isCjk = /[。；！？]/u.test(text[at] ?? '');
    if (!isLast && !isCjk && !/[\s\u0085]/u.test(text[at] ?? '')) continue;
    const end = isLast || isCjk ? at + 1 : at;
    const word = text.slice(from, end).trim();
    if (word === '') continue;
    const hasPunctuation = PUNCTUATION.test(word);
    if (hasPunctuation || isWanted) {
      tokens.push({ text: word, end, isBreak: false, isAbbreviation: false });
      isWanted = hasPunctuation;
    }
    from = end;
  }
  return tokens.length > 0 || text === ''
    ? tokens
    : [{ text, end: text.length, isBreak: false, isAbbreviation: false }];
}

const ENDERS = /(?:\.["”’)]|[?!]|[?!]["'’”)])$/u;
const INNER = /\.[[("]|\?[[(]|![[(]/u;

function judgeByType(token: Token): void {
  const { text } = token;
  if ((ENDERS.test(text) || INNER.test(text)) && !text.includes('Yahoo!')) {
    token.isBreak = true;
  } else if (/[.。]$/u.test(text) && !text.endsWith('..')) {
    const plain = text.slice(0, -1).toLowerCase();
    const last = plain.split('-').at(-1) ?? plain;
    if (abbreviations.has(plain) || abbreviations.has(last)) token.isAbbreviation = true;
    else token.isBreak = true;
  }
}

/** The word as the model knows it: small letters, numbers as one, without commas. */
function typeOf(text: string): string {
  const type = text.toLowerCase().replace(/-?[.,]?\d[\d,.-]*\.?$/u, '##number##');
  return type.length === 1 ? type : type.replaceAll(',', '');
}

function withoutPoint(type: string): string {
  return type.length > 1 && type.endsWith('.') ? type.slice(0, -1) : type;
}

function nextTypeOf(next: Token): string {
  return next.isBreak ? withoutPoint(typeOf(next.text)) : typeOf(next.text);
}

const startsUpper = ({ text }: Token): boolean => /^\p{Lu}/u.test(text);
const startsLower = ({ text }: Token): boolean => /^\p{Ll}/u.test(text);
const isInitial = ({ text }: Token): boolean => /^[A-Za-z]\.$/u.test(text);

/** True or false where its spelling tells whether a token begins a sentence; else undefined. */
function beginsSentence(token: Token): boolean | undefined {
  if (/^[;:,.!?；：，。！？]$/u.test(token.text)) return false;
  const type = nextTypeOf(token);
  if (startsUpper(token) && small.has(type)) return true;
  return startsLower(token) && !beginsSmall.has(type) ? false : undefined;
}

function judgeByNext(token: Token, next: Token | undefined): void {
  if (!next || !/[.。]$/u.test(token.text)) return;
  const type = withoutPoint(typeOf(token.text));
  const nextType = nextTypeOf(next);
  if (collocations.has(`${type},${nextType}`)) {
    markAbbreviation(token);
    return;
  }
  const isEllipsis = /\.\.+$/u.test(token.text);
  if ((token.isAbbreviation || isEllipsis) && !isInitial(token)) {
    if (beginsSentence(next) === true || (startsUpper(next) && starters.has(nextType))) {
      token.isBreak = true;
      return;
    }
  }
  if (token.text === '.' && next.text === '.') {
    token.isBreak = false;
    next.isBreak = false;
    return;
  }
  if (!isInitial(token) && type !== '##number##') return;
  const begins = beginsSentence(next);
  const isName =
    begins === undefined &&
    isInitial(token) &&
    startsUpper(next) &&
    !small.has(nextType) &&
    !mixed.has(nextType);
  if (begins === false || isName) markAbbreviation(token);
}

function markAbbreviation(token: Token): void {
  token.isBreak = false;
  token.isAbbreviation = true;
}

function judgeByMarks(token: Token, next: Token | undefined): void {
  if (!next) {
    if (token.text.includes('\n') && token.text.includes(' ')) token.isBreak = false;
    return;
  }
  if (token.text.endsWith('.') && next.text === '.') {
    token.isBreak = false;
    next.isBreak = false;
    return;
  }
  const isNoBreak = token.text.endsWith('.') && !token.isBreak;
  const isEllipsis = /(?:\.\s?){2,}\./u.test(token.text);
  const isInner = token.isBreak && /[)’”"']$/u.test(token.text);
  const nextType = nextTypeOf(next);
  if (isNoBreak || isEllipsis || isInner) {
    if (isEllipsis && (startsUpper(next) || starters.has(nextType))) {
      token.isBreak = true;
      return;
    }
    if (isInner && startsLower(next) && !starters.has(nextType)) {
      token.isBreak = false;
      return;
    }
    if (isNoBreak && startsUpper(next) && (small.has(nextType) || mixed.has(nextType))) {
      token.isBreak = true;
    }
  }
  if (!/(?:\w\.)+\w*\./u.test(token.text) || isInitial(token)) return;
  token.isAbbreviation = true;
  token.isBreak = beginsSentence(next) === true || (startsUpper(next) && starters.has(nextType));
}
