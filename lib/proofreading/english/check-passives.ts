import { mayBe, verbIn } from './english-clause';
import { type EnglishFault, type EnglishRule, faultAt } from './english-rule';
import { words } from './english-words';

/** What is done to orders, parcels and accounts; nouns too, so that their bare form after `be` shows by what follows. */
const DONE = words(
  `refund release change charge return exchange transfer check test repair upgrade update order book post email issue
  process review report request record reserve schedule block lock credit invoice bill offer load mark measure
  print register contact answer cover move pack place plan ship stop track review cause handle delay`,
);
const AFTER = words(
  'to by on in at from with within for and but because as today tomorrow yesterday again back automatically twice until before after next this last once if when soon shortly',
);
const HELPERS = words(
  "will would can could should must may might to 'll cannot not also now then only",
);

/** `has now been refund, and`, `It should be release on Monday`: the participle is wanted. */
export const checkPassives: EnglishRule = (tokens, lexicon) =>
  tokens.flatMap((be, index): EnglishFault[] => {
    const [before, , verb, next] = tokens.slice(Math.max(0, index - 1), index + 3);
    if (index === 0 || !verb || !before || !DONE.has(verb.lower)) return [];
    const isPassive = be.lower === 'been' || (be.lower === 'be' && HELPERS.has(before.lower));
    if (!isPassive || !verbIn(verb, 'base') || mayBe(verb, 'adjective')) return [];
    // `There will be charge after charge.`
    if (tokens.slice(Math.max(0, index - 4), index).some(({ lower }) => lower === 'there'))
      return [];
    const isDone = !next || /^[.,;!?]$/u.test(next.text) || AFTER.has(next.lower);
    if (!isDone) return [];
    const participle = lexicon.inflect(verb.lower, 'participle');
    return [faultAt('form-after-be', [verb], [participle], [be.text, verb.text])];
  });
