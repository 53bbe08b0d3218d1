import type { Page } from './browsers.ts';

/** Puts the address into its field of the options as a person would: what was there is replaced. */
export async function setServerAddress(page: Page, address: string): Promise<void> {
  const spot = await page.waitFor('the field of the address', () => {
    const input = document.querySelector('input[type="url"]');
    input?.scrollIntoView({ block: 'center', behavior: 'instant' });
    const box = input?.getBoundingClientRect();
    return box && { x: box.x + 20, y: box.y + box.height / 2 };
  });
  await page.click(spot?.x ?? 0, spot?.y ?? 0);
  await page.press('Control+a');
  await page.type(address);
}
