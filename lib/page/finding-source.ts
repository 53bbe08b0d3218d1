import type { ReplyCheck } from '@/lib/messaging/protocol';
import type { Finding } from '@/lib/text/finding';

import { say } from './say';

/** Who asks for it: a client's guideline by name, a rule of ours, or what checks the language. */
export function findingSource({ checker, rule }: Finding, check: ReplyCheck | undefined): string {
  const isOfClient = checker === 'guidelines' || checker === 'parts' || checker === 'reply';
  if (isOfClient && isOurs(rule)) return say('ownRule', nameOf(rule));
  if (!isOfClient || !check?.client) return say(`checker_${checker}`);
  return say('guidelineOf', check.client.name, nameOf(rule));
}

/** A rule as a person knows it: `nordlys: never gratis`, `spelling`. */
export function ruleName(rule: string): string {
  const [of = '', name = ''] = rule.split('/', 2);
  if (isOurs(rule)) return `Replybook: ${nameOf(rule)}`;
  const checker = say(`checker_${of}`);
  return `${checker.startsWith('checker_') ? of : checker}: ${nameOf(rule) || name}`;
}

/** `core/caps`, `core-da/participle`: of no client. */
function isOurs(rule: string): boolean {
  return /^core(?:-[a-z]+)?\//u.test(rule);
}

function nameOf(rule: string): string {
  return rule.slice(rule.indexOf('/') + 1).replaceAll('-', ' ');
}
