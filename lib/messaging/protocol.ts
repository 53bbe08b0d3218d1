import type { CheckResult } from '@/lib/checking/check-reply';
import type { ClientReason } from '@/lib/packs/apply-client-rules';
import type { ChoicePlace } from '@/lib/packs/client-choice';
import type { PackFiles, PackProblem, PackReading } from '@/lib/packs/pack';
import type { SiteData } from '@/lib/sites/site-data';
import type { Finding } from '@/lib/text/finding';
import type { FieldDescription, FieldKind } from '@/lib/text/form-field';
import type { Reply } from '@/lib/text/reply';
import type { Sending } from '@/lib/text/sending';

/** Who a message is for. A context answers only what names it. */
export type Receiver = 'worker' | 'engine-host';

/** Questions sent once and answered once (`ask`). `from`: which contexts may ask. */
export interface Messages {
  /** A field got the focus in this frame: the reply script is injected there. */
  fieldFocused: { to: 'worker'; question: null; answer: null };
  /** A reply in another frame may be sent from this frame: what guards sends is injected here. */
  guardFrame: { to: 'worker'; question: null; answer: null };
  /** The engine host is running when this is answered. */
  wakeEngine: { to: 'worker'; question: null; answer: null };
  /** Opens Replybook's own page of packs. */
  openPacks: { to: 'worker'; question: null; answer: null };
  /** Reads, tests and installs a pack, or says all that is wrong and installs nothing. */
  installPack: { to: 'worker'; question: { files: PackFiles }; answer: InstallOutcome };
  removePack: { to: 'worker'; question: { id: string }; answer: null };
  /** A dictionary or a setting was changed: every open reply is checked anew. */
  settingsChanged: { to: 'worker'; question: null; answer: null };
  /** Erases what was learnt from what the agent refused. */
  forgetRefusals: { to: 'worker'; question: null; answer: null };
  /** Installs the sample packs that come with Replybook. */
  installSamples: { to: 'worker'; question: null; answer: readonly InstallOutcome[] };
  /** Whether Replybook works in the page of a tab. */
  pageAccess: { to: 'worker'; question: { tabId: number }; answer: PageAccess };
  /** Tries the reply field of a tab out, in an empty draft and only when the user asks for it. */
  testPage: { to: 'worker'; question: { tabId: number }; answer: PageTestStart };
  /** Reads a pack and runs its examples in the guidelines Worker, where a slow expression can be ended. */
  readPack: { to: 'engine-host'; question: { files: PackFiles }; answer: PackReading };
  /** Packs were installed or removed. */
  packsChanged: { to: 'engine-host'; question: null; answer: null };
}
export type MessageName = keyof Messages;
export type Question<Name extends MessageName> = Messages[Name]['question'];
export type Answer<Name extends MessageName> = Messages[Name]['answer'];

/** Everything else may be asked by our own extension pages only. */
export const askableByContentScripts: readonly MessageName[] = [
  'fieldFocused',
  'guardFrame',
  'wakeEngine',
  'openPacks',
];

export const receivers: Readonly<Record<MessageName, Receiver>> = {
  fieldFocused: 'worker',
  guardFrame: 'worker',
  wakeEngine: 'worker',
  openPacks: 'worker',
  installPack: 'worker',
  removePack: 'worker',
  forgetRefusals: 'worker',
  settingsChanged: 'worker',
  installSamples: 'worker',
  pageAccess: 'worker',
  testPage: 'worker',
  readPack: 'engine-host',
  packsChanged: 'engine-host',
};

export type PageAccess =
  | { readonly state: 'impossible' }
  /** `named`: by the manifest; `allowed`: by the user, who can take it back. */
  | { readonly state: 'named'; readonly host: string }
  | { readonly state: 'allowed' | 'notAllowed'; readonly host: string; readonly pattern: string };

