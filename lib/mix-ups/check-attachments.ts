import type { CheckWholeReply } from '@/lib/text/check-whole-reply';
import { primaryLanguage } from '@/lib/text/checker';
import { MASK } from '@/lib/text/mask-reply';

import { attachmentWords } from './attachment-words';
import { mixUpMessages } from './mix-up-messages';
import { isOff, reportMixUp, type MixUpSetting } from './report-mix-up';

/** A file is promised and none is attached; silent where it is not known what is attached. */
export function createAttachmentsCheck(setting: MixUpSetting): CheckWholeReply {
  if (isOff('missing-attachment', setting)) return () => [];
  return (reply, context) => {
    const known = attachmentWords[primaryLanguage(context.language)];
    if (context.attachments === undefined || context.attachments.length > 0 || !known) return [];
    const say = mixUpMessages(context.screenLanguage);
    const text = reply.normalize('NFC');
    // A picture in the text is what others attach.
    if (PICTURE.test(text)) return [];
    for (const { 0: found, index } of text.matchAll(known.promise)) {
      const around = sentenceAround(text, index, index + found.length);
      if (NEGATED.test(around.before) || UNREADABLE.test(around.after)) continue;
      if (known.elsewhere.test(around.before + found + around.after)) continue;
      const span = {
        start: originalOffset(reply, index),
        end: originalOffset(reply, index + found.trimEnd().length),
      };
      const mixUp = {
        kind: 'missing-attachment',
        span,
        certainty: 0.8,
        message: say.noAttachment(found.trim()),
        why: say.noAttachmentWhy,
      } as const;
      return [reportMixUp(mixUp, setting, context)];
    }
    return [];
  };
}

/** One object alone; what is masked is longer. */
const PICTURE = new RegExp(`(?<!${MASK})${MASK}(?!${MASK})`, 'u');
/** Nothing is attached, and the reply says so. */
const NEGATED =
  /(?<![\p{L}])(?:not|cannot|\p{L}{1,8}n['’]t|never|no|without|nothing|if|ikke|ingen|intet|uden|hvis|nicht|nichts|keine?n?|ohne|falls|wenn|inte|ingen|inget|utan|om|niet|geen|niets|zonder|pas|rien|aucune?|sans|sin|nada|ning[uú]na?)(?: \p{L}+){0,2} ?$/iu;
/** The file that is spoken of came from the customer. */
const UNREADABLE =
  /(?<![\p{L}])(?:not|cannot|can['’]t|unable to|couldn['’]t|ikke|nicht|inte|niet|pas|no) (?:\p{L}+ ){0,3}(?:open|opened|read|see|åbnes?|læse|öffnen|lesen|öppnas?|läsa|openen|lezen|ouvrir|lire|ouvrait|abrir|leer|abre|se abre)(?![\p{L}])|(?<![\p{L}])(?:is|was|er|var|ist|war|är|est|está) (?:empty|blank|corrupt|missing|tom|tomt|leer|beschädigt|leeg|vide|vacío|dañado)(?![\p{L}])/iu;

const SENTENCE_END = /[.!?](?=\s)|\n/u;
/** What is further away belongs to another thought. */
const MAX_DISTANCE = 300;

/** What the sentence says before and after. */
function sentenceAround(text: string, start: number, end: number) {
  const before = text
    .slice(Math.max(0, start - MAX_DISTANCE), start)
    .split(SENTENCE_END)
    .at(-1);
  const [after] = text.slice(end, end + MAX_DISTANCE).split(SENTENCE_END, 1);
  return { before: before ?? '', after: after ?? '' };
}

/** Where the text had what stands here once it is composed; the same where it already is. */
function originalOffset(text: string, composed: number): number {
  let [low, high] = [composed, text.length];
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (text.slice(0, middle).normalize('NFC').length <= composed) low = middle;
    else high = middle - 1;
  }
  return low;
}
