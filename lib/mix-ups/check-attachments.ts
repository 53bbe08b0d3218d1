import type { CheckWholeReply } from '@/lib/text/check-whole-reply';
import { primaryLanguage } from '@/lib/text/checker';

import { mixUpMessages } from './mix-up-messages';
import { isOff, reportMixUp, type MixUpSetting } from './report-mix-up';

/** How an agent says, in each language, that this very reply carries a file. */
const PROMISES: Readonly<Record<string, string>> = {
  en: "(?:please )?(?:find|see) attached|attached (?:is|are|you will find|please find|to this (?:e-?mail|reply|message))|(?:i have|i've|we have|we've) attached|i am attaching|i'm attaching|we are attaching|see the attachment",
  da: 'vedhæftet (?:finder du|er|følger|sender)|(?:jeg|vi) (?:har vedhæftet|vedhæfter)|se vedhæftede|som vedhæftet fil|vedlagt (?:finder du|er)',
  de: '(?:anbei|im anhang|in der anlage|beigefügt) (?:finden|sende|senden|schicke|schicken|erhalten|übersende|ist|sind)|siehe anhang',
  sv: 'bifogat (?:finner|hittar|är)|(?:jag|vi) (?:bifogar|har bifogat)|se bifogad|bifogar (?:jag|vi)',
  nl: 'bijgevoegd (?:vindt|vind|is|zijn|stuur)|in de bijlage (?:vindt|vind)|als bijlage (?:stuur|vindt|vind)|zie (?:de )?bijlage',
  fr: 'ci-joint|ci-jointe|ci-joints|ci-jointes|en pièce jointe|veuillez trouver en annexe',
  es: '(?:le |te |les )?(?:adjunto|adjuntamos) (?:el|la|los|las|encontrará|un|una|le|te)|adjunto a este correo|he adjuntado|hemos adjuntado',
};

/** An earlier mail or the customer's own file is no promise. */
const EARLIER =
  /\b(?:earlier|previous(?:ly)?|yesterday|last (?:mail|e-?mail|week)|you (?:have )?(?:sent|attached)|tidligere|i går|sidste mail|du (?:har )?(?:sendt|vedhæftet)|bereits|gestern|letzten|tidigare|igår|eerder|gisteren|précédent|hier|dernier|anterior|ayer|not attached|ikke vedhæftet|nicht angehängt)(?![\p{L}])/iu;

/** A file is promised and none is attached; silent where it is not known what is attached. */
export function createAttachmentsCheck(setting: MixUpSetting): CheckWholeReply {
  if (isOff('missing-attachment', setting)) return () => [];
  return (reply, context) => {
    const promise = PROMISES[primaryLanguage(context.language)];
    if (context.attachments === undefined || context.attachments.length > 0 || !promise) return [];
    const pattern = new RegExp(`(?<![\\p{L}])(?:${promise})(?![\\p{L}])`, 'giu');
    for (const { 0: found, index } of reply.matchAll(pattern)) {
      const end = index + found.length;
      if (EARLIER.test(sentenceAround(reply, index, end))) continue;
      const say = mixUpMessages(context.screenLanguage);
      const mixUp = {
        kind: 'missing-attachment',
        span: { start: index, end },
        certainty: 0.8,
        message: say.noAttachment(found),
        why: say.noAttachmentWhy,
      } as const;
      return [reportMixUp(mixUp, setting, context)];
    }
    return [];
  };
}

function sentenceAround(reply: string, start: number, end: number): string {
  const before =
    reply
      .slice(0, start)
      .split(/[.!?\n]/u)
      .at(-1) ?? '';
  const after = reply.slice(end).split(/[.!?\n]/u, 1)[0] ?? '';
  return before + reply.slice(start, end) + after;
}
