import type { Page } from '../../support/browsers.ts';

interface Markup {
  readonly bold: readonly string[];
  readonly links: readonly (readonly [href: string, text: string])[];
  readonly items: readonly string[];
}

/** What of bold, links and lists is in the document that the editor gives out. */
export function markupOf(page: Page): Promise<Markup> {
  return page.evaluate(() => {
    const html = globalThis.modelHtml?.() ?? '';
    const model = new DOMParser().parseFromString(html, 'text/html');
    const words = (node: Element): string =>
      (node.textContent ?? '').replaceAll(/[\s\u200B\uFEFF]+/g, ' ').trim();
    const all = (selector: string) => [...model.querySelectorAll(selector)];
    return {
      bold: all('b, strong, [style*="font-weight"]').map(words),
      links: all('a[href]').map((link) => [link.getAttribute('href') ?? '', words(link)] as const),
      items: all('li').map(words),
    };
  });
}
