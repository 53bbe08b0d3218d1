import { confusedPhrases } from './confused-phrases';
import { framesOfSlips } from './frames-of-slips';
import { heardAlike } from './heard-alike';
import { joinedWords } from './joined-words';
import { mistakenWords } from './mistaken-words';
import { morePrepositions } from './more-prepositions';
import { prepositions } from './prepositions';
import { setPhrases } from './set-phrases';
import type { wordTexts } from './texts/word-texts';

/** Wrong phrases and what is right, by rule; `$1` is a group. Each is tried on one sentence in small letters. */
export type Phrase = readonly [
  rule: keyof typeof wordTexts | 'apostrophe',
  pattern: string,
  ...right: string[],
];

export const phrases: readonly Phrase[] = [
  // Words that are one, or two
  ['one-word', 'can not(?! only)', 'cannot'],
  ['one-word', '(any|every|some) (body|thing)(?! of)', '$1$2'],
  [
    'one-word',
    'every one(?! of)(?= (?:has|is|was|can|will|knows?|wants?|likes?|should|in|who|to|else))',
    'everyone',
  ],
  [
    'one-word',
    "(?:some one|someone's)(?= (?:who|else|has|is|can|will|to|that|wants?))(?<!one's)",
    'someone',
  ],
  ['one-word', '(my|your|him|her|it) self', '$1self'],
  ['one-word', '(them|our|your) selves', '$1selves'],
  ['one-word', 'with out', 'without'],
  ['one-word', 'an other', 'another'],
  ['one-word', '(?:now a days|nowdays|now days|now-a-days|in nowadays)', 'nowadays'],
  ['one-word', 'life styles?', 'lifestyle'],
  ['one-word', 'more over', 'moreover'],
  ['one-word', 'week end', 'weekend'],
  ['one-word', 'home work', 'homework'],
  ['one-word', 'through out', 'throughout'],
  ['one-word', 'mean while', 'meanwhile'],
  ['one-word', '(?:which|what|who) ever', 'whichever', 'whatever', 'whoever'],
  [
    'one-word',
    '(?<=\\b(?:it|he|she|they|this|that|there|i|we|you) )maybe(?= (?:a|an|the|not|that|is|be|more|very|too|possible|because|good|hard|difficult))',
    'may be',
  ],
  [
    'one-word',
    '(?<=^)may be(?= (?:i|you|he|she|it|we|they|the|a|this|that|because|in)\\b)',
    'maybe',
  ],
  ['two-words', 'alot', 'a lot'],
  ['two-words', 'infact', 'in fact'],
  ['two-words', 'inorder', 'in order'],
  ['two-words', 'aswell', 'as well'],
  ['two-words', 'eachother', 'each other'],
  ['two-words', 'incase', 'in case'],
  ['two-words', 'atleast', 'at least'],
  ['two-words', 'infront', 'in front'],
  [
    'two-words',
    'everyday(?=[.!?,;]|$| (?:i|we|you|they|he|she|and|in|at|to|for|because|when)\\b)',
    'every day',
  ],
  ['two-words', 'anymore(?= (?:of|information|questions?|details?|problems?))', 'any more'],
  ...prepositions,
  ...morePrepositions,
  ...setPhrases,
  ...confusedPhrases,
  ...mistakenWords,
  ...framesOfSlips,
  ...heardAlike,
  ...joinedWords,
  // Amounts
  [
    'amount',
    '(?<!\\b(?:a|whole|the|this|that|an|such|each|every|another|one|job|awful|parking|large|final|last|first) )lot of',
    'a lot of',
  ],
  ['amount', 'a (?:lots|loads) of', 'lots of', 'a lot of'],
  [
    'amount',
    'a lot (?=(?:people|things|money|problems|questions|friends|information|students|places)\\b)',
    'a lot of ',
  ],
  [
    'amount',
    'most of (people|students|children|customers|companies|teachers|users|women|men|parents|students)',
    'most $1',
    'most of the $1',
  ],
  [
    'amount',
    '(some|many|few|several) of (people|students|children|customers|companies|teachers|users|things)',
    '$1 $2',
    '$1 of the $2',
  ],
  [
    'amount',
    'almost (?:of )?(?=(?:the )?(?:people|students|children|time|countries|things)\\b)',
    'most ',
  ],
  ['amount', 'the most of the', 'most of the'],
  ['amount', 'the both', 'both'],
  ['amount', '(?:an|the) another', 'another'],
  ['amount', 'plenty (?=(?:people|things|time|money|questions)\\b)', 'plenty of '],
  [
    'amount',
    '(?<!\\bevery )couple (?=(?:days|weeks|hours|minutes|months|years|times|things)\\b)',
    'couple of ',
  ],
  [
    'amount',
    '(?:amount|amounts) of (people|cars|students|customers|problems|things|errors|orders|parcels|countries|times)',
    'number of $1',
  ],
  [
    'amount',
    'less (people|cars|students|customers|problems|things|errors|orders|parcels|countries|mistakes)',
    'fewer $1',
  ],
  [
    'amount',
    'much (people|cars|students|customers|problems|things|errors|countries|friends|questions|books|places)',
    'many $1',
  ],
  [
    'amount',
    'too much (?=(?:expensive|difficult|big|small|late|long|high|far|hard|important|good|bad|tired|dangerous|easy|old|young|busy)(?:[.,;!?]|$| (?:to|for|and|but|because|now|here)\\b))',
    'too ',
  ],
  ['amount', 'all (?:these|those) (kind|type|sort) of', 'all these $1s of'],
  [
    'amount',
    '(these|those|many|different|various|several|all|two|three|other) (kind|type|sort|piece) of',
    '$1 $2s of',
  ],
  ['amount', '(?:this|that) (kinds|types|sorts) of', 'these $1 of'],
  ['amount', 'every (people|children|students|things)', 'all $1'],
  // Degrees
  [
    'degree',
    'more (better|worse|easier|cheaper|bigger|smaller|faster|higher|lower|older|younger|stronger|longer|shorter|larger|happier|safer|healthier|cleaner|nicer|later|harder|earlier|wider|deeper|closer|richer|poorer)',
    '$1',
  ],
  [
    'degree',
    'most (best|worst|easiest|cheapest|biggest|fastest|highest|lowest|oldest|largest|greatest|happiest|safest)',
    '$1',
  ],
  [
    'degree',
    'more (easy|cheap|big|small|fast|high|low|old|young|strong|long|short|large|happy|safe|clean|nice|late|hard|early|deep|slow|quick|great|rich|poor|close|tall|thin|fat|heavy)(?= (?:than|for|to|and|in|as)|[.,;!?]|$)',
    '$1er',
  ],
  ['degree', 'as (?:soon|fast|quick|good|much|many|well) than', 'as … as'],
  [
    'degree',
    'the more (?=(?:popular|important|beautiful|famous|expensive|interesting) (?:thing|place|person|city|country|reason|problem)\\b)',
    'the most ',
  ],
  // Verbs that go with other words
  [
    'collocation',
    '(do|does|did|doing|done) (a |an |the |this |some )?(mistakes?|decisions?|efforts?|progress|phone call|money|noise)',
    '(make) $2$3',
  ],
  [
    'collocation',
    '(make|makes|made|making) (?:a |an |the |my |some )?(homework|sports?|research|exercises?|a favou?r)',
    'do $2',
  ],
  [
    'collocation',
    'have (\\d+|twenty|thirty|forty|fifty|[a-z]+teen|twenty-[a-z]+) years(?: old)?(?=[.,;!?]|$| and\\b)',
    'am $1 years old',
  ],
  [
    'collocation',
    'how (does|do|did) (it|he|she|they|this|that|the [a-z]+) (look|looks|looked) like',
    'what $1 $2 look like',
  ],
  ['collocation', 'how (it|he|she|they|this|that) (look|looks|looked) like', 'what $1 $2 like'],
  ['collocation', '(?:is|are|was|were) exist(?:s|ed)?', 'exists', 'exist', 'existed'],
  [
    'collocation',
    'there (?:have|has|exist) (?=(?:many|a lot|some|several|a|two|three|lots)\\b)',
    'there are ',
  ],
  ['collocation', '(?:is|are) been', 'has been', 'have been'],
  ['collocation', 'borrow (me|us)', 'lend $1'],
  [
    'collocation',
    '(?:even) (?=(?:he|she|they|we) (?:is|are|has|have|was|were)\\b)',
    'even though ',
  ],
  [
    'collocation',
    "because of (i|you|he|she|it|we|they) (am|is|are|was|were|have|has|had|do|does|did|can|could|will|would)(?!n['’]t been)",
    'because $1 $2',
  ],
  [
    'collocation',
    'lets (?=(?:go|see|take|say|have|look|do|try|start|talk|make|not|get)\\b)',
    "let's ",
  ],
  ['collocation', '(i|we|they|you) no (have|like|want|know|need|understand|can)', "$1 don't $2"],
  ['collocation', 'would (?:likes|liked) to', 'would like to'],
  ['collocation', "(i|we|you|they) (?:'m|am|are|'re) (agree|disagree)", '$1 $2'],
  [
    'collocation',
    '(was|were|is|are) born in (\\d+) (?:of )?(january|february)',
    '$1 born on $2 $3',
  ],
  ['collocation', 'in order (?=(?:that )?(?:i|we|they|you) (?:can|could))', 'so '],
  ['collocation', '(?<=^|, )thanks you', 'thank you'],
  ['collocation', '(?:i|we) am (?=(?:have|want|need|know|like|think|believe|hope|agree)\\b)', 'I '],
];
