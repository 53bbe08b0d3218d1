import type { Phrase } from './phrases';

const SUBJECT = '(?:he|she|we|they|i|you|it)';
const PLACES =
  'places?|houses?|city|cities|trees?|rooms?|shops?|stores?|country|countries|hotels?|sites?|pages?|points?|areas?|offices?|schools?|parks?|labs?|towns?|villages?|restaurants?|streets?|company|sections?|screens?|menus?|addresses|branch|branches|stations?|situations?|cases?|age of \\d+';
const PARTICIPLES =
  'offered|sold|sent|used|accepted|shipped|delivered|charged|made|paid|given|held|kept|shown|checked|processed|reviewed|repaired|replaced|returned|refunded|closed|opened|updated|changed|supported|produced|stocked|done';

/** Slips of the pen and of the ear that leave a word that exists, where only the words around tell. */
export const framesOfSlips: readonly Phrase[] = [
  [
    'confused',
    `(?<=\\b(?:a|an|the|this|that|your|our|my|his|her|their|to|in|at)(?: [a-z]+)? (?:${PLACES}) )were (?=${SUBJECT} (?!not\\b|to\\b|so\\b)[a-z]+)`,
    'where ',
  ],
  [
    'confused',
    `(?<=\\b(?:is|are|was|were|'re|'s) (?:(?:not|no longer|also|only|still|currently|now|always|never) )?)be (?=(?:${PARTICIPLES})\\b)`,
    'being ',
  ],
  [
    'confused',
    '(?<=(?:\\b(?:is|are|was|were|also|better|best|widely|commonly|generally) |[,(] ?))know as(?= )',
    'known as',
  ],
  [
    'confused',
    '(?<=\\bwho(?:ever)?(?: [a-z]+)? )no (?=(?:that|what|how|where|why|the|if)\\b)',
    'know ',
  ],
  [
    'confused',
    '(?<=\\b(?:get|gets|got|gotten|getting)(?: (?:finally|not|never))? )(accept|reject|deliver|cancel|charge|damage|approve|invite|refund|replace|confuse|reply)(?=[.,;!]|$| (?:on|by|at|in|for|to|from|and|twice|again)\\b)(?<!\\bgot reply)',
    '$1ed',
  ],
  ['confused', "(?<=\\b(?:do|does|did)(?:n't| not) )intent(?= to\\b)", 'intend'],
  ['confused', "(?<=\\b(?:do|does|did)(?:n't| not) )success(?= (?:in|to|with)\\b)", 'succeed'],
  [
    'confused',
    '(?<=^|[,;] |\\b(?:and|but|because|that) )(?:there|their) (?=is (?:not |very |so |too |quite |also )?(?:hard|difficult|easy|possible|impossible|important|necessary|clear|better|best) to\\b)',
    'it ',
  ],
  [
    'preposition',
    '(?<=\\b(?:released|opened|founded|started|launched|aired|built|made|published|born|closed|moved|introduced|signed|bought|renewed) )on (?=(?:19|20)\\d\\d(?=\\)| (?:and|but|by|with|as|to|in|at|for)\\b))',
    'in ',
  ],
  [
    'preposition',
    '(?<=\\b(?:based|basing) )off(?: of)?(?= (?:the|a|an|your|our|my|this|these|his|her|their|its)\\b)',
    'on',
  ],
  [
    'preposition',
    '(?<=\\bin )the (?=(?:19|20)\\d\\d(?=[.,;)]|$| (?:and|but|by|with|we|the|he|she|it|they)\\b))',
    '',
  ],
  ['collocation', '(?<=\\bsuggest(?:s|ed|ing)? )to (?=[a-z]{2,}ing\\b)', ''],
  [
    'collocation',
    '(\\d[\\d.,]*|(?:two|three|four|five|six|seven|eight|nine|ten|several|a few)) (million|billion|thousand|hundred)s (?=(?!of\\b)[a-z]{3,})',
    '$1 $2 ',
  ],
  [
    'hyphen',
    '(\\d{1,3}|(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty))[ -](year|month|week|day)s? old (?=[a-z]+)(?<=\\b(?:a|an|the|your|our|my|his|her|their|this) [^ ]+[ -](?:year|month|week|day)s? old )(?!(?:and|or|but|when|who|now|at|in|on|to|so|with|by|the|that|which)\\b)',
    '$1-$2-old ',
  ],
  [
    'hyphen',
    '(fifteen|sixteen|[a-z]+teen|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|\\d{1,3}) (year|month|week|day)-old',
    '$1-$2-old',
  ],
  ['hyphen', '(?<=\\b(?:the|early to|in|since|from|until) )(mid) ((?:19|20)?\\d0s)', '$1-$2'],
  ['hyphen', '(?<=\\b(?:a|an|the|from|of|for|by|with) )up and coming (?=[a-z]+)', 'up-and-coming '],
  [
    'apostrophe',
    'new years (?=(?:eve|day|sale|offers?|greetings|wishes|resolutions?)\\b)',
    "new year's ",
  ],
  [
    'one-word',
    'by passing (?=(?:the|a|an|your|our|this|it|any)\\b)(?<=\\b(?:of|for|without|method of|way of|by) by passing )',
    'bypassing ',
  ],
  [
    'one-word',
    "(over) (priced|charged|rated|weight|due|booked|loaded|heated|looked|worked|paid)(?<=\\b(?:is|are|was|were|been|am|be|being|got|get|felt|feels|seems|very|so|too|way|badly|completely|totally|slightly|'m|'re|'s) over [a-z]+)",
    '$1$2',
  ],
  [
    'one-word',
    "(miss) (informed|understood|placed|read|led|typed|spelled|spelt|heard|leading|understanding|used|sold)(?<=\\b(?:is|are|was|were|been|be|being|have|has|had|very|badly|a|the|i|we|you|they|completely|been|'ve) miss [a-z]+)",
    'mis$2',
  ],
];
