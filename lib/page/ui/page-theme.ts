import { composedParent, isHtmlElement } from '@/lib/editors/visible-box';

/** Whether the ground that the field stands on is light or dark; a page may differ from the system. */
export function themeOf(field: Element): 'light' | 'dark' {
  for (let at: Element | null = field; at; at = outside(at)) {
    const { backgroundColor } = getComputedStyle(at);
    const ground = readColour(backgroundColor);
    if (ground && ground.alpha > 0.5) return ground.light > 0.4 ? 'light' : 'dark';
  }
  const canvas = getComputedStyle(field.ownerDocument.documentElement).colorScheme;
  const prefersDark = matchMedia('(prefers-color-scheme: dark)').matches;
  const isDark = canvas.includes('dark') && (prefersDark || !canvas.includes('light'));
  return isDark ? 'dark' : 'light';
}

function outside(element: Element): Element | null {
  const around = isHtmlElement(element) ? composedParent(element) : element.parentElement;
  return around ?? frameOf(element.ownerDocument.defaultView);
}

function frameOf(view: Window | null): Element | null {
  try {
    return view?.frameElement ?? null;
  } catch {
    // A frame of another origin.
    return null;
  }
}

/** Computed colours: `rgb(…)`, `rgba(…)`, or `color(srgb …)`, `oklch(…)` and the like, whose first number tells enough. */
function readColour(text: string): { light: number; alpha: number } | undefined {
  const numbers = text.match(/-?[\d.]+(?:e-?\d+)?%?/gu)?.map((part) => Number.parseFloat(part));
  const [one = 0, two = 0, three = 0, four = 1] = numbers ?? [];
  if (text.startsWith('rgb')) {
    return { light: (0.299 * one + 0.587 * two + 0.114 * three) / 255, alpha: four };
  }
  if (text.startsWith('color('))
    return { light: 0.299 * one + 0.587 * two + 0.114 * three, alpha: four };
  if (text.startsWith('ok')) return { light: one, alpha: four };
  return text.startsWith('l') ? { light: one / 100, alpha: four } : undefined;
}
