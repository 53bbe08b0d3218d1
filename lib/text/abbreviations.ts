import { primaryLanguage } from './checker';

/** Words of a language that end in a point without ending a sentence, lower case, without that point. */
export function abbreviationsOf(language: string): ReadonlySet<string> {
  const primary = primaryLanguage(language);
  const known = cache.get(primary);
  if (known) return known;
  const made = new Set(`${SHARED} ${OWN[primary] ?? ''}`.trim().split(' '));
  cache.set(primary, made);
  return made;
}

const cache = new Map<string, ReadonlySet<string>>();

const SHARED = 'nr no tel dr prof st ca etc kl max min inkl incl ekskl excl vs p.s ps';

const OWN: Readonly<Record<string, string>> = {
  da: 'mill mio mia pct f.eks bl.a d.v.s dvs m.m m.v mv osv ang vedr tlf evt pga p.g.a ift jf jvf hr fr fru d stk kr sml mht m.h.t iflg pr ml al afd adr bl maks mdr md o.l mfl m.fl pkt ifm jr sr aut opr resp',
  nb: 'mill mrd f.eks bl.a dvs mv osv ang tlf evt pga ift jf hr fr stk kr mht iht pr avd adr maks mnd o.l m.fl pkt',
  de: 'z.b bzw d.h u.a u.u z.t usw ggf evtl bspw vgl abs art str hr hrn fr herrn mio mrd gem lt ziff zzgl abzgl o.g s.o s.u i.d.r i.a dipl ing geb gest sog mind std sek tsd v.a u.s.w mwst exkl kfm bez betr anm hl jan feb aug sept okt nov dez',
  en: 'e.g i.e mr mrs ms messrs jr sr inc ltd co corp approx appt apt dept est ext fig ref viz cf a.m p.m mt rd ave jan feb mar apr jun jul aug sep sept oct nov dec mon tue wed thu fri sat sun u.s u.k al vol pp',
  nl: 'mln mld bijv bv b.v d.w.z dwz o.a i.v.m m.b.t d.m.v t.a.v n.a.v a.u.b s.v.p enz evt dhr mw mevr mej drs ir jl a.s blz art afd resp zgn i.p.v m.i.v m.u.v t/m plm',
  sv: 'milj mdkr t.ex bl.a d.v.s dvs m.m osv ang tfn ev p.g.a pga jfr kr st f.d o.s.v fr.o.m t.o.m m.fl resp avd mån ggr s.k d.y e.d',
  fr: 'm mm mme mlle mr me av bd p.ex ex cf réf env c.-à-d art vol janv févr juil sept oct nov déc tél n.b sté adr',
  es: 'sr sra srta sres d dña dra ud uds vd vds p.ej ej pág págs av avda c núm n.º tfno teléf aprox art ene feb abr ago sept oct nov dic ref s.a s.l ee.uu izq dcha',
};
