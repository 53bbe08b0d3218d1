import type { Page, Rect } from './browsers.ts';
import { UI_HOSTS } from './replybook-page.ts';
import { waitUntil } from './wait-until.ts';

interface SendButton {
  readonly rect: Rect;
  readonly hasFocus: boolean;
}

/** What the reminder before sending shows, in whichever frame. */
export interface SendUi {
  readonly dialog?: {
    readonly findings: readonly string[];
    readonly lead: string;
    readonly buttons: Readonly<Record<string, SendButton>>;
  };
  readonly notice?: string;
}

/** Reads the reminder through the closed root. */
export async function readSendUi(page: Page): Promise<SendUi> {
  const perRoot = await page.evaluateInRoots(UI_HOSTS, readReminder);
  return Object.assign({}, ...perRoot) as SendUi;
}

/** Waits until the reminder is as wanted. */
export async function waitForSendUi<Seen>(
  page: Page,
  what: string,
  look: (ui: SendUi) => Seen | undefined | false,
): Promise<Seen> {
  let ui: SendUi = {};
  try {
    return await waitUntil(what, async () => {
      ui = await readSendUi(page);
      return look(ui) || undefined;
    });
  } catch (error) {
    throw new Error(`${String(error)}; the reminder was ${JSON.stringify(ui)}`, { cause: error });
  }
}

export const waitForSendDialog = (page: Page): Promise<NonNullable<SendUi['dialog']>> =>
  waitForSendUi(page, 'the dialog before sending', ({ dialog }) => dialog);

/** A real click on a button of the dialog: `send-fix`, `send-anyway`, `send-back`. */
export async function clickSendButton(page: Page, part: string): Promise<void> {
  const rect = await waitForSendUi(page, part, ({ dialog }) => dialog?.buttons[part]?.rect);
  await page.click(rect.x + rect.width / 2, rect.y + rect.height / 2);
}

/** Runs in the page. */
function readReminder(root: ShadowRoot): SendUi {
  const dialog = root.querySelector('[data-part="send-dialog"]');
  const notice = root.querySelector<HTMLElement>('[data-part="send-notice"]');
  const buttons: Record<string, SendButton> = {};
  const offset = { x: 0, y: 0 };
  for (let view: Window = window; view.frameElement; view = view.parent) {
    const { x, y } = view.frameElement.getBoundingClientRect();
    offset.x += x + view.frameElement.clientLeft;
    offset.y += y + view.frameElement.clientTop;
  }
  for (const button of dialog?.querySelectorAll('button') ?? []) {
    const { x, y, width, height } = button.getBoundingClientRect();
    buttons[button.dataset['part'] ?? ''] = {
      rect: { x: x + offset.x, y: y + offset.y, width, height },
      hasFocus: root.activeElement === button,
    };
  }
  return {
    ...(dialog && {
      dialog: {
        findings: [...dialog.querySelectorAll<HTMLElement>('[data-part="send-finding"]')].map(
          (finding) => finding.innerText.trim(),
        ),
        lead: dialog.querySelector<HTMLElement>('[data-part="send-lead"]')?.innerText ?? '',
        buttons,
      },
    }),
    ...(notice && { notice: notice.innerText.trim() }),
  };
}
