import { findingMessages } from './finding-messages';

/**
 * A message in Vale's form: `%s` takes the arguments in order, `%[2]s` the second, `%%` is a per cent
 * sign. Several alternatives are joined inside the quotes that stand around them.
 */
export function ruleMessage(
  message: string,
  values: readonly (readonly string[])[],
  screenLanguage: string,
): string {
  const { or } = findingMessages(screenLanguage);
  let next = 0;
  return message.replaceAll(
    /(["'“„»‘«])?%(?:(%)|(?:\[(\d+)\])?[sdvq])(["'”“«’»])?/gu,
    (whole: string, open = '', percent?: string, number?: string, close = '') => {
      if (percent !== undefined) return `${open}%${close}`;
      const value = values[number === undefined ? next : Number(number) - 1];
      if (number === undefined) next += 1;
      if (!value) return whole;
      const isQuoted = open !== '' && close !== '';
      return open + value.join(isQuoted ? `${close} ${or} ${open}` : ` ${or} `) + close;
    },
  );
}
