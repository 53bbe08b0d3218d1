import type { Phrase } from './phrases';

/** Words and forms that are taken for others in a fixed frame. */
export const confusedPhrases: readonly Phrase[] = [
  [
    'confused',
    "(has|have|had|was|were|been|be|is|are|'ve) lead (?=(?:to|by|the|us|me|them|many|into|people)\\b)",
    '$1 led ',
  ],
  [
    'confused',
    '(this|which|that|it|he|she) lead (?=(?:to|the|us|me|them|many|into|people)\\b)',
    '$1 led ',
    '$1 leads ',
  ],
  [
    'confused',
    '(?<=\\b(?:was|were|is|are|am|be|been) )(suppose|use|base|call|locate|compose|cause|surround|cover|fill|attach|enclose|schedule|confuse|divide) (?=(?:to|on|of|by|in|as|at|with|for)\\b)',
    '$1d ',
  ],
  ['confused', 'well know (?=[a-z])', 'well-known '],
  ['confused', 'felt in love', 'fell in love'],
  [
    'confused',
    '(?<=\\b(?:only|first|best|main|same|other|important|worst|last|next|good|bad|another|new) )think (?=(?:is|was|that|i|we|you|to|about|in|which)\\b)',
    'thing ',
  ],
  [
    'confused',
    '(?<=\\b(?:to|will|can|could|would|should|not|must|please) )loose (?=(?:the|your|my|our|their|his|her|its|it|money|time|weight|a|all|any)\\b)',
    'lose ',
  ],
  [
    'confused',
    '(?<=\\b(?:than|to|of|in|for|at|like) )the passed(?= (?:year|years|week|month|days|few))',
    'the past',
  ],
  ['confused', 'in the passed', 'in the past'],
  ['confused', '(?:some times)(?= (?:i|we|you|they|he|she|it|the|people)\\b)', 'sometimes'],
  [
    'confused',
    '(?:sometime|some time)(?= (?:i|we|they|he|she|it) [a-z]+)(?<=(?:^|, )\\S+(?: \\S+)?)',
    'sometimes',
  ],
  ['confused', 'every days?(?= life)', 'everyday'],
  ['confused', 'in (?:every|each) days life', 'in everyday life'],
  ['confused', '(?<=\\b(?:all|both|some|most|many|none|several) of )they', 'them'],
  [
    'confused',
    '(?<=\\b(?:so|too|very|as) )(much) (?=(?:people|things|students|customers|questions|problems|countries|places|books|friends|cars|options|items|orders)\\b)',
    'many ',
  ],
  [
    'confused',
    '(help|helps|helped|let|lets|tell|tells|told|give|gives|gave|ask|asks|asked|show|shows|showed|for|with|to|from|about|of|like|than|between) (?:they|he)(?=[.,;!?]|$| (?:to|about|that|in|at|for|with|the|a)\\b)(?<!\\bthan (?:they|he))(?<!\\blike (?:they|he))',
    '$1 them',
    '$1 him',
  ],
  ['confused', 'specially (?=(?:when|if|in|for|because|with|on|at|as)\\b)', 'especially '],
  [
    'confused',
    '(?<!\\b(?:know|knows|see|understand|reason|explain|explains|is|wonder|not) )that why',
    'that is why',
  ],
  [
    'confused',
    '(many|some|most|young|old|other|all|these|those|few|of|that|because|lots of) peoples(?= (?:who|that|are|were|have|do|can|will|think|in|from|is|and|to|with|like|want|need|live|use|don)\\b|[.,;!?]|$)(?<!\\bindigenous peoples)',
    '$1 people',
  ],
  [
    'confused',
    '(?<=\\b(?:the|an|this|your|that|in|our|my) )add(?= (?:was|is|said|says|also|for|in|on|mentioned|did|which|that|about|it)\\b|[.,;!?]|$)',
    'ad',
  ],
  [
    'confused',
    '(?<=\\b(?:in|of|the|tv|television|these|many|watch|see|some|those|such) )adds(?= (?:are|were|in|on|for|that|which|and|to|or|about)\\b|[.,;!?]|$)',
    'ads',
  ],
  [
    'confused',
    '(?<=\\b(?:my|our|your|his|her|their|daily|whole|real|modern|everyday|private|social|normal) )live(?=[.,;!?]|$| (?:is|was|has|in|and|without|with|because|when|would|will|to|for|at|as)\\b)(?<!\\b(?:we|i|they|people|you) \\w+ live)',
    'life',
  ],
  ['confused', 'costumer(s?)(?! design)', 'customer$1'],
  [
    'confused',
    '(?<=\\b(?:our|your|the|friendly|support|service) )stuff (?=(?:members?|is (?:very |so )?(?:friendly|helpful|rude)|was (?:very |so )?(?:friendly|helpful|rude)|will|are|were)\\b)',
    'staff ',
  ],
  [
    'confused',
    '(?<=\\b(?:for|than|by|that|when|because|and|if|between) )human(?=[.,;!?]|$| (?:can|could|will|are|have|need|do|should|is|was|has)\\b)',
    'humans',
  ],
  [
    'confused',
    '(works?|worked|working|functions?|fits?|sleep|slept|plays?|played|goes|went|sells?) ((?:very|really|so|quite|pretty) )?good(?=[.,;!?]|$| (?:for|and|but|with|in|at|on|now|because)\\b)',
    '$1 $2well',
  ],
  [
    'confused',
    '(?<=\\b(?:to|not|will|can|should|would|could|they|we|must|and) )rise (?=(?:the|their|our|your|a|an|awareness|prices|money|taxes|children|funds)\\b(?! (?:next|same|following|last)))',
    'raise ',
  ],
  ['confused', 'remember (me|us|you) (?=(?:to|that|of|about)\\b)', 'remind $1 '],
  [
    'confused',
    '(every|any) ?one of (?=(?:us|you|them|the|these|those|our|my|your)\\b)(?<=\\b(?:every|any)one of )',
    '$1 one of ',
  ],
  ['confused', 'loosing', 'losing'],
  ['confused', 'take(s?) responsible', 'take$1 responsibility'],
  ['confused', '(?<=^)comparing (with|to)', 'compared $1'],
  [
    'confused',
    '(?<=\\b(?:pay|paid|paying|the|a|full|low|lower|high|higher|reduced|ticket|whole|special) )((?:full|low|lower|high|higher|reduced|ticket|whole|entrance) )prize(s?)',
    '$1price$2',
  ],
  ['confused', '(could|would|should|must|might) of (?=[a-z]+(?:ed|en|ne|nt)\\b)', '$1 have '],
  ['confused', 'learn (me|us|him|them)(?= )', 'teach $1'],
  ['confused', 'learn(?:ed|t) (me|us|him|them)(?= )', 'taught $1'],
];
