/** The text of a document that an editor gives out as HTML: a line for each block and `<br>`. */
globalThis.textOfHtml = (html) => {
  const blocks = new Set(['P', 'DIV', 'LI', 'UL', 'OL', 'BLOCKQUOTE', 'PRE', 'TABLE', 'TR']);
  const lines = [''];
  let isFresh = true;
  const startLine = () => {
    if (!isFresh) lines.push('');
    isFresh = true;
  };
  const read = (node) => {
    if (node.nodeType === Node.TEXT_NODE) {
      const words = node.data.replaceAll(/[ \n\t]+/g, ' ');
      if (words.trim() === '' && isFresh) return;
      lines[lines.length - 1] += words;
      isFresh = false;
      return;
    }
    if (node.nodeName === 'BR') {
      const isLast = !node.nextSibling;
      if (isLast && !isFresh) return;
      isFresh = false;
      if (!isLast) startLine();
      return;
    }
    if (blocks.has(node.nodeName)) startLine();
    node.childNodes.forEach(read);
    if (blocks.has(node.nodeName)) startLine();
  };
  read(new DOMParser().parseFromString(html, 'text/html').body);
  if (isFresh && lines.length > 1) lines.pop();
  return lines.map((line) => line.replaceAll(/[\u200B\uFEFF]/g, '').trimEnd()).join('\n');
};
