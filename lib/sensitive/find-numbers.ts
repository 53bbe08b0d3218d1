import { isIban } from '@/lib/forms/check-iban';

import { isLuhn } from './check-digits';
import { nationalIds } from './national-ids';
import { namedBy } from './nearby-words';
import type { Sighting } from './sighting';

/** Cards, accounts and personal numbers in a text. */
export function findNumbers(text: string): Sighting[] {
  return [...findIbans(text), ...findCards(text), ...findIds(text), ...findAccounts(text)];
}

const IBAN = /(?<![\p{L}\p{N}])[A-Z]{2}\d{2}(?:[ \u00A0-]?[A-Z\d]{1,4}){3,9}(?![\p{L}\p{N}])/giu;

function findIbans(text: string): Sighting[] {
  return Array.from(text.matchAll(IBAN)).flatMap(({ 0: written, index }) => {
    // A word after it may look like its last group.
    for (let length = written.length; length >= 15; length -= 1) {
      const rest = written.slice(length);
      if (rest !== '' && !/^[ \u00A0-]/u.test(rest)) continue;
      const tight = tighten(written.slice(0, length));
      if (isIban(tight)) return [{ kind: 'iban', start: index, end: index + length, certainty: 1 }];
    }
    const span = { start: index, end: index + written.length };
    const isNamed = namedBy(text, { ...span, words: /\biban\b/giu }) === 'this';
    return isNamed && /\d{6}/u.test(tighten(written))
      ? [{ kind: 'iban', ...span, certainty: 0.6, isWeak: true }]
      : [];
  });
}

const CARD =
  /(?<![\p{L}\p{N}_/+-])(?<![\d][.,])\d{1,19}(?:[ \u00A0.-]\d{1,7}){0,7}(?![\p{L}\p{N}_])/gu;
