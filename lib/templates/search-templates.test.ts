import { describe, expect, test } from 'vitest';

import { createTemplateSearch, type SearchableTemplate } from './search-templates';

function make(id: string, change: Partial<SearchableTemplate> = {}): SearchableTemplate {
  return {
    id,
    packId: 'nordlys',
    client: 'nordlys',
    title: id,
    tags: [],
    fields: [],
    variants: { da: 'Hej' },
    ...change,
  };
}

function idsFor(
  templates: readonly SearchableTemplate[],
  query: string,
  client = 'nordlys',
): string[] {
  return createTemplateSearch(templates)
    .search(query, { client, limit: 20 })
    .map(({ id }) => id);
}

describe('letters people write in several ways', () => {
  test.each([
    ['Løsning på fejl', ['løsning', 'losning', 'loesning', 'LØSNING', 'lösning', 'lo']],
    ['Ændring af aftale', ['ændring', 'aendring', 'andring']],
    ['Åbningstider', ['åbningstider', 'aabningstider', 'abningstider', 'A\u030Abning']],
    ['A\u030Abningstider', ['åbningstider', 'aabning']],
    ['Rückgabe größer', ['rückgabe', 'rueckgabe', 'ruckgabe', 'größer', 'groesser', 'grosser']],
    ['Café à la carte', ['cafe', 'café']],
    ['Poesi og neue Steuer', ['poesi', 'neu', 'neue', 'steue', 'steuer']],
    ['Wi-Fi 😀 virker ikke', ['wi-fi', 'fi', '😀 virker']],
  ])('%j is found', (title, queries) => {
    for (const query of queries) expect(idsFor([make('it', { title })], query)).toEqual(['it']);
  });
});

describe('what comes first', () => {
  const all = [
    make('body', { variants: { da: 'Pengene for retur kommer' } }),
    make('title', { title: 'Retur af vare' }),
    make('longer', { title: 'Fragt', shortcut: 'returlabel' }),
    make('exact', { title: 'Helt andet', shortcut: 'retur' }),
    make('tag', { tags: ['retur'] }),
  ];

  test('the exact shortcut, with or without its slash', () => {
    expect(idsFor(all, '/retur')[0]).toBe('exact');
    expect(idsFor(all, 'RETUR')[0]).toBe('exact');
    expect(idsFor(all, 'retur').at(-1)).toBe('body');
    expect(idsFor(all, 'retur')).toHaveLength(5);
  });

  test('the variant in the language of the reply', () => {
    const search = createTemplateSearch([
      make('a', { title: 'Refund', variants: { da: 'Hej' } }),
      make('b', { title: 'Refund', variants: { da: 'Hej', en: 'Hello' } }),
    ]);
    expect(
      search
        .search('refund', { language: 'en-GB', limit: 5 })
        .map(({ id, language }) => [id, language]),
    ).toEqual([
      ['b', 'en'],
      ['a', 'da'],
    ]);
  });

  test('all words must be there; a slip of the finger is forgiven in long words only', () => {
    const some = [
      make('late', { title: 'Pakken er forsinket' }),
      make('lost', { title: 'Pakken er væk' }),
    ];
    expect(idsFor(some, 'pakken forsinket')).toEqual(['late']);
    expect(idsFor(some, 'forsinekt')).toEqual(['late']);
    expect(idsFor(some, 'vak')).toEqual(['lost']);
    expect(idsFor(some, 'vxk')).toEqual([]);
  });
});

describe('clients', () => {
  const all = [
    make('mine', { title: 'Retur', shortcut: 'retur' }),
    make('theirs', { title: 'Retur', shortcut: 'retur', client: 'bergwald', packId: 'bergwald' }),
  ];

  test('another client’s templates are never shown, not by words, shortcut or listing', () => {
    const search = createTemplateSearch(all);
    for (const query of ['retur', '/retur', '', 'retru']) {
      expect(idsFor(all, query, 'bergwald').filter((id) => id === 'mine')).toEqual([]);
    }
    expect(search.findShortcuts('ret', { client: 'nordlys' }).map(({ id }) => id)).toEqual([
      'mine',
    ]);
    expect(search.search('', { client: 'unknown', limit: 5 })).toEqual([]);
  });

  test('without a client all are found', () => {
    expect(createTemplateSearch(all).search('retur', { limit: 5 })).toHaveLength(2);
  });
});

