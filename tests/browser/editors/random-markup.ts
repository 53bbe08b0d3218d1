/** Markup such as editors make and worse, the same for the same seed. */
export function randomMarkup(seed: number): string {
  const random = randomFrom(seed);
  const pick = (choices: readonly string[]): string => choices[random(choices.length)] ?? '';
  const several = (most: number, make: () => string): string =>
    Array.from({ length: 1 + random(most) }, make).join('');
  const inline = (depth: number): string => {
    if (depth <= 0 || random(3) > 0) return pick(texts);
    const tag = pick(inlineTags);
    if (tag === 'br') return '<br>';
    if (tag === 'hidden') return '<span style="display:none">skjult</span>';
    if (tag === 'kept') return `<span style="white-space:pre-wrap">  a \n${pick(texts)} </span>`;
    return `<${tag}>${several(3, () => inline(depth - 1))}</${tag}>`;
  };
  const block = (depth: number): string => {
    if (depth <= 0 || random(4) === 0) return several(4, () => inline(2));
    const tag = pick(blockTags);
    if (tag === 'ul') return `<ul>${several(3, () => `<li>${block(depth - 1)}</li>`)}</ul>`;
    if (tag === 'kept') {
      return `<div style="white-space:pre-wrap">${several(4, () => inline(1))}</div>`;
    }
    const inside = random(4) === 0 ? '<br>' : several(3, () => block(depth - 1));
    return `<${tag}>${pick(['', '\n  '])}${inside}${pick(['', '\n'])}</${tag}>`;
  };
  return several(5, () => block(3));
}

const texts = [
  'vi svarer',
  ' ',
  'æøå',
  '  to  mellemrum ',
  '\n    ',
  '😀',
  'e\u0301',
  '\u00A0',
  'a\u200Bb',
  'hej ',
  ' du',
  'x',
  '👩‍👩‍👧',
  'linje\nskift',
];
const inlineTags = ['b', 'i', 'span', 'a', 'br', 'br', 'hidden', 'kept'];
// No <p>: what stands in one closes it, and the markup would not be what it looks like.
const blockTags = ['div', 'div', 'section', 'blockquote', 'ul', 'kept'];

function randomFrom(seed: number): (below: number) => number {
  let state = seed * 0x9e_37_79_b9;
  return (below) => {
    state = (state + 0x6d_2b_79_f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below;
  };
}
