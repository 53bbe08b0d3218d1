export interface TextStyle {
  readonly display: 'none' | 'block' | 'inline';
  readonly isVisible: boolean;
  readonly keepsSpaces: boolean;
  readonly keepsBreaks: boolean;
}

/** What of an element's style decides how its text reads. */
export function readStyle(element: Element): TextStyle {
  const style = getComputedStyle(element);
  const collapse = style.getPropertyValue('white-space-collapse') || style.whiteSpace;
  const keepsSpaces = /^(?:preserve|break-spaces|pre|pre-wrap)$/.test(collapse);
  return {
    display: displayOf(style.display),
    isVisible: style.visibility === 'visible',
    keepsSpaces,
    keepsBreaks: keepsSpaces || /^(?:preserve-breaks|pre-line)$/.test(collapse),
  };
}

function displayOf(display: string): TextStyle['display'] {
  if (display === 'none') return 'none';
  return /^(?:inline|ruby|contents)/.test(display) ? 'inline' : 'block';
}
