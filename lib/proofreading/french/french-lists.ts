import { wordSet } from '../word-set';

export const singularDeterminers = wordSet(
  "le la l' un une ce cet cette mon ma ton ta son sa notre votre leur chaque aucun aucune",
);
export const pluralDeterminers = wordSet(
  'les des ces mes tes ses nos vos leurs deux trois quatre cinq six sept huit neuf dix plusieurs quelques certains certaines',
);
export const feminine = wordSet('la une cette ma ta sa aucune certaines');
export const masculine = wordSet('le un ce cet aucun certains');
export const clitics = wordSet("me m' te t' se s' nous vous le la l' les lui leur y en ne n'");
/** They stand for the object, which may have begun the sentence. */
export const objectClitics = wordSet("le la l' les");
export const prepositions = wordSet(
  "à a de d' du des au aux en dans sur sous par pour sans avec chez entre vers depuis pendant avant après contre selon dès jusqu' malgré parmi hors",
);
export const opensClause = wordSet(
  "que qu' si s' mais car quand lorsque lorsqu' puisque puisqu' comme donc dont où parce",
);
export const adverbs = wordSet(
  'pas plus jamais bien déjà toujours encore aussi tous toutes tout également malheureusement directement automatiquement rapidement enfin désormais entièrement totalement immédiatement donc alors été',
);
/** They say when: `les lundis`, `certains jours`. */
export const timeNouns = wordSet(
  'lundi mardi mercredi jeudi vendredi samedi dimanche lundis mardis mercredis jeudis vendredis samedis dimanches jour jours semaine semaines mois an ans année années matin matins soir soirs heure heures minute minutes fois moment temps fin week-end week-ends nuit nuits été hiver',
);
/** What many do may be said of one: `la plupart sont`. */
export const collectives = wordSet(
  'plupart majorité moitié partie reste groupe nombre ensemble série centaine centaines dizaine dizaines douzaine quantité foule tiers quart total équipe type sorte genre infinité multitude couple paire majorités tout peu pourcentage proportion',
);
export const determinersBeforeObject = wordSet(
  "le la l' les un une des ce cet cette ces mon ma mes ton ta tes son sa ses notre nos votre vos leur leurs",
);
