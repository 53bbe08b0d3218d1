const WORDS =
  'the alpha very simply data reuse re-use café is was running into München files and or so data but 😀 naïve system user can the set very'.split(
    ' ',
  );

/** Writes a document of a number: the same number always gives the same document. */
export function writeDocument(number: number, extension: string): string {
  let seed = number * 7919 + 17;
  const next = (below: number) => {
    seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648;
    return Math.floor((seed / 2_147_483_648) * below);
  };
  const pick = <T>(list: readonly T[]): T => list[next(list.length)] as T;
  const words = (count: number) => Array.from({ length: count }, () => pick(WORDS)).join(' ');
  const md = extension === 'md';
  const inline = (): string =>
    md
      ? pick([
          () => `**${words(2)}**`,
          () => `*${words(2)}*`,
          () => `\`${words(2)}\``,
          () => `[${words(2)}](http://example.com/very/data "the title")`,
          () => `![very nice picture ${words(1)}](data.png)`,
          () => `_${words(1)}_`,
          () => `(${words(2)})`,
          () => `~~${words(1)}~~`,
          () => `<b>${words(1)}</b>`,
          () => `[${words(2)}][ref]`,
          () => `&amp; ${words(1)}`,
          () => `\\*${words(1)}\\*`,
          () => `https://example.com/data`,
          () => `**da**ta`,
          () => `"${words(2)}"`,
          () => `${words(1)}—${words(1)}`,
          () => `<!-- ${words(2)} -->`,
        ])()
      : extension === 'html'
        ? pick([
            () => `<b>${words(2)}</b>`,
            () => `<code>${words(1)}</code>`,
            () => `<a href="http://example.com/data">${words(2)}</a>`,
            () => `<img src="data.png" alt="very nice picture ${words(1)}">`,
            () => `&eacute;${words(1)}`,
            () => `<span class="very">${words(2)}</span>`,
            () => `${words(1)} &mdash; ${words(1)}`,
          ])()
        : pick([() => `"${words(2)}"`, () => `(${words(2)})`, () => `${words(1)}—${words(1)}`])();
  const sentence = (): string => {
    const text = `${pick(['So', 'But', 'The', 'It'])} ${words(2 + next(5))} ${next(2) ? inline() + ' ' : ''}${words(1 + next(5))}`;
    return `${text}${pick(['.', '!', '?', '; so.', ', very.'])}`;
  };
  const paragraph = (join = '\n') =>
    Array.from({ length: 1 + next(4) }, sentence).join(next(2) ? ' ' : join);
  const block = (): string => {
    if (extension === 'txt') return paragraph();
    if (extension === 'html') {
      return pick([
        () => `<p>${paragraph()}</p>`,
        () => `<h2>${words(4)} ${inline()}</h2>`,
        () => `<ul>\n  <li>${sentence()}</li>\n  <li>${sentence()}</li>\n</ul>`,
        () => `<blockquote><p>${sentence()}</p></blockquote>`,
        () => `<table><tr><th>${words(2)}</th></tr><tr><td>${words(3)}</td></tr></table>`,
        () => `<pre>${words(5)}</pre>`,
        () => `<div class="${words(1)}">${sentence()}</div>`,
        () => `<!-- vale off -->\n<p>${sentence()}</p>\n<!-- vale on -->`,
      ])();
    }
    return pick([
      () => paragraph(),
      () => paragraph(),
      () => `${'#'.repeat(1 + next(4))} ${words(3)} ${inline()}`,
      () => `${words(4)}\n=====`,
      () => `- ${sentence()}\n- ${sentence()}\n  - ${sentence()}\n    ${sentence()}\n- ${words(3)}`,
      () => `1. ${sentence()}\n\n2. ${sentence()}\n\n   ${paragraph('\n   ')}`,
      () => `> ${sentence()}\n> ${sentence()}\n>\n> - ${words(4)}`,
      () =>
        `| ${words(2)} | ${words(1)} |\n|---|:-:|\n| ${words(3)} | ${inline()} |\n| ${sentence()} | ${words(1)} |`,
      () => `\`\`\`data\n${words(6)}\n\`\`\``,
      () => `    ${words(6)}`,
      () => `<div>\n${sentence()}\n</div>`,
      () => `<!-- vale off -->\n\n${sentence()}\n\n<!-- vale on -->`,
      () => `<!-- vale T.Word = NO -->\n\n${sentence()}\n\n<!-- vale T.Word = YES -->`,
      () => `- [ ] ${words(4)}\n- [x] ${sentence()}`,
      () => `${words(3)}  \n${sentence()}`,
      () => `***`,
      () => `${sentence()}[^n]\n\n[^n]: ${sentence()}`,
    ])();
  };
  const blocks = Array.from({ length: 3 + next(8) }, block);
  if (md && number % 5 === 0) blocks.unshift(`---\ntitle: ${words(4)}\nauthor: data\n---`);
  if (md) blocks.push('[ref]: http://example.com/very');
  const text = `${blocks.join('\n\n')}\n`;
  return number % 7 === 3 ? text.replaceAll('\n', '\r\n') : text;
}
