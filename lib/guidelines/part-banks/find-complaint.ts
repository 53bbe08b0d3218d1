import { allBanks } from './banks';

/** A customer's mail of any length says early what is wrong. */
const MOST = 20_000;

/** True when what the customer wrote is a complaint, in any language that Replybook knows. */
export function isComplaint(thread: string): boolean {
  const text = thread.normalize('NFC').slice(0, MOST);
  return allBanks().some(({ complaint }) => complaint.test(text));
}
