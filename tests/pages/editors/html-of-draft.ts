import { convertToRaw, type ContentState } from 'draft-js';

/** Draft.js gives out no HTML of its own: what of its document the tests ask for. */
export function htmlOfDraft(content: ContentState): string {
  const { blocks, entityMap } = convertToRaw(content);
  return blocks
    .map(({ type, text, inlineStyleRanges, entityRanges }) => {
      const tags = [
        ...inlineStyleRanges
          .filter(({ style }) => style === 'BOLD')
          .map((range) => ({ ...range, tag: 'b' })),
        ...entityRanges.map((range) => ({
          ...range,
          tag: `a href="${entityMap[range.key]?.data['url']}"`,
        })),
      ].toSorted((one, other) => other.offset - one.offset);
      let html = text;
      for (const { offset, length, tag } of tags) {
        const words = html.slice(offset, offset + length);
        html = `${html.slice(0, offset)}<${tag}>${words}</${tag[0]}>${html.slice(offset + length)}`;
      }
      return type.endsWith('ordered-list-item') ? `<li>${html}</li>` : `<p>${html}</p>`;
    })
    .join('');
}
