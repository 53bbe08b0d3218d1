import { replaceToken } from '../germanic/germanic-rule';
import { endsPart, hasCapital, isWord, startOfPart, type Token } from '../germanic/germanic-token';
import { wordSet } from '../word-set';
import type { GermanFault, GermanWords } from './german-rule';

const FINITE = wordSet(
  `ist war wäre hat hatte hätte kann könnte wird würde geht klingt macht heißt bedeutet liegt kommt gilt freut tut
  stimmt sollte dürfte muss müsste lässt hängt passt dauert hilft sieht kostet`,
);
const AUXILIARIES = wordSet(
  `haben hat habe hatte hatten können kann konnten könnten werden wird würde würden müssen muss sollen sollten wollen
  senden schicken erhalten nutzen öffnen prüfen finden`,
);
/** After them a clause has begun already. */
const CONJUNCTIONS = wordSet('falls sobald wenn weil ob bevor nachdem solange obwohl');
const PREPOSITIONS = wordSet('für durch gegen um in an über unter ohne');
const OBJECTS = wordSet('uns ihnen mir sie wir ich');
const SUBJECTS = wordSet('wir ich er man es ihr sie');
const DETERMINERS = wordSet(
  `der die das den dem ein eine ihr ihre ihrem ihren ihrer unser unsere unserem unseren unserer mein meine dein deine deinem deinen deiner eure kein keine
  dieser diese dieses alle`,
);
/** They may be what a relative `das` points to. */
const ANTECEDENTS = wordSet(
  `das dies dieses diesem jenes jenem etwas alles allem vielem nichts vieles manches eines eins keines keins welches was es dasjenige dasselbe
  anderes einiges weniges beides`,
);
/** Neuter or not, no relative clause goes with them where they stand with `ist`. */
const FACTS = wordSet(
  'grund tatsache folge vorteil nachteil fakt voraussetzung bedingung meinung verständnis ansicht dank',
);
const OF_SAYING = wordSet(
  `festgestellt mitgeteilt gehofft vermutet erfahren gesagt gemeint leid schade froh hoffe hoffen glaube glauben denke
  denken weiß wissen bedauern bedauere überzeugt informiert versichert versichern`,
);
const AFTER_OBJECT = wordSet('bitte nicht gern gerne leider noch auch');

/** `das` for `dass` and `dass` for `das`, where only one of them can stand. */
export function checkDasDass(tokens: readonly Token[], words: GermanWords): readonly GermanFault[] {
  return tokens.flatMap((token, index): readonly GermanFault[] => {
    if (token.lower === 'dass' && isPointing(tokens, index, words)) {
      return [replaceToken('das-not-dass', token, ['das'])];
    }
    if (token.lower === 'das' && isJoining(tokens, index, words)) {
      return [replaceToken('dass-not-das', token, ['dass'])];
    }
    return [];
  });
}

/** `Dass ist`, `haben dass Paket`, `für dass Paket`, `uns dass bitte`. */
function isPointing(tokens: readonly Token[], index: number, words: GermanWords): boolean {
  const before = tokens[index - 1];
  const next = tokens[index + 1];
  if (!next || !isWord(next)) return false;
  if (tokens[index]?.isFirst) return isFirstPointing(tokens, index, words);
  if (!before || !isWord(before)) return false;
  if (PREPOSITIONS.has(before.lower)) {
    return before.lower !== 'ohne' && isNeuter(next, words);
  }
  if (CONJUNCTIONS.has(before.lower) || isAfterSubject(tokens, index)) {
    return isNeuter(next, words);
  }
  if (AUXILIARIES.has(before.lower)) {
    return AFTER_OBJECT.has(next.lower) || isNeuter(next, words);
  }
  if (/^(?:wir|ich)$/u.test(before.lower) && !hasVerbOfSaying(tokens.slice(0, index))) {
    return isNeuter(next, words);
  }
  // `Können Sie uns dass bitte schicken?`
  const start = tokens[startOfPart(tokens, index)];
  const isQuestion = start !== undefined && AUXILIARIES.has(start.lower);
  return isQuestion && OBJECTS.has(before.lower) && AFTER_OBJECT.has(next.lower);
}

