import type { Browser } from './browsers.ts';

/** What the client says about sending, as in `guidelines.yaml`. */
export interface SendingOptions {
  readonly 'missing-parts'?: 'hold' | 'let';
  readonly unchecked?: 'hold' | 'let';
  readonly override?: 'allowed' | 'forbidden';
}

/** The word that no reply may hold. */
export const BLOCKED_WORD = 'vrøvlebøtte';

let seq = 1000;

/** Installs a pack over the sample one: one forbidden word, a greeting, and what is said of sending. */
export async function installGuardPack(
  browser: Browser,
  sending: SendingOptions = {},
): Promise<void> {
  seq += 1;
  const files = {
    'pack.yaml': `id: nordlys
name: Nordlys Bredbånd
seq: ${seq}
version: 9.0.${seq}
client: { id: nordlys, name: Nordlys Bredbånd }
languages: [da]
applies-to: { hosts: [127.0.0.1, localhost] }
`,
    'guidelines.yaml': `sending: ${JSON.stringify(sending)}
terms:
  - id: never-${BLOCKED_WORD}
    never: ${BLOCKED_WORD}
    level: block
    why: { da: Sådan taler vi ikke., en: We do not speak like that. }
    examples:
      - { bad: Din ${BLOCKED_WORD}. }
      - { good: Kære kunde. }
parts:
  - id: greeting
    required: true
    position: first
    any: { da: ['Hej {name}'] }
    examples:
      - { bad: Tak for din mail. }
      - { good: Hej Mette }
`,
  };
  const options = await browser.openExtensionPage('options.html');
  const outcome = await options.evaluate(async (packFiles) => {
    const api = globalThis as unknown as Record<
      'browser' | 'chrome',
      { runtime: { sendMessage(message: object): Promise<{ answer: { state: string } }> } }
    >;
    const message = { to: 'worker', name: 'installPack', question: { files: packFiles } };
    const reply = await (api.browser ?? api.chrome).runtime.sendMessage(message);
    return JSON.stringify(reply);
  }, files);
  await options.close();
  if (!/"state":"installed"/u.test(outcome)) throw new Error(`Not installed: ${outcome}`);
}
