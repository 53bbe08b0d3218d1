import type { Finding } from '@/lib/text/finding';

/**
 * What the agent does not want to see in the reply shown now. Each reply has its own: the next ticket
 * in the same field starts with nothing hidden. It ends with the field and is stored nowhere.
 */
export interface HiddenFindings {
  /** What is left; `text` is asked for only when something was ignored, for reading walks the field. */
  filter(findings: readonly Finding[], text: () => string): readonly Finding[];
  ignore(finding: Finding, text: string): void;
  setRule(rule: string, isHidden: boolean): void;
  /** Quiet: only what holds the reply back is shown. */
  toggleQuiet(): boolean;
  readonly isQuiet: () => boolean;
}

interface Hidden {
  readonly words: Set<string>;
  readonly rules: Set<string>;
  isQuiet: boolean;
}

/** Starts with nothing hidden; `reply` says which reply is shown now. */
export function createHiddenFindings(reply: () => string): HiddenFindings {
  const byReply = new Map<string, Hidden>();
  const known = (): Hidden | undefined => (byReply.size === 0 ? undefined : byReply.get(reply()));
  const now = (): Hidden => {
    const hidden = known() ?? { words: new Set(), rules: new Set(), isQuiet: false };
    byReply.set(reply(), hidden);
    return hidden;
  };
  return {
    filter(findings, text) {
      const hidden = known();
      if (!hidden) return findings;
      const { words, rules, isQuiet } = hidden;
      const heard = findings.filter(
        ({ level, rule }) => level === 'block' || !(isQuiet || rules.has(rule)),
      );
      if (words.size === 0) return heard;
      const shown = text();
      return heard.filter((finding) => !words.has(keyOf(shown, finding)));
    },
    ignore: (finding, text) => void now().words.add(keyOf(text, finding)),
    setRule: (rule, isHidden) => void (isHidden ? now().rules.add(rule) : now().rules.delete(rule)),
    toggleQuiet() {
      const hidden = now();
      hidden.isQuiet = !hidden.isQuiet;
      return hidden.isQuiet;
    },
    isQuiet: () => known()?.isQuiet ?? false,
  };
}

/** The same words under the same rule stay ignored, wherever they move. */
function keyOf(text: string, { rule, start, end }: Finding): string {
  return `${rule}|${text.slice(start, end)}`;
}
