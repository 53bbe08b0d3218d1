import type { Phrase } from './phrases';

const POSSESSED =
  'licence|label|lead|way|box|destination|packaging|contents|battery|owner|place|size|value|own|cover|lid|cable|charger|limit|maximum|customers|staff|services?|website|name|price|warranty';
const SHOPPED =
  'invoice|bill|receipt|contract|ticket|policy|label|voucher|statement|letter|form|order';

/** Words that sound like others, and forms that are taken for their neighbours, in frames of replies. */
export const heardAlike: readonly Phrase[] = [
  [
    'confused',
    '(?<=\\blet (?:me|us|him|her|them) )(?:now|no) (?=(?:if|whether|what|how|which|why|where|about|when)\\b)',
    'know ',
  ],
  ['confused', '(?<=\\b(?:forward to|should|will|not|never|soon) )here (?=from\\b)', 'hear '],
  [
    'confused',
    '(?<=^|, )even thought (?=(?:the|we|you|i|it|they|he|she|this|your|our|there|my)\\b)',
    'even though ',
  ],
  [
    'confused',
    '(?<=\\b(?:go|goes|went|gone|going|come|comes|came|get|got|looked|looking|run|ran|sent|pass|passed|booked|ordered|paid) )trough(?= )',
    'through',
  ],
  [
    'confused',
    '(?<=\\b(?:my|our|your|account|branch|store|line|project|office|sales|shop|service|team|duty|general|property|case|site|hotel|claims) )manger(?=s?\\b)',
    'manager',
  ],
  [
    'confused',
    '(?<=\\b(?:the|a|your|this|one) )hole (?=(?:week|day|month|year|time|amount|order|thing|story|team|process|house|family|situation|period|price|sum|balance|batch|weekend)\\b)',
    'whole ',
  ],
  ['confused', 'bare with (?=(?:us|me|it)\\b)', 'bear with '],
  [
    'confused',
    "(?<=\\b(?:not|n't|only|is|are) )aloud(?= (?:to|in|on|at|during|under)\\b|[.,;!?]|$)",
    'allowed',
  ],
  [
    'confused',
    'duel (?=(?:fuel|sim|band|purpose|zone|carriageway|core|screen|monitor|nationality)\\b)',
    'dual ',
  ],
  [
    'confused',
    '(?<=\\b(?:the|a|your|our|this) )forth (?=(?:floor|of|time|quarter|week|day|attempt|line|page|year|month|item|question|row|stage|step)\\b)',
    'fourth ',
  ],
  [
    'confused',
    '(?<=\\b(?:your|our|the|a) )higher (?=(?:car|van|agreement)(?:[.,;]|$| (?:is|was|will|has|from|at|on)\\b))',
    'hire ',
  ],
  ['confused', '(?:on|en) root(?= (?:to|for|from)\\b)', 'en route'],
  ['confused', 'break (?=(?:pads?|discs?|fluid|shoes|calipers|linings?|pedal)\\b)', 'brake '],
  [
    'confused',
    'brought (?=(?:(?:it|this|them|one|these|the|a|an|your|my) (?:[a-z]+ )?)?for [£€$])',
    'bought ',
  ],
  ['confused', '(?<=\\bfor your )patient(?=[.,!]|$| (?:and|while|during)\\b)', 'patience'],
  [
    'confused',
    '(?<=^)where are (?=(?:sorry|happy|pleased|glad|unable|currently|working on|looking into|writing|delighted|afraid)\\b)(?![^.]*\\?)',
    'We are ',
  ],
  ['confused', '(?<=\\b(?:we|i|to|sincerely) )apologies (?=for\\b)', 'apologise '],
  ['confused', '(?<=\\b(?:our|my|sincere) )apologi[sz]e(?=[.,;!]|$| (?:for|and)\\b)', 'apologies'],
  ['confused', '(?<=\\bfind )attach (?=(?:the|a|an|your|our|my)\\b)', 'attached '],
  ['confused', `(?<=\\bfind (?:attached|enclosed|below) )you (?=(?:${SHOPPED})s?\\b)`, 'your '],
  [
    'confused',
    '(?<=\\b(?:lost|caused|paid|made|done|delivered|checked|signed|handled|collected|damaged|covered|returned|sent) )buy (?=(?:the|our|your|us|mistake|post|email|card)\\b)',
    'by ',
  ],
  [
    'confused',
    '(?<=\\b(?:can|could|please|wants? to|like to|need to|have to|able to) )by (?=(?:the|a|an|it|them|this|one|your|more|new|extra) [a-z]+(?:[.,;!?]|$| (?:online|for|from|in|at|here|and|or)\\b))',
    'buy ',
  ],
  [
    'confused',
    '(?<=\\b(?:the|a|any|your|that) )lose (?=(?:cable|wire|screw|bolt|connection|end|part|button|tile|fitting|plug)s?\\b)',
    'loose ',
  ],
  ['confused', '(has|have|had) being (?=[a-z]+(?:ed|en|wn|nt|ld|id|de)\\b)', '$1 been '],
  [
    'confused',
    '(?<=\\b(?:is|was|are|were|been|delayed|late|closed|cancelled|mainly|partly|probably) )do to(?= (?:the|a|an|bad|high|technical|heavy|staff|unforeseen|this|your|our)\\b)',
    'due to',
  ],
  [
    'confused',
    '(?<=\\bfor (?:the|any|all the|this) )inconvenient(?=[.,!]|$| (?:and|this|that|caused)\\b)',
    'inconvenience',
  ],
  [
    'confused',
    '(?<=\\b(?:inconvenience|delay|confusion|trouble|damage) )cause(?=[.,!]|$| by\\b)(?<!\\bdoes .* cause)',
    'caused',
  ],
  [
    'confused',
    `(?<=\\b(?:lost|of|with|from|into|reached|missed) )it's (?=(?:${POSSESSED})\\b)`,
    'its ',
  ],
  [
    'confused',
    '(?<=^)there (?=(?:parcel|order|account|house|bag|car|booking|invoice|payment|policy|card) (?:is|was|has|will)\\b)',
    'Their ',
  ],
  [
    'collocation',
    'as soon (?=(?:we|you|it|your|they|i|he|she)\\b)(?<!\\bjust as soon )',
    'as soon as ',
  ],
  [
    'collocation',
    '(apologi[sz]e|sorry) for (?=(?:delay|inconvenience|late reply|mistake|confusion|wait)(?:[.,;!]|$| (?:and|in|with|caused)\\b))',
    '$1 for the ',
  ],
  ['preposition', '(apologi[sz]e[sd]?|apologi[sz]ing) about', '$1 for'],
  ['preposition', 'at (?=(?:weekdays|working days|business days)\\b)', 'on '],
  ['preposition', '(?<=\\b(?:choose|choice|decide|select) between (?:the )?[a-z]+ )or(?= )', 'and'],
  [
    'collocation',
    '(?<=\\bhope )(this|it) (help|work|answer|explain|solve)(?=[.,!]|$| (?:you|your|the|with|things)\\b)',
    '$1 $2s',
  ],
  [
    'collocation',
    "(?<!\\b(?:did|do|does|n't|not|could|can|would|will|should|to|if|when|may|might) (?:you|we|they|i) )(?<=\\b(?:you|we|they|i) )(order|request|report|return|contact|call|ask|complain|book)(?= (?:(?:it|them|us|this|the [a-z]+|about (?:it|this)) )?(?:last (?:week|month|year|night|monday|tuesday|wednesday|thursday|friday|saturday|sunday)|yesterday|(?:two|three|four|five|\\d+) (?:days|weeks|months|hours) ago)\\b)",
    '$1ed',
  ],
];
