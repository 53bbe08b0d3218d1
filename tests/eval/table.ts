/** One line of a measured table: what, the figure, and what it has to be. */
export interface Line {
  readonly what: string;
  readonly figure: string;
  readonly wanted?: string;
}

/** Prints a section as a Markdown table. */
export function printTable(title: string, lines: readonly Line[]): void {
  console.log(`\n## ${title}\n\n| what | figure | wanted |\n| --- | --- | --- |`);
  for (const { what, figure, wanted = '' } of lines)
    console.log(`| ${what} | ${figure} | ${wanted} |`);
}

export function share(part: number, whole: number): string {
  return whole === 0 ? 'none' : `${(part / whole).toFixed(3)} (${part}/${whole})`;
}