const cardWords =
  /(?<![\p{L}-])(?<!(?:gift|sim|loyalty|member|id|library|cadeau|fidélité) )(?:kort(?:et)?|card|karte|kaart|carte|tarjeta):? $|(?:credit|debit|bank|payment) ?card|card (?:no|num|nr|#)|kortn|kreditkort|betalingskort|dankort|betalkort|bankkort|kort(?:et)?s? nummer|kreditkarte|kartennummer|karten-?nr|ec-karte|bankkarte|creditcard|kaartnummer|bankpas|betaalpas|carte (?:bancaire|bleue|de cr|visa)|num[ée]ro de (?:la |votre |ma )?carte|tarjeta|\bvisa\b|mastercard|american express|\bamex\b|\bcc\b/giu;
const numberWord = /(?:card|cc) ?(?:no\.?|num(?:ber)?|nr\.?|#)(?: is)?:? $/iu;

function findCards(text: string): Sighting[] {
  return Array.from(text.matchAll(CARD)).flatMap(({ 0: written, index }): Sighting[] => {
    const digits = written.replaceAll(/\D/gu, '');
    if (digits.length === 4 && written.length === 4) {
      const isNumber = numberWord.test(text.slice(Math.max(0, index - 24), index));
      return isNumber
        ? [{ kind: 'card', start: index, end: index + 4, certainty: 0.4, isWeak: true }]
        : [];
    }
    if (digits.length < 12) return [];
    const inside =
      /(?<!\d)\d{4}([ \u00A0.-])(?:\d{4}\1\d{4}\1\d{4}(?:\1\d{3})?|\d{6}\1\d{5})(?!\d)/u.exec(
        written,
      );
    const start = index + (inside?.index ?? 0);
    const end = start + (inside?.[0] ?? written).length;
    const exact = text.slice(start, end).replaceAll(/\D/gu, '');
    const named = namedBy(text, { start, end, words: cardWords });
    const isShaped = inside !== null || /^\d+$/u.test(written) || named === 'this';
    if (isShaped && isBrand(exact) && isLuhn(exact) && named !== 'another') {
      return [{ kind: 'card', start, end, certainty: named === 'this' ? 1 : 0.85 }];
    }
    if (inside && isBrand(exact) && isLuhn(exact)) {
      return [{ kind: 'card', start, end, certainty: 0.6 }];
    }
    if (inside && named === 'nothing' && isBrand(exact)) {
      return [{ kind: 'card', start, end, certainty: 0.45, isWeak: true }];
    }
    return named === 'this' && exact.length >= 12 && exact.length <= 19
      ? [{ kind: 'card', start, end, certainty: 0.6, isWeak: true }]
      : [];
  });
}

/** Visa, Mastercard, American Express, Maestro, Dankort, Diners, Discover, JCB. */
function isBrand(digits: string): boolean {
  return /^(?:4\d{15}|(?:5[1-5]\d\d|222[1-9]|22[3-9]\d|2[3-6]\d\d|27[01]\d|2720)\d{12}|3[47]\d{13}|3(?:0[0-5]|[689]\d)\d{11}|(?:6011|64[4-9]\d|65\d\d|35(?:2[89]|[3-8]\d)|5019)\d{12}|(?:5018|5020|5038|6304|6759|676[1-3])\d{12,15})$/u.test(
    digits,
  );
}

function findIds(text: string): Sighting[] {
  return nationalIds
    .flatMap((id) =>
      Array.from(text.matchAll(id.shape)).flatMap(({ 0: written, index }): Sighting[] => {
        const span = { start: index, end: index + written.length };
        const tight = tighten(written);
        const named = namedBy(text, { ...span, words: id.words });
        const isValid = id.isValid(tight, written);
        if (named === 'another' || (named === 'nothing' && !isValid)) return [];
        if (named === 'this') {
          return [
            {
              kind: id.kind,
              ...span,
              certainty: isValid ? 1 : 0.6,
              ...(!isValid && { isWeak: true }),
            },
          ];
        }
        const certainty = id.alone(tight, written);
        return certainty > 0 ? [{ kind: id.kind, ...span, certainty }] : [];
      }),
    )
    .concat(findLastFour(text));
}

/** The last four digits of a social security number are asked for, and enough to be misused. */
function findLastFour(text: string): Sighting[] {
  const pattern =
    /(?:ssn|\bsocial security(?: number)?)(?: (?:no\.?|num(?:ber)?|id|last (?:4|four)))?(?: is)?:? (\d{4})(?!\d)/giu;
  return Array.from(text.matchAll(pattern), ({ 0: all, 1: digits = '', index }) => ({
    kind: 'ssn',
    start: index + all.length - digits.length,
    end: index + all.length,
    certainty: 0.55,
    isWeak: true,
  }));
}

const account =
  /(?<!\p{L})(?<whose>(?:checking|savings|bank|current|dit|din|ihre|votre) )?(?:account (?:no\.?|number|num|nr)|kontonr\.?|kontonummer|kontonummeret|rekeningnummer|num[ée]ro de compte|n[úu]mero de cuenta)(?: (?:is|er|är|lautet|ist|est|es))?:? (?<digits>\d{4,6}[ -]\d{6,10}|\d{4,16})(?![\p{L}\d])/giu;

function findAccounts(text: string): Sighting[] {
  return Array.from(text.matchAll(account)).flatMap(
    ({ 0: all, index, groups = {} }): Sighting[] => {
      const { digits = '', whose } = groups;
      if (
        /\b(?:customer|kunde|kund|user|client|klant)\W{0,2}$/iu.test(
          text.slice(Math.max(0, index - 12), index),
        )
      )
        return [];
      const end = index + all.length;
      const isBank = digits.length >= 8 && (whose !== undefined || !/^account/iu.test(all));
      return [
        {
          kind: 'bank-account',
          start: end - digits.length,
          end,
          certainty: isBank ? 0.7 : 0.4,
          isWeak: true,
        },
      ];
    },
  );
}

function tighten(written: string): string {
  return written.toUpperCase().replaceAll(/[ \u00A0.–-]/gu, '');
}
