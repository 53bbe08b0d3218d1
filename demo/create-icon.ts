const svgNamespace = 'http://www.w3.org/2000/svg';

const paths = {
  list: 'M8 5h9M8 10h9M8 15h9M3.5 5h.01M3.5 10h.01M3.5 15h.01',
  link: 'M8.5 11.5a3 3 0 0 0 4.4.2l2.6-2.6a3.1 3.1 0 0 0-4.4-4.4l-1 1M11.5 8.5a3 3 0 0 0-4.4-.2l-2.6 2.6a3.1 3.1 0 0 0 4.4 4.4l1-1',
} as const;

/** A line drawing in the colour of the text, silent for screen readers. */
export function createIcon(name: keyof typeof paths): SVGSVGElement {
  const icon = document.createElementNS(svgNamespace, 'svg');
  icon.setAttribute('viewBox', '0 0 20 20');
  icon.setAttribute('class', 'icon');
  icon.setAttribute('aria-hidden', 'true');
  const path = document.createElementNS(svgNamespace, 'path');
  path.setAttribute('d', paths[name]);
  icon.append(path);
  return icon;
}
