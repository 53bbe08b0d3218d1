import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';

import PostalMime from 'postal-mime';

import { waitUntil } from '../support/wait-until.ts';

export interface SentMail {
  readonly subject: string;
  readonly text: string;
  /** Undefined where the mail has no such part. */
  readonly html: string | undefined;
}

/** The mails that left a site so far: files in the folder its mail server writes to. */
export async function sentFiles(folder: string): Promise<readonly string[]> {
  return (await readdir(folder)).filter((name) => name.endsWith('.eml')).toSorted();
}

/** Waits for the one mail that left since `before` was listed; `isWhole` waits until all of it is written. */
export async function waitForMail(
  folder: string,
  before: readonly string[],
  isWhole: () => Promise<void>,
): Promise<SentMail> {
  const name = await waitUntil('the outgoing mail', async () =>
    (await sentFiles(folder)).find((file) => !before.includes(file)),
  );
  await isWhole();
  const source = await readFile(path.join(folder, name));
  const { subject = '', text = '', html } = await PostalMime.parse(source);
  return { subject, text, html };
}

/** Everything that could tell that Replybook was there. */
export const OUR_TRACES =
  /replybook|rb-ui|\brb-[a-d]\b|data-part|data-pm-slice|\u200B|\uFEFF|\uFFFC/iu;

export const foldSpace = (text: string): string => text.replaceAll(/[\s\u00A0]+/gu, ' ').trim();
