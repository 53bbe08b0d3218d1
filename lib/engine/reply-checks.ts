import { createAddressCheck } from '@/lib/address/check-address';
import { createFactsCheck } from '@/lib/facts/check-facts';
import { createFormatsCheck } from '@/lib/formats/check-formats';
import { appliesToLanguage } from '@/lib/guidelines/applies-to-language';
import {
  checkBodyRules,
  compileBodyRule,
  type CompiledBodyRule,
} from '@/lib/guidelines/body-rules';
import type { Guidelines } from '@/lib/guidelines/guidelines';
import { noWatch, type RuleWatch } from '@/lib/guidelines/rule-watch';
import { createDoubledCheck } from '@/lib/measures/check-doubled';
import { createMeasuresCheck } from '@/lib/measures/check-measures';
import { createAttachmentsCheck } from '@/lib/mix-ups/check-attachments';
import { createLeftOversCheck } from '@/lib/mix-ups/check-left-overs';
import { createSensitiveCheck } from '@/lib/sensitive/check-sensitive';
import type { CheckWholeReply } from '@/lib/text/check-whole-reply';

import type { ClientGuidelines } from './guidelines-jobs';

/** Findings without a client are ours. */
const CORE = 'core';

/** What is looked for in every whole reply for this client; `others` are the further clients installed here. */
export function createReplyChecks(
  client: ClientGuidelines | undefined,
  _others: readonly ClientGuidelines[],
  watch: RuleWatch = noWatch,
): readonly CheckWholeReply[] {
  const packId = client?.packId ?? CORE;
  const guidelines = client?.guidelines;
  const words = new Set(Object.values(guidelines?.words ?? {}).flat());
  const formats = guidelines?.formats;
  return [
    ...(guidelines?.bodyRules ? [bodyRulesCheck(packId, guidelines, watch)] : []),
    createSensitiveCheck(packId, guidelines?.sensitive),
    createFactsCheck(packId, guidelines?.facts),
    createAddressCheck(packId, guidelines?.address),
    createMeasuresCheck(packId, guidelines?.measures ?? {}, words),
    createDoubledCheck(packId),
    createLeftOversCheck(packId),
    createAttachmentsCheck(packId),
    ...(formats ? [createFormatsCheck(packId, formats)] : []),
  ];
}

/** Rules with Vale's bodies, compiled for a language when it is first needed. */
function bodyRulesCheck(
  packId: string,
  { bodyRules: rules = [], accepted = [] }: Pick<Guidelines, 'bodyRules' | 'accepted'>,
  watch: RuleWatch,
): CheckWholeReply {
  const compiled = new Map<string, readonly CompiledBodyRule[]>();
  return (text, context) => {
    const { language } = context;
    const known =
      compiled.get(language) ??
      rules
        .filter(({ lang }) => appliesToLanguage(lang, language))
        .map((rule) => compileBodyRule(rule, language, accepted));
    compiled.set(language, known);
    return checkBodyRules({ packId, rules: known }, text, context, watch);
  };
}
