import { hasNameCapital, isWord, type Token } from '../germanic/germanic-token';
import {
  clitics,
  collectives,
  determinersBeforeObject,
  feminine,
  masculine,
  opensClause,
  pluralDeterminers,
  singularDeterminers,
  timeNouns,
} from './french-lists';
import type { FrenchWords } from './french-words';
import { areTogether } from './read-french';

/** A subject that begins its clause. */
export interface Subject {
  readonly isPlural: boolean;
  /** Undefined where neither article nor noun shows it. */
  readonly isFeminine: boolean | undefined;
  /** The place after it, and after what hangs on it. */
  readonly end: number;
}

const MOST_ADJECTIVES = 2;
const MOST_PARTS = 3;
const BEFORE_NOUN =
  /^(?:nouve(?:l|au|aux|lles?)|autres?|petite?s?|grande?s?|bon(?:ne)?s?|premi(?:er|ère)s?|derni(?:er|ère)s?|prochaine?s?|second(?:e)?s?|deux|trois|mêmes?|seule?s?|ancien(?:ne)?s?|belles?|beau|simples?|principa(?:l|ux|les?)|différente?s?)$/u;
const OF_FEMININE =
  /(?:[tsx]ion|ance|(?<!sil)ence|ette|esse|ture|(?<!comi|é|cô|trai|arrê|dépu|pâ|bénédici|comt|karat)té|tié|ée(?<!musée|lycée|trophée|mausolée))s?$/u;
const OF_MASCULINE =
  /(?:(?<!ju)ment|(?<!im|p|c|pl|n|r)age|isme|oir|eau|ier)s?$(?<!eaus?(?<=(?:^|p)eau))/u;
const KNOWN_FEMININE =
  /^(?:commande|facture|carte|demande|adresse|date|banque|page|place|offre|lettre|somme|agence|équipe|machine|clé|photo|pièce|réponse|boutique|ligne|semaine|chambre|assurance|annonce|remise|garantie|table|boîte|porte|batterie|taille|taxe|prime|signature|société|entreprise|clause|preuve|copie|attestation|caution|visite|voiture|valise|montre|robe|veste|lampe|panne|vidéo|application|plainte|enquête|note|liste|amende|étiquette|enveloppe|chaise|fenêtre|personne)s?$/u;
const KNOWN_MASCULINE =
  /^(?:colis|compte|contrat|dossier|produit|service|billet|code|délai|prix|message|numéro|article|appareil|tarif|crédit|document|formulaire|courriel|courrier|client|technicien|livreur|montant|solde|reçu|relevé|devis|lien|site|bon|retour|transport|poids|cas|problème|logiciel|téléphone|accès|avoir|avis|rapport|projet|report|retrait|transfert)s?$/u;

