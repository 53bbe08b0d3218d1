import type { Span } from '@/lib/text/span';

/** A place with what may stand there instead, the likeliest first. */
export interface Choice extends Span {
  readonly instead: readonly string[];
}

const NEGATED: Readonly<Record<string, string>> = {
  "can't": 'cannot',
  "won't": 'will not',
  "shan't": 'shall not',
};
const SHORT =
  /\b(?:(?<negated>(?:are|is|was|were|do|does|did|have|has|had|could|should|would|wo|must|need|sha)n['’]t|can['’]t)|(?<let>let['’]s)|(?<be>(?<who>I|you|we|they)['’](?<verb>m|re|ve|ll|d))|(?<third>(?<it>it|that|there|here|he|she|what|who|where)['’](?<end>s|ll|d)))\b/giu;

/** Contractions of English with their full forms; `'s` and `'d` have two. */
export function findContractions(text: string): Choice[] {
  return Array.from(text.matchAll(SHORT), (match) => {
    const found = match[0];
    const { negated, let: lets, who, verb, it, end } = match.groups ?? {};
    const full =
      negated !== undefined
        ? [NEGATED[negated.toLowerCase().replace('’', "'")] ?? `${negated.slice(0, -3)} not`]
        : lets !== undefined
          ? ['let us']
          : fullForms(who ?? it ?? '', verb ?? end ?? '', who !== undefined);
    return {
      start: match.index,
      end: match.index + found.length,
      instead: full.map((each) => withFirst(found, each)),
    };
  });
}

function fullForms(subject: string, verb: string, isPerson: boolean): string[] {
  switch (verb.toLowerCase()) {
    case 'm':
      return [`${subject} am`];
    case 're':
      return [`${subject} are`];
    case 've':
      return [`${subject} have`];
    case 'll':
      return [`${subject} will`];
    case 'd':
      return [`${subject} would`, `${subject} had`];
    default:
      return isPerson ? [] : [`${subject} is`, `${subject} has`];
  }
}

const FULL =
  /\b(?<verb>are|is|was|were|do|does|did|have|has|had|could|should|would) not\b|\b(?<cannot>cannot|can not)\b|\b(?<will>will not)\b|\b(?<who>I am|(?:you|we|they) are|(?:I|you|we|they) have(?= (?:been|already|now|just|received|sent|found|made|seen))|(?:I|you|we|they|it|that) will(?! not)|it is(?! not)|that is(?! not))\b/giu;
const SHORTENED: Readonly<Record<string, string>> = {
  am: "'m",
  are: "'re",
  have: "'ve",
  will: "'ll",
  is: "'s",
};

/** Full forms of English that are usually shortened in a friendly mail, with the short form. */
export function findFullForms(text: string): Choice[] {
  return Array.from(text.matchAll(FULL), (match) => {
    const found = match[0];
    const { verb, cannot, will, who } = match.groups ?? {};
    const short =
      verb !== undefined
        ? `${verb}n't`
        : cannot !== undefined
          ? "can't"
          : will !== undefined
            ? "won't"
            : shorten(who ?? '');
    return {
      start: match.index,
      end: match.index + found.length,
      instead: [withFirst(found, short)],
    };
  }).filter(({ start, end }) => !endsClause(text, start, end));
}

function shorten(phrase: string): string {
  const [subject = '', verb = ''] = phrase.split(' ');
  return subject + (SHORTENED[verb.toLowerCase()] ?? ` ${verb}`);
}

/** `Yes, we are.` cannot be shortened. */
function endsClause(text: string, start: number, end: number): boolean {
  return (
    !text.slice(start, end).toLowerCase().includes('not') &&
    /^\s*(?:[.,;:!?]|$)/u.test(text.slice(end, end + 3))
  );
}

function withFirst(found: string, written: string): string {
  const [first = ''] = found;
  return first === first.toUpperCase()
    ? (written[0] ?? '').toUpperCase() + written.slice(1)
    : written;
}
