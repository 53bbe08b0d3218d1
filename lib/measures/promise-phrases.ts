import { primaryLanguage } from '@/lib/text/checker';

import type { PromiseClass } from './measures';

type Phrases = Readonly<Record<PromiseClass, string>>;

const NUMBER = String.raw`(?:\d{1,3}(?:\s?(?:-|–)\s?\d{1,3})?|\p{L}{2,9})`;

// `guarantee`: certainty itself; `deadline`: a time by which something will be; `refund`, `compensation`: money; `free`: no charge.
const en: Phrases = {
  guarantee: String.raw`guarantee[ds]?|(?:we|I) promise|you have my word|100 ?% (?:sure|certain)|without (?:a )?doubt|will never happen again|definitely|for sure|rest assured`,
  deadline: String.raw`within (?:the next )?${NUMBER} (?:(?:working|business) )?(?:minutes?|hours?|days?|weeks?)|(?:by|before|no later than) (?:tomorrow|tonight|today|(?:mon|tues|wednes|thurs|fri|satur|sun)day|the end of (?:the )?(?:day|week|month)|noon|\d{1,2}(?::\d{2})? ?(?:am|pm))|(?:will|'ll|’ll) (?:\p{L}+ ){0,3}(?:arrive|be (?:there|delivered|fixed|solved|resolved|ready|done)) (?:\p{L}+ ){0,2}(?:tomorrow|today|tonight|(?:mon|tues|wednes|thurs|fri|satur|sun)day)`,
  refund: String.raw`(?:we|I)(?: will|['’]ll| can) (?:fully )?refund(?: you)?|you(?: will|['’]ll) (?:get|receive|have) (?:a (?:full )?refund|your money back|the money back)|(?:full|complete) refund|money back`,
  compensation: String.raw`(?:we|I)(?: will|['’]ll| can) (?:compensate|credit|reimburse)(?: you)?|you(?: will|['’]ll) (?:get|receive) (?:a )?(?:compensation|voucher|credit|discount|reimbursement)`,
  free: String.raw`(?:completely |totally )?free of charge|for free|at no (?:extra |additional )?(?:cost|charge)`,
};
const da: Phrases = {
  guarantee: String.raw`garanter(?:er|e|et|es)|(?:jeg|vi) lover|(?:helt|100 ?%|hundrede procent) sikkert|uden tvivl|sker aldrig igen|med sikkerhed|det er (?:helt )?sikkert`,
  deadline: String.raw`inden for (?:de næste )?${NUMBER} (?:hver|arbejds)?(?:minutter|timer|time|dage|dag|døgn|uger|uge)|(?:senest|inden) (?:i (?:dag|morgen|aften)|på? ?(?:man|tirs|ons|tors|fre|lør|søn)dag|(?:man|tirs|ons|tors|fre|lør|søn)dag|kl\.? ?\d{1,2}(?:[.:]\d{2})?|d\. ?\d{1,2}|den \d{1,2}|ugens udgang)|(?:kommer|ankommer|er (?:løst|klar|færdig|fremme)) (?:i morgen|i dag|på (?:man|tirs|ons|tors|fre|lør|søn)dag)`,
  refund: String.raw`(?:vi|jeg) (?:refunderer|tilbagebetaler)|(?:får|vil få) (?:du )?(?:\p{L}+ ){0,2}(?:pengene|beløbet|det hele) (?:tilbage|retur|refunderet)|fuld (?:refusion|tilbagebetaling)`,
  compensation: String.raw`(?:vi|jeg) (?:kompenserer|godtgør|krediterer)|(?:får|vil få) (?:du )?(?:en )?(?:kompensation|godtgørelse|rabat|kreditering|et gavekort)`,
  free: String.raw`(?:helt )?gratis|uden (?:ekstra )?(?:beregning|betaling)|det koster (?:dig )?ikke noget`,
};
const de: Phrases = {
  guarantee: String.raw`garantier(?:e|en|t)|(?:ich|wir) verspreche(?:n)?|hundertprozentig|ganz (?:sicher|bestimmt)|auf jeden Fall|kommt nie wieder vor|zweifellos`,
  deadline: String.raw`innerhalb (?:von |der nächsten )?${NUMBER} (?:Werk|Arbeits)?(?:Minuten|Stunden|Tagen|Tage|Wochen|Woche)|(?:bis|spätestens) (?:heute|morgen|übermorgen|(?:zum )?(?:Mon|Diens|Donners|Frei|Sams|Sonn)tag|Mittwoch|(?:zum )?\d{1,2}\.|\d{1,2}(?::\d{2})? Uhr|Ende (?:der Woche|des Monats))|(?:kommt|trifft|ist|wird) (?:\p{L}+ ){0,2}(?:morgen|heute) (?:an|da|gelöst|geliefert|behoben|fertig)`,
  refund: String.raw`(?:wir|ich) (?:erstatten?|zahlen? .{0,30} zurück)|(?:erhalten|bekommen) (?:Sie )?(?:Ihr|das|den|Ihren|den vollen|den gesamten) (?:Geld|Betrag|Kaufpreis)(?: vollständig)? (?:zurück|erstattet)|volle (?:Rück)?[Ee]rstattung`,
  compensation: String.raw`(?:wir|ich) (?:entschädigen?|schreiben? .{0,30} gut)|(?:erhalten|bekommen) (?:Sie )?(?:eine[nr]? )?(?:Entschädigung|Gutschrift|Gutschein|Rabatt)`,
  free: String.raw`kostenlos|kostenfrei|gratis|ohne (?:zusätzliche |weitere )?(?:Kosten|Aufpreis)`,
};
const sv: Phrases = {
  guarantee: String.raw`garanter(?:ar|a|at|as)|(?:jag|vi) lovar|helt säkert|utan tvekan|händer aldrig igen`,
  deadline: String.raw`inom (?:de närmaste )?${NUMBER} (?:arbets)?(?:minuter|timmar|timme|dagar|dag|dygn|veckor|vecka)|(?:senast|före|innan) (?:i ?(?:dag|morgon|kväll)|(?:på )?(?:mån|tis|ons|tors|fre|lör|sön)dag|kl\.? ?\d{1,2}|den \d{1,2})`,
  refund: String.raw`(?:vi|jag) (?:återbetalar|betalar tillbaka)|(?:får|kommer att få) (?:du )?(?:\p{L}+ ){0,2}pengarna tillbaka|full återbetalning`,
  compensation: String.raw`(?:vi|jag) (?:kompenserar|ersätter|krediterar)|får (?:du )?(?:en )?(?:kompensation|ersättning|rabatt|presentkort)`,
  free: String.raw`(?:helt )?gratis|kostnadsfritt|utan (?:extra )?kostnad`,
};
const nl: Phrases = {
  guarantee: String.raw`garander(?:en|t)|garandeer|(?:ik|wij|we) belo(?:of|ven)|(?:heel |100 ?% )zeker|zonder twijfel|gebeurt nooit meer`,
  deadline: String.raw`binnen (?:de komende )?${NUMBER} (?:werk)?(?:minuten|uur|dagen|dag|weken|week)|(?:uiterlijk|voor) (?:morgen|vandaag|vanavond|(?:maan|dins|woens|donder|vrij|zater|zon)dag|het einde van de (?:dag|week)|\d{1,2}(?:[.:]\d{2})? uur)`,
  refund: String.raw`(?:wij|we|ik) (?:betalen|betaal|storten|stort) .{0,40} terug|(?:krijgt|ontvangt|krijg|ontvang) (?:u |je )?(?:uw|je|het)(?: \p{L}+)? (?:geld|bedrag) terug|volledige terugbetaling`,
  compensation: String.raw`(?:wij|we|ik) (?:compenseren|compenseer|vergoeden|vergoed)|(?:krijgt|ontvangt|krijg|ontvang) (?:u |je )?(?:een )?(?:vergoeding|tegoedbon|korting|compensatie)`,
  free: String.raw`(?:helemaal )?gratis|kosteloos|zonder (?:extra )?kosten`,
};
const fr: Phrases = {
  guarantee: String.raw`garanti(?:ssons|s|e|es|t)|(?:je|nous) (?:vous )?promet(?:s|tons)|sans aucun doute|c['’]est certain|(?:à )?100 ?% sûr|ne se reproduira (?:plus )?(?:jamais|plus)`,
  deadline: String.raw`(?:dans les|sous|d['’]ici|dans un délai de) ${NUMBER} (?:minutes?|heures?|jours?|semaines?)(?: ouvr(?:és|ables))?|(?:d['’]ici|avant|au plus tard) (?:demain|ce soir|aujourd['’]hui|(?:lun|mar|mercre|jeu|vendre|same)di|dimanche|la fin de (?:la (?:journée|semaine)|semaine)|le \d{1,2})`,
  refund: String.raw`(?:nous|je) (?:vous )?rembours(?:ons|e|erons|erai)|vous serez (?:\p{L}+ )?remboursée?|remboursement (?:intégral|complet|total)`,
  compensation: String.raw`(?:nous|je) (?:vous )?(?:indemnis|dédommag|crédit)(?:ons|e|erons|erai)|vous (?:recevrez|aurez) (?:un |une )?(?:dédommagement|indemnité|avoir|remise|bon d['’]achat)`,
  free: String.raw`gratuite?(?:ment|s)?|sans (?:aucuns? )?frais(?: supplémentaires)?|offerte?s?`,
};
const es: Phrases = {
  guarantee: String.raw`garantiz(?:amos|o|ado|ada)|(?:le|te|se lo) promet(?:o|emos)|sin (?:ninguna )?duda|(?:con )?total seguridad|100 ?% segur[oa]|no volverá a (?:pasar|ocurrir|suceder)`,
  deadline: String.raw`(?:en|dentro de|en un plazo de)(?: las?| los?)?(?: próxim[oa]s)? ${NUMBER} (?:minutos?|horas?|días?|semanas?)(?: (?:hábiles|laborables))?|(?:antes|a más tardar|como máximo)(?: de| el| del)* (?:mañana|hoy|esta noche|lunes|martes|miércoles|jueves|viernes|sábado|domingo|\d{1,2} de)`,
  refund: String.raw`(?:le|te) (?:reembols|devolv)(?:amos|aremos|eremos|emos|o|eré|aré)(?: el (?:dinero|importe))?|(?:recibirá|recibirás|tendrá|tendrás) (?:el|un|su|tu) (?:reembolso|dinero|importe)|reembolso (?:completo|íntegro|total)`,
  compensation: String.raw`(?:le|te) (?:compens|indemniz|abon)(?:amos|aremos|aré|o)|(?:recibirá|recibirás) (?:una? )?(?:compensación|indemnización|descuento|vale|abono)`,
  free: String.raw`gratis|gratuit[oa]s?|sin (?:ningún )?(?:coste|costo|cargo)(?: adicional)?`,
};

const languages: Readonly<Record<string, Phrases>> = { en, da, de, sv, nl, fr, es };
const compiled = new Map<string, RegExp>();

/** The expression that finds promises of a class; undefined where the language has none. */
export function promisePattern(of: PromiseClass, language: string): RegExp | undefined {
  const primary = primaryLanguage(language);
  const source = languages[primary]?.[of];
  if (source === undefined) return undefined;
  const key = `${primary}|${of}`;
  const known = compiled.get(key);
  if (known) return known;
  const made = new RegExp(
    String.raw`(?<![\p{L}\p{N}_])(?:${source.replaceAll(' ', String.raw`[ \u00A0]`)})(?![\p{L}\p{N}_])`,
    'giu',
  );
  compiled.set(key, made);
  return made;
}
