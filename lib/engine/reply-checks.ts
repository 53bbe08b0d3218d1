import { createAddressCheck } from '@/lib/address/check-address';
import { createFactsCheck } from '@/lib/facts/check-facts';
import { createFormatsCheck } from '@/lib/formats/check-formats';
import { createWeekdayCheck } from '@/lib/formats/check-weekdays';
import type { BodyRuleOptions } from '@/lib/guidelines/body-rules';
import { createDoubledCheck } from '@/lib/measures/check-doubled';
import { createMeasuresCheck } from '@/lib/measures/check-measures';
import { createDoubledPartsCheck } from '@/lib/mix-ups/check-doubled-parts';
import { createMixUpChecks } from '@/lib/mix-ups/mix-up-checks';
import { createSensitiveCheck } from '@/lib/sensitive/check-sensitive';
import type { CheckWholeReply } from '@/lib/text/check-whole-reply';

import { createBodyRulesCheck } from './body-rules-check';
import type { ClientGuidelines } from './guidelines-jobs';

/** Findings without a client are ours. */
const CORE = 'core';

/** What is looked for in every whole reply for this client; `others` are the further clients installed here. */
export function createReplyChecks(
  client: ClientGuidelines | undefined,
  others: readonly ClientGuidelines[],
  options: BodyRuleOptions = {},
): readonly CheckWholeReply[] {
  const packId = client?.packId ?? CORE;
  const guidelines = client?.guidelines;
  const words = new Set(Object.values(guidelines?.words ?? {}).flat());
  const formats = guidelines?.formats;
  return [
    ...(guidelines?.bodyRules ? [createBodyRulesCheck(packId, guidelines, options)] : []),
    createSensitiveCheck(packId, guidelines?.sensitive),
    createFactsCheck(packId, guidelines?.facts),
    createWeekdayCheck(packId, guidelines?.facts),
    createAddressCheck(packId, guidelines?.address),
    createMeasuresCheck(packId, guidelines?.measures ?? {}, words),
    createDoubledCheck(packId),
    createDoubledPartsCheck(packId, guidelines?.parts),
    ...createMixUpChecks(packId, client, others),
    ...(formats ? [createFormatsCheck(packId, formats)] : []),
  ];
}
