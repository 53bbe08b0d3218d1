import type { Person } from '@/lib/text/reply-context';

import { foldText } from './fold-text';
import type { FoundGreeting } from './part-banks/find-greetings';

const NO_PERSON =
  /[@\d/\\]|(?:^|[\s,.])(?:a\/s|aps|i\/s|gmbh|ag|kg|ug|ltd|limited|llc|inc|plc|ab|bv|nv|sarl|sas|oy|team|support|service|kundeservice|kundenservice|info|office|admin)\.?$/iu;

/**
 * False when the customer's name is known and the greeting names nobody. A wrong name is a mix-up,
 * not a missing one; a company has no name to greet by.
 */
export function isGreetedByName(
  { name }: FoundGreeting,
  line: string,
  customer: Person | undefined,
): boolean {
  if (name !== undefined || !isPerson(customer)) return true;
  const said = wordsOf(line);
  return wordsOf(customer.name).some((word) => word.length > 1 && said.includes(word));
}

/** True when a person's name is known. */
export function isPerson(customer: Person | undefined): customer is Person {
  return (
    customer !== undefined && customer.name.trim() !== '' && !NO_PERSON.test(customer.name.trim())
  );
}

function wordsOf(text: string): string[] {
  return foldText(text).match(/[\p{L}\p{M}]+/gu) ?? [];
}
