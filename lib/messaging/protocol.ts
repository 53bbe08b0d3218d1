import type { CheckResult } from '@/lib/checking/check-reply';
import type { PackFiles, PackProblem, PackReading } from '@/lib/packs/pack';
import type { Finding } from '@/lib/text/finding';
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
  /** Installs the sample packs that come with Replybook. */
  installSamples: { to: 'worker'; question: null; answer: readonly InstallOutcome[] };
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
  installSamples: 'worker',
  readPack: 'engine-host',
  packsChanged: 'engine-host',
};

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
  readonly statedClient?: string;
  readonly mailbox?: string;
  readonly customer?: { readonly name: string; readonly email?: string };
  readonly agent?: string;
  readonly ticket?: string;
  readonly subject?: string;
  readonly thread?: string;
  readonly kind: 'public' | 'internal';
  readonly screenLanguage: string;
}

export interface ClientChoice {
  readonly id: string;
  readonly name: string;
}

/** The questions of a reply field to the engine host, over a Port; each names the id its answers carry. */
export interface PortQuestions {
  checkReply: {
    question: { readonly revision: number; readonly reply: Reply; readonly facts: PageFacts };
    answer: ReplyCheck;
  };
  /** The client's guidelines and parts alone, for a reply that may be sent at any moment. */
  checkBeforeSend: {
    question: { readonly reply: Reply; readonly facts: PageFacts };
    answer: SendCheck;
  };
  suggestWords: {
    question: { readonly word: string; readonly language: string };
    answer: readonly string[];
  };
  findTemplates: {
    question: { readonly query: string; readonly scope: TemplateScope };
    answer: readonly OfferedTemplate[];
  };
  findShortcut: {
    question: { readonly shortcut: string; readonly scope: TemplateScope };
    answer: readonly OfferedTemplate[];
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
    question: { readonly host: string; readonly client: string };
    answer: null;
  };
  addWord: {
    question: { readonly word: string; readonly language: string };
    answer: null;
  };
}
export type PortQuestionName = keyof PortQuestions;

export interface TemplateScope {
  readonly client?: string;
  readonly language?: string;
}

/** The state of a reply, as far as it is known for this revision; more may follow until `settled`. */
export interface ReplyCheck extends CheckResult {
  readonly revision: number;
  readonly client?: ClientChoice;
  /** All clients that could be chosen instead. */
  readonly clients: readonly ClientChoice[];
  readonly language: string;
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
/** `changed` (id 0): packs or words changed, an earlier answer may no longer hold. */
export type PortAnswer =
  | { readonly id: number; readonly state: 'changed' }
  | { readonly id: number; readonly state: 'more' | 'done'; readonly answer: unknown }
  | { readonly id: number; readonly state: 'failed'; readonly reason: string };

export const REPLY_PORT = 'replybook-reply';
