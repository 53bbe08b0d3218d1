import { GREETING_OPENING } from './greeting-words';
import { asksForValue, judgeField } from './left-over-words';

/** A kind of left-over, and how sure it is one. */
export interface LeftOverPattern {
  readonly pattern: RegExp;
  /** Or how sure it is by what stands in the group `content`; 0: it is none. */
  readonly certainty: number | ((content: string) => number);
}

const IN_WORDS = String.raw`\p{L}\p{M}\p{N}`;
const sure = (pattern: RegExp): LeftOverPattern => ({ pattern, certainty: 0.9 });
const likely = (pattern: RegExp): LeftOverPattern => ({ pattern, certainty: 0.6 });

function field(pattern: RegExp, judge: (content: string) => number): LeftOverPattern {
  return { pattern, certainty: judge };
}

/** Units before or after which a number was meant to be. */
const UNITS =
  'kr|kroner|euro|eur|dkk|sek|usd|gbp|dage|hverdage|arbejdsdage|uger|timer|minutter|days?|working days|business days|weeks?|hours?|minutes?|tagen?|werktagen?|wochen?|stunden|minuten|dagar|arbetsdagar|veckor|timmar|dagen|werkdagen|weken|uur|jours?|semaines?|heures?|días?|semanas?|horas?|Euro|Tagen?|Werktagen?|Wochen?|Stunden|Minuten';
const NUMBERED =
  'nr|no|number|nummer|numéro|número|ordre|order|bestelling|commande|pedido|sag|case|ticket|faktura|invoice|factuur|rechnung|kl|kr|tlf|tel|dato|date|datum|fecha|#|€|\\$|£';

const BROKEN_VALUE = '#(?:REF!|N/A|VALUE!|NAME\\?|DIV/0!|I/T|VÆRDI!|BEZUG!|WERT!)';
/** Somebody explains what a spreadsheet shows. */
const ABOUT_CELLS =
  '(?:fejl|fehler|error|erreur|erro|fel|fout|celle|celda|cellule|zelle|cell|formel|formul|fórmula|formule|excel|calc|tabel|tabla|tableau|spreadsheet|regneark|kalkyl)';

