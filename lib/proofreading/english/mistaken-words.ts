import type { Phrase } from './phrases';

const UNITS = 'minutes|hours|days|nights|weeks|months|years';
const THINGS =
  'order|account|address|invoice|bill|card|bank|house|home|property|parcel|device|router|phone|email|password|flat|car|vehicle|policy|contract|subscription|basket|inbox|booking|payment|reply|case';

/** Words that a slip or a likeness of sound makes of others, where nothing but those others can stand. */
export const mistakenWords: readonly Phrase[] = [
  // which, with, us, two, your
  [
    'confused',
    '(?<=^)witch (?=[a-z]+ (?:would|do|did|does|is|are|was|were|will|can|should|has|have)\\b)',
    'Which ',
  ],
  ['confused', '(?<=, )witch\\b', 'which'],
  ['confused', '(?<=, )with (?=(?:is|are|was|were|has|have|had|will|makes|includes)\\b)', 'which '],
  [
    'confused',
    '(?<=\\b(?:contact|let|tell|ask|inform|email|call|visit) )use(?=[.,;!?]|$| (?:know|as|if|when|within|by|on|at|about|again|today|tomorrow|directly|via|back|first)\\b)',
    'us',
  ],
  ['confused', '(?<=\\btouch with )use\\b(?! of)', 'us'],
  [
    'confused',
    `tow (?=(?:${UNITS}|parcels|items|boxes|copies|letters|pieces|options|times|working|business|different|separate)\\b)`,
    'two ',
  ],
  [
    'confused',
    `(?<=\\b(?:offer|offered|give|gave|have|has|within|about|only|takes?|took|for|after|in|the)(?: (?:you|us|me|them))? )to (?=(?:choices|options|alternatives|${UNITS})\\b)`,
    'two ',
  ],
  [
    'confused',
    `(?<=\\b(?:in|of|for|on|with|about|from|at|via|into|regarding|by) )you (?=(?:${THINGS})\\b(?! (?:you|we|i|it|the|a|an|your)\\b))`,
    'your ',
  ],
  [
    'confused',
    `(?<=\\b(?:place|placed|confirm|cancel|cancelled|change|changed|track|process|processed|update|updated|received|check) )you (?=(?:${THINGS})(?:[.,;!?]|$| (?:again|today|number|details|with|for|from|on|by|has|is|was|will)\\b))`,
    'your ',
  ],
  [
    'confused',
    '(?<=\\b(?:once|if|when|because|that|as|until|while|and|but|so) )your (?=(?:done|finished|good to go|able to|unable to|going to|not able|not sure|interested in|looking for|happy with|satisfied with|entitled to|eligible for|welcome to)\\b)',
    "you're ",
  ],
  [
    'confused',
    '(?<=\\b(?:not|already|still) )their(?=[.,;!?]|$| (?:by|yet|anymore|until|when|at|yesterday|today|now)\\b)',
    'there',
  ],
  // Verbs
  [
    'confused',
    "(?<=\\b(?:will|to|can|'ll|would|please) )past (?=(?:it|them|this|that|on|along|your|the)\\b)",
    'pass ',
  ],
  ['confused', "(?<=\\b(?:have|has|had|'ve) )past (?=(?:your|it|this|them|on)\\b)", 'passed '],
  [
    'confused',
    "(?<=\\b(?:is|are|was|were|be|been|n't|not) )effected(?=[.,;!?]|$| by\\b)(?<!\\b(?:changes?|payments?|transfers?|repairs?) (?:is|are|was|were|be|has been|have been) effected)",
    'affected',
  ],
  [
    'confused',
    '(?<=\\b(?:please|to|and|must|you|should) )sing (?=(?:and return|(?:the|your|our|this|both|an?) (?:(?:attached|enclosed|new|rental|updated|above) )?(?:form|contract|document|agreement|letter|copy|copies|lease|declaration|receipt|slip|mandate)s?)\\b)',
    'sign ',
  ],
  [
    'confused',
    '(?<=\\b(?:will|would|must|should|to|can) be )close(?=[.!?]|$| (?:on|until|from|within|after|if|because)\\b)',
    'closed',
  ],
  [
    'collocation',
    '(?<=^|, )as (agree|arrange|describe|promise|note|state)(?=,| (?:in|on|by|with|over|during|yesterday|last|before|above)\\b)',
    'as $1d',
  ],
  [
    'collocation',
    '(?<=^|, )as (request|discuss|mention|explain|expect|confirm)(?=,| (?:in|on|by|with|over|during|yesterday|last|before|above)\\b)',
    'as $1ed',
  ],
  ['collocation', '(?<=, |^|\\b\\w+ed \\w+ \\w+ )as you ask(?=[.,;!]|$)', 'as you asked'],
  [
    'collocation',
    'hesitate (?=(?:contact|call|ask|write|reply|email|get|let|reach|phone|ring|visit|come|send|tell|give)\\b)',
    'hesitate to ',
  ],
  ['collocation', '(apologi[sz]e[sd]?|apologi[sz]ing) (?:ourselves|myself)', '$1'],
  ['collocation', '(?<!\\bonly )(if|whether) do (you|we|they|i)(?= [a-z])', '$1 $2'],
  ['collocation', 'does (you|we|they|i)(?= )', 'do $1'],
  [
    'collocation',
    '(?<=\\b(?:that|it|this|which|he|she) )not (?!always|perhaps|unless|besides|towards|sometimes|afterwards|indoors|outdoors|yours|ours|theirs|hers)([a-z]{3,}[^s\\s])s (?=(?:the|your|our|any|with|on|in|for)\\b)',
    'does not $1 ',
  ],
  [
    'collocation',
    "(don|doesn|didn|haven|hasn|isn|aren|won|couldn|can)'t ((?:have|need|find|see|get|got|charge|pay) )?(?:(?:to pay|to do|to send) )?no (?=(?:more|problem|time|information|extra|other)\\b)",
    "$1't $2any ",
  ],
  [
    'amount',
    "(the reason (?:why |that )?(?:the |your |our |it )[a-z' ]{3,50}) are (?=(?:that|because)\\b)",
    '$1 is ',
  ],
  // Small words
  [
    'amount',
    '(something|anything|everything|nothing|someone|anyone|everyone) (that|who|which) are(?= )',
    '$1 $2 is',
  ],
  [
    'amount',
    '(something|anything|everything|nothing|someone|anyone|everyone) (that|who|which) have(?= )',
    '$1 $2 has',
  ],
  [
    'amount',
    '(?<!\\ba )(the number of [a-z]+s) have(?= (?:been|gone|increased|risen|fallen|grown|changed|dropped)\\b)',
    '$1 has',
  ],
  [
    'amount',
    'farther (questions|information|details|help|notice|delays?|steps|action|problems|assistance)',
    'further $1',
  ],
  [
    'collocation',
    '(?<!\\bas )per (?:a|an|the) (?=(?:month|year|week|day|hour|person|night|item|parcel)(?:[.,;!?]|$| (?:and|or|for|if|to|as|plus|from)\\b))',
    'per ',
  ],
  ['confused', 'during (?=(?:we|they|he|she|i) [a-z]+)', 'while '],
  ['confused', '(?<=\\b(?:in )?peace and )quite', 'quiet'],
  [
    'confused',
    '(?<=\\b(?:quality|cost|number|rest|amount|terms|instead|most|none|kind|sort|type|list|version|lack|value|size|cause) )off (?=(?:the|your|our|this|that|these|my)\\b)',
    'of ',
  ],
  // Adverbs at the end of what is done
  [
    'adverb',
    '(?<=\\b(?:works?|worked|working|done|packed|installed|explained|breaks?|runs?|fits?|closed?|opened|delivered|sent|written|handled|answered|treated|checked|repaired|connected) )(proper|correct|separate|regular|immediate|perfect|quick|careful)(?=[.,;!?]|$| (?:and|because|again|when|if)\\b)',
    '$1ly',
  ],
  [
    'adverb',
    '(?<=\\b(?:breaks?|tears?|opens?|closes?|comes off|moves?|slides?) )easy(?=[.,;!?]|$| (?:and|because|when|if)\\b)',
    'easily',
  ],
];
