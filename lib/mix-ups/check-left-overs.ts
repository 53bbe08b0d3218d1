import type { CheckWholeReply } from '@/lib/text/check-whole-reply';
import type { Finding } from '@/lib/text/finding';
import { overlaps } from '@/lib/text/span';

import { EMPTY_NAMES, LEFT_OVERS, type LeftOverPattern } from './left-over-patterns';
import { lineAt } from './line-at';
import { mixUpMessages } from './mix-up-messages';
import { isOff, reportMixUp, type MixUpSetting } from './report-mix-up';

/** Places where a template's field or a program's empty value was left in the reply. */
export function createLeftOversCheck(setting: MixUpSetting): CheckWholeReply {
  const wanted = (kind: 'left-over' | 'empty-name', patterns: readonly LeftOverPattern[]) =>
    isOff(kind, setting) ? [] : patterns.map((one) => ({ kind, ...one }));
  // An empty greeting says more than the field in it.
  const searches = [...wanted('empty-name', EMPTY_NAMES), ...wanted('left-over', LEFT_OVERS)];
  return (reply, context) => {
    const say = mixUpMessages(context.screenLanguage);
    const findings: Finding[] = [];
    for (const { kind, pattern, certainty } of searches) {
      for (const { 0: found, index, groups } of reply.matchAll(pattern)) {
        const sure =
          typeof certainty === 'number' ? certainty : certainty(groups?.['content'] ?? '');
        const span = { start: index, end: index + found.length };
        if (findings.length === MOST) return findings;
        if (sure === 0 || findings.some((one) => overlaps(one, span))) continue;
        if (kind === 'left-over' && isOrdinary(found, reply, index)) continue;
        findings.push(
          reportMixUp(
            {
              kind,
              span,
              category: 'placeholder',
              certainty: sure,
              message: kind === 'left-over' ? say.leftOver(found) : say.emptyName(found),
              why: say.leftOverWhy,
            },
            setting,
            context,
          ),
        );
      }
    }
    return findings.toSorted((one, other) => one.start - other.start);
  };
}

/** Whoever leaves more than this has seen it. */
const MOST = 200;

/** Taken out on purpose, or put there by a mail program. */
const TAKEN_OUT =
  /protected|redacted|removed|withheld|hidden|fjernet|slettet|anonym|entfernt|gelöscht|geschwärzt|borttagen|verwijderd|supprimé|masqué|eliminado|oculto/iu;
/** `(choose Table - Insert - Rows)`: where to click. */
const MENU_PATH = /\p{Lu}[\p{L} ]*(?: [-–—>→] \p{Lu}[\p{L} ]*)+[)\]]$/u;
/** Whoever tells how a date is to be written writes it so. */
const TELLS_FORMAT =
  /format|skriv|write|enter|angiv|angive|eingeben|schreib|form[aá]t|ange|notatie|escrib|saisi/iu;

/** After these, XXX is thirty. */
const ROMAN_BEFORE = /(?:bowl|chapter|kapitel|volume|part|teil|band|tome|capítulo|hoofdstuk) $/iu;

function isOrdinary(found: string, reply: string, at: number): boolean {
  if (TAKEN_OUT.test(found) || MENU_PATH.test(found)) return true;
  if (/^x{3,}$/iu.test(found)) {
    return (
      isMaskedNumber(reply, at, found.length) || ROMAN_BEFORE.test(reply.slice(0, at).slice(-20))
    );
  }
  return /^(?:dd|tt|jj)/iu.test(found) && TELLS_FORMAT.test(lineAt(reply, at));
}

/** `XXXX XXXX XXXX 1234` shows the end of a number, `XXX-1` a kind of code. */
function isMaskedNumber(reply: string, at: number, length: number): boolean {
  const before = /[\dX*•][\dX*•./ \u00A0-]{0,40}$/u.exec(reply.slice(Math.max(0, at - 42), at));
  const after = /^[./ \u00A0-]{0,2}[\dX*•][\dX*•./ \u00A0-]{0,40}/u.exec(
    reply.slice(at + length, at + length + 44),
  );
  return /\d/u.test((before?.[0] ?? '') + (after?.[0] ?? ''));
}
