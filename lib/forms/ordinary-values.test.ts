import { describe, expect, test } from 'vitest';

import { fieldKinds, type FieldKind } from '@/lib/text/form-field';

import { checkValue } from './check-value';
import { ordinaryValues } from './ordinary-values-in-tests';

const cases = Object.entries(ordinaryValues).map(([locale, values]) => {
  const all = fieldKinds.flatMap((kind) =>
    (values[kind] ?? '')
      .split(' | ')
      .filter(Boolean)
      .map((value): [FieldKind, string] => [kind, value]),
  );
  return [locale, all] as const;
});

describe.each(cases)('in %s', (locale, values) => {
  test('at least sixty ordinary right values of all kinds have no finding', () => {
    expect(values.length).toBeGreaterThanOrEqual(60);
    const found = values.flatMap(([kind, value]) =>
      checkValue(value, {
        kind,
        locale,
        description: { type: 'text', label: kind === 'vat' ? 'CVR-nr.' : kind },
      }).map(
        ({ rule, suggestions }) =>
          `${kind} ${value}: ${rule} ${suggestions.map(({ text }) => text).join(' / ')}`,
      ),
    );
    expect(found).toEqual([]);
  });
});
