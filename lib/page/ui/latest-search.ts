interface SearchParts<Item> {
  readonly ask: (query: string) => Promise<readonly Item[]>;
  /** Called for the newest question only. */
  readonly show: (items: readonly Item[]) => void;
  readonly fail: (error: unknown) => void;
  /** Takes what is selected among the items shown last. */
  readonly take: () => void;
}

/** Search as you type: answers that come too late count for nothing. */
export interface LatestSearch {
  search(query: string): Promise<void>;
  /**
   * Takes what is selected; where the answer to what is typed is still to come, as soon as it is
   * there, so that nothing is taken that was found for less. Typing on calls that off.
   */
  enter(): void;
}

export function createLatestSearch<Item>(parts: SearchParts<Item>): LatestSearch {
  let asked = 0;
  let answered = 0;
  let isEntered = false;
  /** A Worker that died, or was ended for newer packs, is another one the second time. */
  const askTwice = async (query: string, isWanted: () => boolean): Promise<readonly Item[]> => {
    try {
      return await parts.ask(query);
    } catch (error) {
      if (!isWanted()) throw error;
      return parts.ask(query);
    }
  };
  return {
    async search(query) {
      asked += 1;
      const mine = asked;
      isEntered = false;
      try {
        const items = await askTwice(query, () => mine === asked);
        if (mine !== asked) return;
        answered = mine;
        parts.show(items);
        if (isEntered) parts.take();
      } catch (error) {
        if (mine !== asked) return;
        answered = mine;
        parts.fail(error);
      }
      isEntered = false;
    },
    enter() {
      if (answered === asked) parts.take();
      else isEntered = true;
    },
  };
}