function hasVerbOfSaying(tokens: readonly Token[]): boolean {
  return tokens.some(({ lower }) =>
    /^(?:hoff|weiß|wiss|wuss|denk|dacht|glaub|mein|sag|find|fand|seh|sah|versteh|verstand|vermut|erwart|bitt|wünsch|behaupt|garantier|möcht|woll|will)/u.test(
      lower,
    ),
  );
}

/** `Ich schicke Ihnen dass Formular`: a verb with its persons, and no comma. */
function isAfterSubject(tokens: readonly Token[], index: number): boolean {
  const start = startOfPart(tokens, index);
  const [subject, verb, person] = tokens.slice(start, index);
  return (
    index - start <= 3 &&
    /^(?:ich|wir)$/u.test(subject?.lower ?? '') &&
    /^(?:schicken?|senden?|prüfen?|haben?|überweisen?|geben?|erstatten?)$/u.test(
      verb?.lower ?? '',
    ) &&
    (!person || /^(?:ihnen|dir|euch|heute|sie)$/u.test(person.lower))
  );
}

/** A finite verb at once, or after a neuter noun: `Dass Problem ist behoben.` */
function isFirstPointing(tokens: readonly Token[], index: number, words: GermanWords): boolean {
  const next = tokens[index + 1];
  if (!next) return false;
  if (FINITE.has(next.lower)) return !endsPart(tokens[index + 2]);
  const verb = tokens[index + 2];
  const isVerbSecond = verb !== undefined && FINITE.has(verb.lower) && isWord(tokens[index + 3]);
  return isVerbSecond && isNeuter(next, words);
}

/** A thing in the singular of which the plural is another word: after `dass` it would need an article. */
function isNeuter(token: Token, words: GermanWords): boolean {
  if (!hasCapital(token)) return false;
  const readings = words.readNoun(token.text);
  return (
    readings.some(({ form, isFeminine }) => form === 'singular' && isFeminine === false) &&
    readings.every(({ form, isCommon }) => isCommon && form === 'singular')
  );
}

/** `Ich hoffe, das Sie`: a subject comes, and nothing before that `das` could point to. */
function isJoining(tokens: readonly Token[], index: number, words: GermanWords): boolean {
  if (tokens[index - 1]?.text !== ',' || index < 2) return false;
  const next = tokens[index + 1];
  if (!next || !isWord(next) || endsPart(tokens[index + 2])) return false;
  if (!startsWithSubject(tokens, index + 1)) return false;
  // `festgestellt, das die Leitung`: after these words nothing is pointed to.
  if (OF_SAYING.has(tokens[index - 2]?.lower ?? '')) return true;
  // It has to be the verb of a clause that comes, and not `das der Kunde`, an apposition.
  return tokens.slice(0, index - 1).every((token) => !mayBePointedTo(token, words));
}

function startsWithSubject(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at];
  if (!next) return false;
  if (SUBJECTS.has(next.lower) || /^(?:Ihnen|ihnen|uns)$/u.test(next.text)) return true;
  const noun = tokens[at + 1];
  return DETERMINERS.has(next.lower) && noun !== undefined && isWord(noun);
}

function mayBePointedTo(token: Token, words: GermanWords): boolean {
  if (ANTECEDENTS.has(token.lower)) return token.lower !== 'es' || !token.isFirst;
  if (token.kind === 'number' || token.kind === 'gap') return true;
  if (!isWord(token) || !hasCapital(token) || FACTS.has(token.lower)) return false;
  if (/^(?:Sie|Ihnen|Ihr|Ihre[mnrs]?)$/u.test(token.text)) return false;
  const readings = words.readNoun(token.text);
  if (token.isFirst && (readings.length === 0 || words.isWord(token.lower))) return false;
  return readings.length === 0 || readings.some(({ isFeminine }) => isFeminine !== true);
}
