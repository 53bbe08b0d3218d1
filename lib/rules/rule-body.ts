/** What a rule of Vale's says, with its keys in our spelling; plain data. */
export type RuleBody =
  | ExistenceBody
  | SubstitutionBody
  | OccurrenceBody
  | RepetitionBody
  | ConsistencyBody
  | ConditionalBody
  | CapitalizationBody
  | MetricBody
  | ReadabilityBody
  | SpellingBody;

interface SharedBody {
  readonly message: string;
  readonly level: 'suggestion' | 'warning' | 'error';
  /** Selectors such as `text`, `heading.h1` or `~blockquote`. */
  readonly scope: readonly string[];
  readonly link: string;
  readonly description: string;
  /** Most alerts of this rule in one file; 0: any number. */
  readonly limit: number;
  readonly action: RuleAction;
}

/** What may be done about an alert; the empty name: nothing. */
export interface RuleAction {
  readonly name: string;
  readonly params: readonly string[];
}

/** Words that are accepted all the same. */
interface WithExceptions {
  readonly exceptions: readonly string[];
  /** The accepted vocabulary counts as exceptions too. */
  readonly vocab: boolean;
}

export interface ExistenceBody extends SharedBody, WithExceptions {
  readonly extends: 'existence';
  readonly tokens: readonly string[];
  readonly raw: readonly string[];
  readonly append: boolean;
  readonly nonword: boolean;
  readonly ignoreCase: boolean;
}
export interface SubstitutionBody extends SharedBody, WithExceptions {
  readonly extends: 'substitution';
  readonly swap: Readonly<Record<string, string>>;
  readonly nonword: boolean;
  readonly ignoreCase: boolean;
  readonly capitalize: boolean;
}
export interface OccurrenceBody extends SharedBody {
  readonly extends: 'occurrence';
  readonly token: string;
  readonly max: number;
  readonly min: number;
  readonly ignoreCase: boolean;
}
export interface RepetitionBody extends SharedBody, WithExceptions {
  readonly extends: 'repetition';
  readonly tokens: readonly string[];
  readonly max: number;
  readonly alpha: boolean;
  readonly ignoreCase: boolean;
}
export interface ConsistencyBody extends SharedBody {
  readonly extends: 'consistency';
  readonly either: Readonly<Record<string, string>>;
  readonly nonword: boolean;
  readonly ignoreCase: boolean;
}
export interface ConditionalBody extends SharedBody, WithExceptions {
  readonly extends: 'conditional';
  readonly first: string;
  readonly second: string;
  readonly ignoreCase: boolean;
}
export interface CapitalizationBody extends SharedBody, WithExceptions {
  readonly extends: 'capitalization';
  /** `$title`, `$sentence`, `$lower`, `$upper`, or a pattern. */
  readonly match: string;
  readonly style: string;
  readonly prefix: string;
  readonly indicators: readonly string[];
  readonly threshold: number;
}
export interface MetricBody extends SharedBody {
  readonly extends: 'metric';
  readonly formula: string;
  readonly condition: string;
}
export interface ReadabilityBody extends SharedBody {
  readonly extends: 'readability';
  readonly metrics: readonly string[];
  readonly grade: number;
}
export interface SpellingBody extends SharedBody {
  readonly extends: 'spelling';
  readonly filters: readonly string[];
  readonly ignore: readonly string[];
  readonly exceptions: readonly string[];
  readonly dictionaries: readonly string[];
  /** Folder of the dictionaries. */
  readonly dicpath?: string;
  /** Files of one dictionary, instead of a name. */
  readonly aff?: string;
  readonly dic?: string;
  readonly custom: boolean;
  readonly append: boolean;
}
