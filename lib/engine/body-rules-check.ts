import { appliesToLanguage } from '@/lib/guidelines/applies-to-language';
import {
  checkBodyRules,
  compileBodyRule,
  type BodyRuleOptions,
  type CompiledBodyRule,
} from '@/lib/guidelines/body-rules';
import type { Guidelines } from '@/lib/guidelines/guidelines';
import type { CheckWholeReply } from '@/lib/text/check-whole-reply';

/** Rules with Vale's bodies, compiled for a language when it is first needed. */
export function createBodyRulesCheck(
  packId: string,
  { bodyRules = [], accepted = [] }: Pick<Guidelines, 'bodyRules' | 'accepted'>,
  options: BodyRuleOptions = {},
): CheckWholeReply {
  const compiled = new Map<string, readonly CompiledBodyRule[]>();
  return (text, context) => {
    const { language } = context;
    const known =
      compiled.get(language) ??
      bodyRules
        .filter(({ lang }) => appliesToLanguage(lang, language))
        .map((rule) => compileBodyRule(rule, language, accepted));
    compiled.set(language, known);
    return checkBodyRules({ packId, rules: known }, text, context, options);
  };
}