test('the list without a query is in the order of folder and title, as the language sorts', () => {
  const all = [
    make('å', { title: 'Åbent', folder: 'B' }),
    make('z', { title: 'Zone', folder: 'B' }),
    make('10', { title: 'Trin 10', folder: 'A' }),
    make('9', { title: 'Trin 9', folder: 'A' }),
    make('none', { title: 'Øvrigt' }),
  ];
  expect(idsFor(all, ' ')).toEqual(['none', '9', '10', 'z', 'å']);
  expect(idsFor(all, '/')).toHaveLength(5);
});

test('shortcuts are found by their beginning, exact ones first and marked', () => {
  const search = createTemplateSearch([
    make('a', { shortcut: 'retur-label' }),
    make('b', { shortcut: 'retur' }),
    make('c', { shortcut: 'købt' }),
    make('d'),
  ]);
  const find = (prefix: string) =>
    search.findShortcuts(prefix, {}).map(({ id, isExact }) => [id, isExact]);
  expect(find('/Retur')).toEqual([
    ['b', true],
    ['a', false],
  ]);
  expect(find('ret')).toEqual([
    ['b', false],
    ['a', false],
  ]);
  expect(find('koeb')).toEqual([['c', false]]);
  expect(find('ko\u0308bt')).toEqual([['c', false]]);
  expect(find('xyz')).toEqual([]);
});

test('the preview shows the text without its markup, and that values come there', () => {
  const [found] = createTemplateSearch([
    make('a', {
      fields: [{ name: 'order', label: 'Ordrenummer', type: 'text', options: [], required: true }],
      variants: {
        da: '# Hej {{ customer.first_name | default: "kunde" }}\n\n{% comment %}skjult{% endcomment %}{% if order %}\n- **Ordre** {{ order }}: [her](https://a.example){% endif %}{{ cursor }}',
      },
    }),
  ]).search('', { limit: 1 });
  expect(found?.preview).toBe('Hej … Ordre …: her');
});

test('a long preview ends between letters, emoji whole', () => {
  const [found] = createTemplateSearch([make('a', { variants: { da: '😀'.repeat(300) } })]).search(
    '',
    { limit: 1 },
  );
  expect(found?.preview).toBe(`${'😀'.repeat(139)}…`);
});

test('one is found among 5,000 templates, and no more than asked for', () => {
  const words = ['levering', 'faktura', 'abonnement', 'retur', 'hastighed', 'router', 'flytning'];
  const many = Array.from({ length: 5000 }, (_, index) =>
    make(`t${index}`, {
      title: `${words[index % 7]} ${words[(index >> 3) % 7]} nummer${index}`,
      shortcut: `s${index}`,
      client: index % 2 === 0 ? 'nordlys' : 'bergwald',
    }),
  );
  const search = createTemplateSearch(many);
  const ids = (query: string) =>
    search.search(query, { client: 'nordlys', limit: 30 }).map(({ id }) => id);
  expect(ids('nummer4242')).toEqual(['t4242']);
  expect(ids('/s4242')[0]).toBe('t4242');
  expect(ids('nummer4243')).not.toContain('t4243');
  expect(ids('faktura')).toHaveLength(30);
  expect(ids('')).toHaveLength(30);
  expect(ids('abonement').length).toBe(30);
});

test('a query of any kind is answered', () => {
  const all = [make('a', { title: 'constructor' }), make('b')];
  for (const query of ['*', '"', '(', '\\', 'x'.repeat(10_000), '__proto__', '😀', '\uD83D']) {
    expect(() => idsFor(all, query)).not.toThrow();
  }
  expect(idsFor(all, 'constructor')).toEqual(['a']);
});
