import type { Fact } from './fact';

/** The customer's value as it can be put into the reply; what is sensitive stays hidden but for its end. */
export function writeOriginal(original: Fact, typed: Fact): string {
  if (isSensitive(original)) return maskFact(original);
  return original.kind === 'amount' ? writeAmount(original, typed.written) : original.written;
}

/** The value with all but its end hidden, for messages. */
export function maskFact({ kind, written, value }: Fact): string {
  if (kind === 'email')
    return `••••${written.slice(written.indexOf('@') + 1).replace(/^.*(?=\.)/u, '')}`;
  const shown = value.length >= 12 ? 4 : value.length >= 6 ? 2 : 0;
  return shown === 0 ? '••••' : `•••• ${written.replaceAll(/[^\p{L}\p{N}]/gu, '').slice(-shown)}`;
}

function isSensitive({ kind, written, value }: Fact): boolean {
  return (
    kind === 'iban' ||
    /^\d{13,19}$/u.test(value) ||
    /^\d{6,8}[- ]\d{4}$|^\d{3}-\d{2}-\d{4}$/u.test(written)
  );
}

/** In the reply's own way of writing amounts, as far as it shows one. */
function writeAmount({ value, written }: Fact, typed: string): string {
  const decimal = /([.,])\d{1,2}$/u.exec(typed)?.[1];
  const group = /\d([.,' \u00A0\u202F])\d{3}(?!\d)/u.exec(typed)?.[1];
  if (decimal === undefined && group === undefined) return written;
  const cents = value.slice(-2);
  if (decimal === undefined && cents !== '00') return written;
  const sign = group ?? '';
  const whole = value.slice(0, -2).replaceAll(/\B(?=(?:\d{3})+$)/gu, sign);
  return decimal === undefined ? whole : `${whole}${decimal}${cents}`;
}
