import { foldText } from '@/lib/guidelines/fold-text';
import type { Span } from '@/lib/text/span';

import { GREETING_OPENING, JOINERS, NO_NAMES, PARTICLES, TITLES } from './greeting-words';

/** Somebody who is greeted by name: `Mette`, `Frau Dr. von Müller`. */
export interface GreetedName extends Span {
  /** Without titles, particles and initials; folded. */
  readonly words: readonly string[];
  readonly title?: string;
  readonly hasInitial: boolean;
}

/** A greeting is short; what stands further on is prose. */
const MAX_LENGTH = 160;

const OPENING = new RegExp(`^[ \\t]{0,8}(?:${GREETING_OPENING})(?![\\p{L}\\p{M}])`, 'iu');
const PIECE = /(?<word>\p{L}[\p{L}\p{M}'’-]*\.?)|(?<sign>[&+/])|(?<space>[ \t\u00A0]+)/uy;

/** The people greeted in the first two lines of the agent's own, in order. */
export function readGreeting(reply: string): readonly GreetedName[] {
  let lines = 0;
  for (const { 0: line, index } of reply.matchAll(/[^\n\r]+/gu)) {
    if (!/[\p{L}\p{N}]/u.test(line)) continue;
    const names = readLine(line.slice(0, MAX_LENGTH), index);
    lines += 1;
    if (names.length > 0 || lines === 2) return names;
  }
  return [];
}

/** Also `Sehr geehrte Frau Müller, sehr geehrter Herr Schmidt`. */
function readLine(line: string, offset: number): readonly GreetedName[] {
  const opening = OPENING.exec(line);
  if (!opening) return [];
  const begin = opening[0].length;
  // `Good morning, Tom`: after a comma only a name that is all there is.
  const isAfterComma = /^,[ \t]/u.test(line.slice(begin));
  const { names, to } = readNames(line, begin + (isAfterComma ? 1 : 0), offset);
  if (isAfterComma && !/^[,!.:]?\s*$/u.test(line.slice(to))) return [];
  const rest = /^,[ \t]+/u.exec(line.slice(to));
  return rest && names.length > 0
    ? [...names, ...readLine(line.slice(to + rest[0].length), offset + to + rest[0].length)]
    : names;
}

interface Open {
  readonly words: string[];
  hasInitial: boolean;
  title?: string;
  start: number;
  end: number;
}

function readNames(line: string, from: number, offset: number) {
  const names: GreetedName[] = [];
  let open: Open | undefined;
  let at = from;
  const close = () => {
    if (open && open.words.length > 0) {
      const { words, title, start, end, hasInitial } = open;
      const span = { start: offset + start, end: offset + end };
      names.push({ ...span, words, hasInitial, ...(title !== undefined && { title }) });
    }
    open = undefined;
  };
  for (;;) {
    PIECE.lastIndex = at;
    const piece = PIECE.exec(line);
    if (!piece) break;
    const written = piece.groups?.['word'] ?? piece.groups?.['sign'];
    const next = at + piece[0].length;
    if (written === undefined) {
      at = next;
      continue;
    }
    const word = foldText(written).replace(/\.$/u, '');
    if (JOINERS.has(word) && open?.words.length) close();
    else if (TITLES.has(word) && !open?.words.length) {
      open = { words: [], hasInitial: false, title: open?.title ?? word, start: next, end: next };
    } else if (NO_NAMES.has(word)) break;
    else if (isName(written, line, next)) {
      const isInitial = [...word].length === 1;
      const bare = at + (isInitial ? written.length : word.length);
      open ??= { words: [], hasInitial: false, start: at, end: bare };
      if (open.words.length === 0) open.start = at;
      open.end = bare;
      if (isInitial) open.hasInitial = true;
      else open.words.push(word);
      if (written.endsWith('.') && !isInitial) {
        at = next;
        break;
      }
    } else if (!PARTICLES.has(word)) break;
    at = next;
  }
  close();
  return { names, to: at };
}

/** With a capital, or in small letters where the line ends with it. */
function isName(written: string, line: string, next: number): boolean {
  return (
    /^\p{Lu}/u.test(written) || (!isParticle(written) && /^[,!.]?\s*$/u.test(line.slice(next)))
  );
}

function isParticle(written: string): boolean {
  return PARTICLES.has(written);
}
