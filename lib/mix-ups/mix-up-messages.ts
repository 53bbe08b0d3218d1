import { primaryLanguage } from '@/lib/text/checker';

import { da } from './messages-da';
import { de } from './messages-de';
import { en } from './messages-en';
import type { MixUpMessages } from './mix-up-wording';

const languages: Readonly<Record<string, MixUpMessages>> = { da, de, en };

/** What is said about mix-ups, in the agent's language. */
export function mixUpMessages(screenLanguage: string): MixUpMessages {
  return languages[primaryLanguage(screenLanguage)] ?? en;
}