export type PageTestStart =
  | { readonly state: 'started' }
  /** No reply field of this page had the focus yet. */
  | { readonly state: 'noField' }
  /** There is something of the agent's in the field, and nothing is tried on that. */
  | { readonly state: 'notEmpty' };

export type InstallOutcome =
  | {
      readonly state: 'installed';
      readonly name: string;
      readonly version: string;
      readonly replaced?: string;
    }
  | { readonly state: 'refused'; readonly problems: readonly PackProblem[] }
  | { readonly state: 'older'; readonly name: string; readonly installedVersion: string }
  | { readonly state: 'failed'; readonly reason: string };

/** What the page can tell about the reply; the engine host adds the client and the language. */
export interface PageFacts {
  readonly host: string;
  /** Of the page's address, with the route that some pages keep behind `#`. */
  readonly path: string;
  /** Id of the site whose rules told the rest; absent where none is known. */
  readonly site?: string;
  readonly statedClient?: string;
  readonly mailbox?: string;
  readonly recipients?: readonly string[];
  readonly brand?: string;
  readonly tags?: readonly string[];
  /** The agent's own address, where it is not the mailbox. */
  readonly agentEmail?: string;
  readonly customer?: { readonly name: string; readonly email?: string };
  readonly agent?: string;
  readonly ticket?: string;
  readonly subject?: string;
  readonly thread?: string;
  readonly attachments?: readonly string[];
  readonly kind: 'public' | 'internal';
  readonly screenLanguage: string;
  /** How a field of a form is named; absent for rich reply fields. */
  readonly field?: FieldDescription;
}

/** A part of a reply that the client asks for. */
export interface PartState {
  /** In the language of the screen. */
  readonly label: string;
  readonly state: 'there' | 'missing' | 'misplaced';
}

export interface ClientChoice {
  readonly id: string;
  readonly name: string;
}

/** Which client a reply is for and why, as the page shows it. */
export type ClientAnswer =
  | {
      readonly state: 'certain';
      readonly client: ClientChoice;
      readonly because: ClientReason;
      /** What a choice made here would be remembered for. */
      readonly place: ChoicePlace;
    }
  | { readonly state: 'chosen'; readonly client: ClientChoice; readonly place: ChoicePlace }
  | {
      readonly state: 'ambiguous';
      readonly candidates: readonly ClientChoice[];
      readonly place: ChoicePlace;
    }
  | { readonly state: 'none'; readonly place: ChoicePlace };

/** The questions of a reply field to the engine host, over a Port; each names the id its answers carry. */
export interface PortQuestions {
  checkReply: {
    question: { readonly revision: number; readonly reply: Reply; readonly facts: PageFacts };
    answer: ReplyCheck;
  };
  /** What a one-line field is for, before anything in it is read; null: it is left alone. */
  fieldKind: {
    question: { readonly facts: PageFacts };
    answer: FieldKind | null;
  };
  /** The client's guidelines and parts alone, for a reply that may be sent at any moment. */
  checkBeforeSend: {
    question: { readonly reply: Reply; readonly facts: PageFacts };
    answer: SendCheck;
  };
  suggestWords: {
    /** `client` is the id of the client answered for: words of its pack come first. */
    question: { readonly word: string; readonly language: string; readonly client?: string };
    answer: readonly string[];
  };
  findTemplates: {
    question: { readonly query: string } & TemplateScope;
    answer: TemplateOffer;
  };
  findShortcut: {
    question: { readonly shortcut: string } & TemplateScope;
    answer: TemplateOffer;
  };
  fillTemplate: {
    question: {
      readonly packId: string;
      readonly id: string;
      readonly language: string;
      readonly facts: PageFacts;
      readonly values: Readonly<Record<string, string>>;
      readonly timeZone: string;
    };
    answer: FilledTemplate;
  };
  chooseClient: {
    /** `client`: its id; remembered for the mailbox of these facts. */
    question: { readonly facts: PageFacts; readonly client: string };
    answer: null;
  };
  addWord: {
    question: { readonly word: string; readonly language: string; readonly facts: PageFacts };
    /** Names from the thread are refused: a personal dictionary holds no customers. */
    answer: { readonly added: boolean };
  };
  /** The agent did not want these words marked by this rule; or takes back what was learnt of them. */
  refuse: {
    question: { readonly rule: string; readonly words: string; readonly takeBack?: true };
    /** True when it was refused often enough just now: it is listed from now on. */
    answer: { readonly learnt: boolean };
  };
  /** Switches a rule off for all replies, or on again. */
  switchRule: {
    question: { readonly rule: string; readonly off: boolean };
    answer: null;
  };
  /** What installed packs know about sites, newer than what is built in or not. */
  siteData: { question: null; answer: readonly SiteData[] };
}
export type PortQuestionName = keyof PortQuestions;