/** Template syntax and broken values, whatever the language; none of them is ordinary prose. */
export const LEFT_OVERS: readonly LeftOverPattern[] = [
  // Fields of template languages and mail merges
  sure(/\{\{[^{}\n]{0,80}\}{1,2}|\{%[^{}%\n]{1,80}%\}|<%[^<>%\n]{1,80}%>/gu),
  sure(/[$#!]\{[^{}\n]{1,60}\}|\{[!$#@][\p{L}_][^{}\n]{0,60}\}/gu),
  sure(
    /\*\|[A-Z0-9_:]{2,40}\|\*|(?<![.\p{L}])\[\[[^[\]\n]{1,60}\]\](?!\.\p{L})|<<[\p{L}_][\p{L}\p{N}_ .-]{0,40}>>|«[\p{L}]+_[\p{L}_]+»/gu,
  ),
  sure(
    /(?<![\p{L}\p{N}%&])%{1,2}[A-Z][A-Z0-9_]{1,40}%{1,2}(?![\p{L}\p{N}%])|(?<![\p{L}\p{N}%])%\([\p{L}_]{1,30}\)[sd]/gu,
  ),
  sure(/(?<![\p{L}\p{N}_])__[\p{L}][\p{L}\p{N}]{1,30}__(?![\p{L}\p{N}_(]|\.\p{L})/gu),
  sure(/(?<![\p{L}\p{N}#@$])(?:##[\p{L}_]{2,30}##|@@[\p{L}_]{2,30}@@|\$[A-Z][A-Z_]{2,30}\$)/gu),
  sure(/(?<![\p{L}\p{N}{$/=])\{\d{1,2}\}(?!\})/gu),
  likely(/(?<=^|[ \t(])%[sd](?=[ \t,.!?)]|$)/gmu),
  // A name in braces, brackets or angles; not in links, code, or where it is shown how a tag is closed
  field(
    /(?<![{$\p{L}\p{N}/=])\{(?<content>[\p{L}][\p{L}\p{N}_ '.-]{1,60})\}(?![}\p{L}\p{N}/"'])/gu,
    (content) =>
      Math.max(
        judgeField(content),
        /\p{L}_\p{L}/u.test(content) ? 0.9 : /[ '-]/u.test(content) ? 0 : 0.6,
      ),
  ),
  field(
    /(?<![\p{L}\p{N}\][])\[(?<content>[\p{L}\p{N}_ '’/.:-]{2,60})\](?![([\p{L}\p{N}])/gu,
    (content) => (/^[\p{Lu}]{2,20}_[\p{Lu}_]{1,60}$/u.test(content) ? 0.9 : judgeField(content)),
  ),
  field(
    /<(?!(?:link|title|time|address|text|data)>)(?<content>[\p{L}][\p{L}\p{N}_ '’/.:-]{1,60})>(?![^\n]{0,200}<\/)/gu,
    (content) => (/\p{L}_\p{L}/u.test(content) ? 0.9 : judgeField(content) > 0.6 ? 0.9 : 0),
  ),
  field(/\((?<content>[\p{L}][\p{L}\p{N}_ '’/-]{4,60})\)/gu, (content) =>
    /^(?:your|dit|ihr|ditt|uw|votre|su) (?:name|navn|namn|naam|nom|nombre)$/iu.test(content) ||
    asksForValue(content.toLowerCase())
      ? 0.9
      : 0,
  ),
  // Letters and lines in place of a value
  sure(new RegExp(`(?<![${IN_WORDS}*•X#-])X{3,}(?![${IN_WORDS}*•-])`, 'gu')),
  sure(
    new RegExp(
      `(?=x)(?<=(?<!\\p{L})(?:${NUMBERED})[.:]?[ #]{0,2})x{2,}(?:[.:/-]x{2,}){0,3}(?![${IN_WORDS}])`,
      'giu',
    ),
  ),
  sure(new RegExp(`(?<![${IN_WORDS}])X{1,2}(?=[ \u00A0](?:${UNITS})(?!\\p{L}))`, 'gu')),
  sure(
    /(?<![\p{L}\p{N}/.])(?:xx|\?\?)[/.-](?:xx|\?\?)[/.-](?:x{4}|xx|\?{4}|\?\?)(?![\p{L}\p{N}])/giu,
  ),
  likely(/(?=_)(?<=\p{L}[^\n]{0,60}[ \t])_{3,12}(?=[ \t,.!?]|$)|(?<=^|\n)_{3,12}(?=[ \t]\p{L})/gu),
  likely(
    /(?=dd|tt|jj)(?<=^[^\n(]{0,200}[^\n(/\p{L}])(?:dd|tt|jj)[/.-]mm[/.-](?:yyyy|åååå|jjjj|aaaa)(?![\p{L}\p{N})])/gimu,
  ),
  // Notes to oneself
  sure(
    /(?<![\p{L}\p{N}])(?:TODO|FIXME)(?=:| ?[-–] )|[[(<](?:TODO|FIXME|TBD)\b[^\])>\n]{0,60}[\])>]/gu,
  ),
  sure(/(?<![\p{L}])lorem ipsum(?![\p{L}])/giu),
  // Values that a program could not give
  sure(/\[object \p{Lu}\p{L}{2,20}\]/gu),
  sure(
    new RegExp(
      `(?<!\\(|${ABOUT_CELLS}[^.\\n]{0,80})${BROKEN_VALUE}(?![^.\\n]{0,80}${ABOUT_CELLS})`,
      'giu',
    ),
  ),
  sure(
    /(?:[€$£]|kr\.?|EUR|DKK|SEK)[ \u00A0]?(?:NaN|undefined|null)(?![\p{L}])|(?<![\p{L}])(?:NaN|undefined|null)[ \u00A0](?:€|kr\.?|EUR|DKK|SEK|USD|%)/gu,
  ),
  likely(/(?<![\p{L}"'“„»«])Invalid Date(?![\p{L}"'”“«»])/gu),
  sure(/(?<![\p{N}.-])(?:0000-00-00|0001-01-01|01[./-]01[./-]0001)(?![\p{N}])/gu),
];

const TITLE_CUT = 'mr|mrs|ms|hr|frk|frau|herrn?|sr|sra|dhr|mevr|mme|mlle';
const END = String.raw`(?=[ \t]{0,8}(?:$|\n))`;
const START = String.raw`(?<=^[ \t]{0,8})`;

/** A greeting that names nobody ("Dear ,") or a value that never came ("Hi undefined,"). */
export const EMPTY_NAMES: readonly LeftOverPattern[] = [
  sure(new RegExp(`${START}(?:${GREETING_OPENING})[ \\t\u00A0]{1,4}[,:]${END}`, 'gimu')),
  sure(
    new RegExp(
      `${START}(?:dear|kære|kjære|liebe[rs]?|sehr geehrte[rs]?|kära|käre|geachte|lieve|chère?|cher|estimad[oa]|querid[oa]),${END}`,
      'gimu',
    ),
  ),
  sure(
    new RegExp(
      `${START}(?:dear|kære|sehr geehrte[rs]?|liebe[rs]?|geachte|estimad[oa]) (?:${TITLE_CUT})\\.?[ \\t\u00A0]{0,3},${END}`,
      'gimu',
    ),
  ),
  sure(
    new RegExp(
      `${START}(?:${GREETING_OPENING}) (?:undefined|null|NaN|None|N\\.?N\\.?|X{2}|\\?{2,}|_{2,}|\\.{3,})(?![\\p{L}])`,
      'gimu',
    ),
  ),
  sure(
    new RegExp(
      `${START}(?:${GREETING_OPENING}) [{<\\[](?=[ \\t]{0,4}[,!]?[ \\t]{0,8}(?:$|\\n))`,
      'gimu',
    ),
  ),
];
