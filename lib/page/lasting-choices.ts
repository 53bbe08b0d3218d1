import type { EngineLink } from '@/lib/messaging/engine-link';
import type { PageFacts } from '@/lib/messaging/protocol';
import type { Finding } from '@/lib/text/finding';

import type { HiddenFindings } from './hidden-findings';
import { say } from './say';

/** What the agent decides for all replies to come; each is said, with a way back or a reason. */
export interface LastingChoices {
  /** Switches a rule off, or on again. */
  setRule(rule: string, off: boolean): void;
  addWord(word: string, language: string): void;
  /** Hides the finding in this reply, and remembers that its words were not to be marked by its rule. */
  refuse(finding: Finding, text: string): void;
}

interface Setting {
  readonly link: EngineLink;
  readonly hidden: HiddenFindings;
  readonly onHidden: () => void;
  readonly facts: () => PageFacts;
  readonly tell: (message: string, undo?: () => void) => void;
  readonly announce: (message: string) => void;
}

/** Asks the engine host; when it cannot be reached, that is said. */
export function createLastingChoices(setting: Setting): LastingChoices {
  const { link, hidden, onHidden, facts, tell, announce } = setting;
  const attempt = (work: Promise<void>) => {
    work.catch((error: unknown) =>
      tell(say('notReached', error instanceof Error ? error.message : '')),
    );
  };
  const switchRule = async (rule: string, off: boolean) => {
    // At once here; the next check of every reply knows it too.
    hidden.setRule(rule, off);
    onHidden();
    await link.request('switchRule', { rule, off });
    if (off) tell(say('switchedOff'), () => attempt(switchRule(rule, false)));
  };
  const keepWord = async (word: string, language: string) => {
    const { added } = await link.request('addWord', { word, language, facts: facts() });
    if (added) announce(say('wordAdded', word));
    else tell(say('nameNotAdded', word));
  };
  const learn = async (rule: string, words: string, takeBack?: true) => {
    const { learnt } = await link.request('refuse', {
      rule,
      words,
      ...(takeBack && { takeBack }),
    });
    if (learnt) tell(say('learnt', words), () => attempt(learn(rule, words, true)));
  };
  return {
    refuse(finding, text) {
      hidden.ignore(finding, text);
      const words = text.slice(finding.start, finding.end);
      if (words !== '') attempt(learn(finding.rule, words));
    },
    setRule: (rule, off) => attempt(switchRule(rule, off)),
    addWord: (word, language) => attempt(keepWord(word, language)),
  };
}