/** Where to look: the client is found from the facts, so that it is never another reply's. */
export interface TemplateScope {
  readonly facts: PageFacts;
  /** Of the reply, once it is known. */
  readonly language?: string;
}

/** Templates of the client answered for; none while that is not known. */
export interface TemplateOffer {
  readonly answeredFor: ClientAnswer;
  /** All clients, to choose from. */
  readonly clients: readonly ClientChoice[];
  readonly templates: readonly OfferedTemplate[];
}

/** The state of a reply, as far as it is known for this revision; more may follow until `settled`. */
export interface ReplyCheck extends CheckResult {
  readonly revision: number;
  /** Absent while it is not known for sure. */
  readonly client?: ClientChoice;
  readonly answeredFor: ClientAnswer;
  /** All clients that could be chosen instead. */
  readonly clients: readonly ClientChoice[];
  readonly language: string;
  /** What the client asks of this reply: its required parts, and others that it has. Once it is settled. */
  readonly parts?: readonly PartState[];
  /** Rules the agent switched off. */
  readonly rulesOff: readonly string[];
  /** The database could not be opened: the sample packs stand in for the installed ones. */
  readonly storageProblem?: string;
}

/** What keeps a reply from being sent, and what the client's pack says about sending. */
export interface SendCheck {
  readonly findings: readonly Finding[];
  /** Why nothing is known. */
  readonly failure?: string;
  readonly sending: Sending;
}

export interface OfferedTemplate {
  readonly packId: string;
  readonly id: string;
  readonly title: string;
  readonly shortcut?: string;
  readonly folder?: string;
  readonly language: string;
  readonly preview: string;
}

/** A value that the agent is asked for. */
export interface AskedField {
  readonly name: string;
  readonly label: string;
  readonly type: 'text' | 'choice' | 'date' | 'number';
  readonly options: readonly string[];
  readonly required: boolean;
}

export type FilledTemplate =
  | {
      readonly state: 'filled';
      readonly text: string;
      readonly html: string;
      readonly cursor?: number;
    }
  | { readonly state: 'missing'; readonly fields: readonly AskedField[] }
  /** The template is another client's than the reply: it is not filled. */
  | { readonly state: 'other-client' }
  | { readonly state: 'broken'; readonly reason: string };

export type PortQuestion = {
  [Name in PortQuestionName]: { readonly id: number; readonly ask: Name } & {
    readonly question: PortQuestions[Name]['question'];
  };
}[PortQuestionName];

export type PortMessage =
  | PortQuestion
  | { readonly id: number; readonly ask: 'cancel' }
  | { readonly id: number; readonly ask: 'stayAwake' };

/** `more`: the answer so far, another follows. */
/** `changed` (id 0): an earlier answer may no longer hold; `clients`: nor may what it found be shown any longer. */
export type PortAnswer =
  | { readonly id: number; readonly state: 'changed'; readonly what: Changed }
  | { readonly id: number; readonly state: 'more' | 'done'; readonly answer: unknown }
  | { readonly id: number; readonly state: 'failed'; readonly reason: string };

export type Changed = 'packs' | 'clients';

export const REPLY_PORT = 'replybook-reply';
