/** Markup such as editors make and worse, the same for the same seed. */
export function randomMarkup(seed: number): string {
  const random = randomFrom(seed);
  const pick = <T>(choices: readonly T[]): T => {
    const choice = choices[random(choices.length)];
    if (choice === undefined) throw new Error('Nothing to choose from');
    return choice;
  };
  const several = (most: number, make: () => string): string =>
    Array.from({ length: random(most + 1) }, make).join('');
  const inline = (depth: number): string => {
    if (depth <= 0 || random(3) > 0) return pick(texts);
    const tag = pick(inlineTags);
    if (tag === 'br') return '<br>';
    if (tag === 'hidden') return '<span style="display:none">skjult</span>';
    if (tag === 'pre-wrap')
      return `<span style="white-space:pre-wrap">  a \n${pick(texts)} </span>`;
    return `<${tag}>${several(3, () => inline(depth - 1))}</${tag}>`;
  };
  const block = (depth: number): string => {
    if (depth <= 0 || random(4) === 0) return several(4, () => inline(2));
    const tag = pick(blockTags);
    if (tag === 'list') return `<ul>${several(3, () => `<li>${block(depth - 1)}</li>`)}</ul>`;
    if (tag === 'pre')
      return `<div style="white-space:pre-wrap">${several(4, () => inline(1))}</div>`;
    const inside = random(4) === 0 ? '<br>' : several(3, () => block(depth - 1));
    return `<${tag}>${pick(['', '\n  '])}${inside}${pick(['', '\n'])}</${tag}>`;
  };
  return several(5, () => block(3));
}

const texts = [
  ...['vi svarer', ' ', 'æøå', '  to  mellemrum ', '\n    ', '😀', 'e\u0301', '\u00A0', 'a\u200Bb'],
  ...['hej ', ' du', 'x', '👩‍👩‍👧', 'linje\nskift'],
];
const inlineTags = ['b', 'i', 'span', 'a', 'br', 'br', 'hidden', 'pre-wrap'];
const blockTags = ['p', 'div', 'div', 'blockquote', 'list', 'pre'];

function randomFrom(seed: number): (below: number) => number {
  let state = seed * 2_654_435_761;
  return (below) => {
    state = (Math.imul(state ^ (state >>> 15), 2_246_822_519) + 374_761_393) >>> 0;
    return ((state ^ (state >>> 13)) >>> 0) % below;
  };
}
