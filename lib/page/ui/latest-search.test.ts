import { expect, test } from 'vitest';

import { createLatestSearch } from './latest-search';

function start() {
  const asked = new Map<string, PromiseWithResolvers<readonly string[]>>();
  const told: string[] = [];
  let shown: readonly string[] = [];
  const search = createLatestSearch<string>({
    ask(query) {
      const answer = Promise.withResolvers<readonly string[]>();
      asked.set(query, answer);
      return answer.promise;
    },
    show(items) {
      shown = items;
      told.push(`shows ${items.join(' ')}`);
    },
    fail: (error) => told.push(String(error)),
    take: () => told.push(`takes ${shown[0] ?? 'nothing'}`),
  });
  const answer = async (query: string, ...items: string[]) => {
    asked.get(query)?.resolve(items);
    await asked.get(query)?.promise;
  };
  return { search, answer, asked, told };
}

test('Enter waits for the answer to what is typed, and takes nothing that was found for less', async () => {
  const { search, answer, told } = start();
  void search.search('g');
  await answer('g', 'garanti');
  const last = search.search('ge');
  search.enter();
  expect(told).toEqual(['shows garanti']);
  await answer('ge', 'genstart');
  await last;
  expect(told).toEqual(['shows garanti', 'shows genstart', 'takes genstart']);
});

test('with the answer there, Enter takes at once', async () => {
  const { search, answer, told } = start();
  const first = search.search('g');
  await answer('g', 'garanti');
  await first;
  search.enter();
  expect(told).toEqual(['shows garanti', 'takes garanti']);
});

test('typing on calls the Enter before it off, and a late answer is not shown', async () => {
  const { search, answer, told } = start();
  const first = search.search('g');
  search.enter();
  const last = search.search('ge');
  await answer('ge', 'genstart');
  await answer('g', 'garanti');
  await Promise.all([first, last]);
  expect(told).toEqual(['shows genstart']);
});

test('a search that fails is tried once more', async () => {
  const { search, asked, answer, told } = start();
  const first = search.search('g');
  const failing = asked.get('g');
  failing?.reject(new Error('gone'));
  await failing?.promise.catch(() => undefined);
  await answer('g', 'garanti');
  await first;
  expect(told).toEqual(['shows garanti']);
});

test('a search that fails twice is told, and Enter takes nothing with it', async () => {
  const { search, asked, told } = start();
  const first = search.search('g');
  search.enter();
  for (let time = 0; time < 2; time += 1) {
    const failing = asked.get('g');
    failing?.reject(new Error('gone'));
    await failing?.promise.catch(() => undefined);
  }
  await first;
  expect(told).toEqual(['Error: gone']);
});
