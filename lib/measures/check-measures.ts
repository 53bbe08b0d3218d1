import type { CheckWholeReply } from '@/lib/text/check-whole-reply';
import type { Finding } from '@/lib/text/finding';
import { MASK } from '@/lib/text/mask-reply';

import { checkLength, checkReadability } from './check-length';
import { checkLinks } from './check-links';
import { checkLoudness } from './check-loudness';
import { checkPromises } from './check-promises';
import { measureReply } from './measure-reply';
import type { Measures } from './measures';

/** Everything of a reply that is counted or read off against the client's wishes; surely shouted words without any. */
export function createMeasuresCheck(
  packId: string,
  { length, readability, loudness, promises, links }: Measures,
  known: ReadonlySet<string>,
): CheckWholeReply {
  return (text, context) => {
    const asked = { packId, text, context };
    const findings: Finding[] = checkLoudness(asked, loudness, known);
    if (length || readability) {
      const measured = measureReply(text, context.language);
      if (length)
        findings.push(
          ...checkLength({ packId, measured, context }, length).map((one) => beforeMask(text, one)),
        );
      if (readability)
        findings.push(...checkReadability({ packId, measured, context }, readability));
    }
    if (promises) findings.push(...checkPromises(asked, promises));
    if (links) findings.push(...checkLinks(asked, links));
    return findings;
  };
}

/** What is not the agent's own may stand in the middle of a sentence: then the finding is of the words before it. */
function beforeMask(text: string, finding: Finding): Finding {
  const { start, end } = finding;
  const masked = text.slice(start, end).indexOf(MASK);
  return masked < 0
    ? finding
    : { ...finding, end: start + text.slice(start, start + masked).trimEnd().length };
}
