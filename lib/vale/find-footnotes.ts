/** A footnote as written, and its number in the order of first use. */
export interface Footnote {
  readonly markdown: string;
  readonly number: number;
}

/** The footnotes of a text; `number` counts a note as used. */
export interface Footnotes {
  number(label: string): number | undefined;
  used(): readonly Footnote[];
}

const DEFINITION = /^ {0,3}\[\^([^\]\s]+)\]:[ \t]*(.*)$/;
const FENCE = /^ {0,3}(`{3,}|~{3,})/;

/** Takes the definitions of footnotes out of Markdown; lines stay where they are. */
export function findFootnotes(markdown: string): { body: string; footnotes: Footnotes } {
  const notes = new Map<string, string[]>();
  const body: string[] = [];
  let open: string[] | undefined;
  let fence: string | undefined;
  for (const line of markdown.split('\n')) {
    const mark = FENCE.exec(line)?.[1];
    if (mark !== undefined && !open) {
      if (fence === undefined) fence = mark;
      else if (mark.startsWith(fence)) fence = undefined;
    }
    const definition = fence === undefined ? DEFINITION.exec(line) : null;
    if (definition) {
      open = [definition[2] ?? ''];
      if (!notes.has(definition[1] ?? '')) notes.set(definition[1] ?? '', open);
      body.push('');
    } else if (open && goesOn(line, open)) {
      open.push(line.replace(/^(?: {4}|\t)/, ''));
      body.push('');
    } else {
      open = undefined;
      body.push(line);
    }
  }
  return { body: body.join('\n'), footnotes: numberFootnotes(notes) };
}

function goesOn(line: string, note: readonly string[]): boolean {
  if (line.trim() === '' || /^(?: {4}|\t)/.test(line)) return true;
  return note.at(-1)?.trim() !== '' && !/^ {0,3}(?:[#>]|[-*+] |\d+[.)] |```|~~~)/.test(line);
}

function numberFootnotes(notes: ReadonlyMap<string, readonly string[]>): Footnotes {
  const order: string[] = [];
  return {
    number(label) {
      if (!notes.has(label)) return undefined;
      if (!order.includes(label)) order.push(label);
      return order.indexOf(label) + 1;
    },
    used: () =>
      order.map((label, index) => ({
        markdown: (notes.get(label) ?? []).join('\n'),
        number: index + 1,
      })),
  };
}