/** The subject that begins at this place: after nothing, a sign or a word that opens a clause. */
export function readSubject(
  tokens: readonly Token[],
  index: number,
  words: FrenchWords,
): Subject | undefined {
  const determiner = tokens[index];
  if (!isWord(determiner) || !opensAt(tokens, index)) return undefined;
  const isPlural = pluralDeterminers.has(determiner.lower);
  if (!isPlural && !singularDeterminers.has(determiner.lower)) return undefined;
  let at = index + 1;
  while (at <= index + MOST_ADJECTIVES && BEFORE_NOUN.test(tokens[at]?.lower ?? '')) at += 1;
  const noun = tokens[at];
  if (!isWord(noun) || !areTogether(tokens[at - 1], noun)) return undefined;
  if (hasNameCapital(noun) || clitics.has(noun.lower)) return undefined;
  if (timeNouns.has(noun.lower) || collectives.has(noun.lower)) return undefined;
  const { isNominal, verbs } = words.read(noun.lower);
  if (!isNominal) return undefined;
  // `les montre`: pronouns are written like articles.
  const isVerbToo = verbs.length > 0 && /^l(?:e|a|es|')$/u.test(determiner.lower);
  if (isVerbToo && !KNOWN_FEMININE.test(noun.lower) && !KNOWN_MASCULINE.test(noun.lower))
    return undefined;
  if (isPlural !== /[sxz]$/u.test(noun.lower) && !/^[a-zàâéèêîôû]+[sxz]$/u.test(noun.lower))
    return undefined;
  const after = afterModifiers(tokens, at + 1, words);
  if (after === undefined) return undefined;
  return { isPlural, isFeminine: isFeminineNoun(determiner, noun), end: after };
}

const LONGEST = 9;

/** Whether a subject in this number ends right before this place, pronouns left aside. */
export function isAfterSubject(
  tokens: readonly Token[],
  index: number,
  words: FrenchWords,
  isPlural = false,
): boolean {
  for (let start = Math.max(0, index - LONGEST); start < index; start += 1) {
    const subject = readSubject(tokens, start, words);
    const between = subject && tokens.slice(subject.end, index);
    if (between?.every(({ lower }) => clitics.has(lower))) return subject?.isPlural === isPlural;
  }
  return false;
}

/** By its ending, or else by its article. */
export function isFeminineNoun(determiner: Token, noun: Token): boolean | undefined {
  if (KNOWN_FEMININE.test(noun.lower)) return true;
  if (KNOWN_MASCULINE.test(noun.lower)) return false;
  if (feminine.has(determiner.lower)) return true;
  if (masculine.has(determiner.lower)) return false;
  if (OF_FEMININE.test(noun.lower)) return true;
  return OF_MASCULINE.test(noun.lower) ? false : undefined;
}

function opensAt(tokens: readonly Token[], index: number): boolean {
  const before = tokens[index - 1];
  if (!before) return true;
  if (before.kind === 'sign') return /[.:;(,–«]/u.test(before.text);
  return opensClause.has(before.lower) && !isCompared(tokens, index - 1);
}

const MOST_COMPARED = 4;

/** `telles que le thaï`, `la même valeur que ce champ`: no clause begins. */
function isCompared(tokens: readonly Token[], index: number): boolean {
  if (!/^qu[e']$/u.test(tokens[index]?.lower ?? '')) return false;
  return tokens
    .slice(Math.max(0, index - MOST_COMPARED), index)
    .some(({ lower }) =>
      /^(?:tel(?:le)?s?|mêmes?|plus|moins|aussi|autant|ainsi|autres?|plutôt|ne|n'|seul)$/u.test(
        lower,
      ),
    );
}

/** After adjectives, `de stockage`, `de votre client`; undefined where it goes on otherwise. */
function afterModifiers(
  tokens: readonly Token[],
  from: number,
  words: FrenchWords,
): number | undefined {
  let at = from;
  for (let parts = 0; parts <= MOST_PARTS; parts += 1) {
    const token = tokens[at];
    if (!token || (isWord(tokens[at - 1]) && !areTogether(tokens[at - 1], token))) return undefined;
    if (/^(?:de|d'|du|des|à|au|aux|en|pour|sur|dans)$/u.test(token.lower)) {
      // `notre service à établi un avoir`
      if (isHas(tokens, at, words)) return at;
      const end = afterPrepositional(tokens, at, words);
      if (end === undefined) return undefined;
      at = end;
    } else if (isAdjective(token, words)) at += 1;
    else return at;
  }
  return undefined;
}

function isHas(tokens: readonly Token[], at: number, words: FrenchWords): boolean {
  const [a, verb, next] = tokens.slice(at, at + 3);
  if (a?.lower !== 'à' || !verb || !next) return false;
  return words.read(verb.lower).participle !== undefined && determinersBeforeObject.has(next.lower);
}

function isAdjective(token: Token, words: FrenchWords): boolean {
  if (!isWord(token) || hasNameCapital(token) || clitics.has(token.lower)) return false;
  if (/^(?:ayant|étant)$/u.test(token.lower)) return false;
  const { isNominal, verbs, participle } = words.read(token.lower);
  return (isNominal || participle !== undefined) && verbs.length === 0;
}

function afterPrepositional(
  tokens: readonly Token[],
  at: number,
  words: FrenchWords,
): number | undefined {
  const first = tokens[at + 1];
  if (first?.kind === 'number')
    return /^[%€$]$/u.test(tokens[at + 2]?.text ?? '') ? at + 3 : at + 2;
  if (!isWord(first)) return undefined;
  const hasArticle = singularDeterminers.has(first.lower) || pluralDeterminers.has(first.lower);
  const noun = hasArticle ? tokens[at + 2] : first;
  if (!isWord(noun)) return undefined;
  const isNoun = words.read(noun.lower).isNominal || hasNameCapital(noun);
  return isNoun ? at + (hasArticle ? 3 : 2) : undefined;
}
