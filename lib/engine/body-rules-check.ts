import { appliesToLanguage } from '@/lib/guidelines/applies-to-language';
import {
  checkBodyRules,
  compileBodyRule,
  type BodyRuleOptions,
  type CompiledBodyRule,
} from '@/lib/guidelines/body-rules';
import type { BodyRule } from '@/lib/guidelines/guidelines';
import type { CheckWholeReply } from '@/lib/text/check-whole-reply';

/** Rules with Vale's bodies, compiled for a language when it is first needed. */
export function createBodyRulesCheck(
  packId: string,
  rules: readonly BodyRule[],
  options: BodyRuleOptions = {},
): CheckWholeReply {
  const compiled = new Map<string, readonly CompiledBodyRule[]>();
  return (text, context) => {
    const { language } = context;
    const known =
      compiled.get(language) ??
      rules
        .filter(({ lang }) => appliesToLanguage(lang, language))
        .map((rule) => compileBodyRule(rule, language));
    compiled.set(language, known);
    return checkBodyRules({ packId, rules: known }, text, context, options);
  };
}
