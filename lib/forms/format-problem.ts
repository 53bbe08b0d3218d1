import type { FieldKind } from '@/lib/text/form-field';

/** What is wrong with a rule's `format` for fields of this kind; undefined when it can be used. */
export function formatProblem(kind: FieldKind, format: string): string | undefined {
  switch (kind) {
    case 'date': {
      const parts = format.replaceAll(/yyyy|MM?|dd?/gu, (part) => part[0] ?? '');
      const isWhole = ['y', 'M', 'd'].every((part) => parts.split(part).length === 2);
      return isWhole && !/[\p{L}\d]/u.test(parts.replaceAll(/[yMd]/gu, ''))
        ? undefined
        : 'expected a pattern of yyyy, MM and dd such as dd-MM-yyyy';
    }
    case 'phone':
      return /\d{2}.*\d{2}/u.test(format)
        ? undefined
        : 'expected an example such as +45 12 34 56 78';
    case 'time':
      return /^\d{1,2}[.:h]\d{2}$/u.test(format) ? undefined : 'expected an example such as 09.30';
    case 'amount':
      return /\d/u.test(format) ? undefined : 'expected an example such as 1.234,50 kr.';
    case 'iban':
      return /^[A-Z]{2}\d{2}/u.test(format)
        ? undefined
        : 'expected an example such as DK50 0040 0440 1162 43';
    case 'code':
      return /[#A]/u.test(format)
        ? undefined
        : 'expected # for each digit and A for each letter, such as AA-######';
    default:
      return `fields of the kind "${kind}" have no format; leave it out or write a pattern`;
  }
}
