import type { CheckWholeReply } from '@/lib/text/check-whole-reply';

import { mixUpMessages } from './mix-up-messages';
import { isOff, reportMixUp, type MixUpSetting } from './report-mix-up';

const FIELD_WORDS =
  'name|names?|first_?name|last_?name|surname|navn|fornavn|efternavn|kundenavn|vorname|nachname|kundenname|namn|förnamn|naam|voornaam|achternaam|nom|prénom|nombre|apellido|nome|date|dato|datum|fecha|tel_?num|phone|telefon|email|e-mail|address|adresse|adress|adres|dirección|amount|beløb|betrag|bedrag|montant|importe|order_?number|ordrenummer|ordernummer|bestellnummer|acc_?num|customer|kunde|kund|klant|client|cliente|company|firma|company_name|agent|ticket|link|url|product|produkt';
const ASKS =
  'insert|indsæt|einfügen|einsetzen|infoga|invoegen|insérer|insertar|inserir|your|dit|ihr|uw|votre|su';
const VALUE = `(?:${FIELD_WORDS}|(?:${ASKS}) [\\p{L}_ -]{2,30}|[\\p{L}_-]{2,30} (?:einfügen|einsetzen|hier|here|her|invoegen))`;

/** Template syntax and broken values, whatever the language; none of them is ordinary prose. */
const LEFT_OVERS: readonly RegExp[] = [
  /\{\{[^{}\n]{0,60}\}\}/gu,
  /\$\{[^{}\n]{1,60}\}/gu,
  /(?<![\p{L}\p{N}%])%[A-Z][A-Z0-9_]{1,30}%(?![\p{L}\p{N}%])/gu,
  /(?<![\p{L}\p{N}_])__[\p{L}][\p{L}\p{N}]{1,30}__(?![\p{L}\p{N}_])/gu,
  /(?<![\p{L}\p{N}{])\{\d\}/gu,
  new RegExp(`<${VALUE}>|\\[${VALUE}\\]|(?<![{$])\\{(?:${FIELD_WORDS})\\}(?!\\})`, 'giu'),
  new RegExp(`\\((?:insert|indsæt|infoga|insérer|insertar) [\\p{L}_ -]{2,30}\\)`, 'giu'),
  /(?<![\p{L}\p{N}])X{3,}(?![\p{L}\p{N}])/gu,
  /(?<![\p{L}\p{N}/.])(?:xx[/.-]xx[/.-](?:xxxx|xx)|(?:dd|tt|jj)[/.-]mm[/.-](?:yyyy|åååå|jjjj|aaaa))(?![\p{L}\p{N}])/giu,
  /(?<![\p{L}\p{N}])TODO(?![\p{L}\p{N}])/gu,
  /(?<![\p{L}])lorem ipsum(?![\p{L}])/giu,
  /\[object Object\]/gu,
  /#(?:REF!|N\/A|VALUE!|NAME\?|DIV\/0!)/gu,
];

const GREETINGS =
  'dear|hi|hello|hej|hejsa|kære|hallo|liebe|lieber|hej|hejsan|kära|käre|beste|geachte|bonjour|cher|chère|hola|estimado|estimada';
/** A greeting that names nobody ("Dear ,") or a value that never came ("Hi undefined,"). */
const EMPTY_NAMES: readonly RegExp[] = [
  new RegExp(`(?<=^[ \\t]{0,8})(?:${GREETINGS})[ \\t]{1,4},(?=[ \\t]{0,8}$)`, 'gimu'),
  new RegExp(
    `(?<=^[ \\t]{0,8})(?:dear|kære|liebe|lieber|kära|geachte|estimado|estimada),(?=[ \\t]{0,8}$)`,
    'gimu',
  ),
  new RegExp(`(?<=^[ \\t]{0,8})(?:${GREETINGS}) (?:undefined|null|NaN)(?![\\p{L}])`, 'gimu'),
];

/** Places where a template's field or a program's empty value was left in the reply. */
export function createLeftOversCheck(setting: MixUpSetting): CheckWholeReply {
  const wanted = (kind: 'left-over' | 'empty-name', patterns: readonly RegExp[]) =>
    isOff(kind, setting) ? [] : patterns.map((pattern) => ({ kind, pattern }));
  const searches = [...wanted('left-over', LEFT_OVERS), ...wanted('empty-name', EMPTY_NAMES)];
  return (reply, context) => {
    const say = mixUpMessages(context.screenLanguage);
    return searches.flatMap(({ kind, pattern }) =>
      [...reply.matchAll(pattern)].map(({ 0: found, index }) =>
        reportMixUp(
          {
            kind,
            span: { start: index, end: index + found.length },
            category: 'placeholder',
            certainty: 0.9,
            message: kind === 'left-over' ? say.leftOver(found) : say.emptyName(found),
            why: say.leftOverWhy,
          },
          setting,
          context,
        ),
      ),
    );
  };
}
