/** Marks the place of the caret until the text is finished. */
export const CURSOR = '\uFDD0';

// Noncharacters: Unicode keeps them for a program's own use, Markdown takes them for letters, and
// no text that people exchange has them.
const SLOT = /\uFDD1([\uFDE0-\uFDEF]+)/g;
const RESERVED = /[\uFDD0-\uFDEF]/g;
const FIRST_DIGIT = 0xfd_e0;

/** Where the values wait while the Markdown is read: the text has a slot for each. */
export interface OutputSlots {
  /** Keeps the value, gives the slot that stands for it. */
  hold(value: string): string;
  /** The text with its values; `change` may alter each, told whether it begins the text. */
  fill(text: string, change?: (value: string, isFirst: boolean) => string): string;
}

export function createOutputSlots(): OutputSlots {
  const values: string[] = [];
  return {
    hold(value) {
      values.push(plainValue(value));
      return `\uFDD1${toDigits(values.length - 1)}`;
    },
    fill: (text, change = (value) => value) =>
      text.replaceAll(SLOT, (_, digits: string, offset: number) =>
        change(values[fromDigits(digits)] ?? '', offset === 0),
      ),
  };
}

/** The text without the characters that slots are made of. */
export function withoutReserved(text: string): string {
  return text.replaceAll(RESERVED, '');
}

/**
 * Without the lines (and the list items) that hold nothing but empty values: an optional value that
 * is left out takes its line along.
 */
export function dropEmptyLines(text: string, slots: OutputSlots): string {
  const isEmpty = (line: string) =>
    /\uFDD1/.test(line) && /^[\s>]*(?:[-*+]|\d+[.)])?\s*$/.test(slots.fill(line));
  return text
    .split('\n')
    .filter((line) => !isEmpty(line))
    .join('\n');
}

/** Line breaks of one kind, no control characters, nothing that looks like a slot. */
function plainValue(value: string): string {
  return withoutReserved(value.toWellFormed())
    .replaceAll(/\r\n?|[\u2028\u2029]/g, '\n')
    .replaceAll(/(?![\n\t])\p{Cc}/gu, '');
}

function toDigits(index: number): string {
  return [...index.toString(16)]
    .map((digit) => String.fromCharCode(FIRST_DIGIT + Number.parseInt(digit, 16)))
    .join('');
}

function fromDigits(digits: string): number {
  const hexadecimal = [...digits].map((digit) => (digit.charCodeAt(0) - FIRST_DIGIT).toString(16));
  return Number.parseInt(hexadecimal.join(''), 16);
}
