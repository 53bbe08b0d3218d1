import type { AddressLanguage } from '../address';
import { marker, oneOf } from '../marker';
import { wordSet } from '../word-set';

const i = { flags: 'i' } as const;
const VERBS = oneOf(
  'können könnten möchten wollen sollen sollten müssen müssten dürfen finden erhalten benötigen brauchen bekommen wissen sehen suchen wünschen nutzen verwenden sprechen melden rufen kontaktieren',
);
const PLURAL = oneOf(
  'habt seid könnt könntet wollt möchtet müsst sollt solltet dürft werdet würdet hättet wärt findet bekommt braucht kommt sucht wisst',
);

const SHE = oneOf(
  'war hatte wurde kam ging sagte würde hätte sei wäre soll will kann muss darf mag fand',
);
const FIRST = String.raw`(?<=^[^\p{L}\p{N}]*)`;

export const german: AddressLanguage = {
  // `Ihr` and its forms are left out: small, they are hers and theirs.
  capitalWords: wordSet(
    'du dich dir dein deine deinen deinem deiner deines euch euer eure euren eurem eurer eures',
  ),
  markers: [
    marker('formal', 1, 'Ihnen|Ihrerseits', { initial: 0.9 }),
    marker('formal', 1, 'Sie', { initial: 0 }),
    // At a sentence's start it may be "she" (`Sie kommt`) or "they" (`Sie werden geliefert`).
    marker('formal', 0.3, String.raw`${FIRST}Sie(?! (?:\p{Ll}+t|${SHE})(?!\p{L}))`),
    marker('formal', 0.6, `Sie(?= (?:${VERBS})(?!\\p{L}))`),
    marker('formal', 1, `Ihr(?! (?:${PLURAL})(?!\\p{L}))|Ihre[mnrs]?`, { initial: 0.5 }),
    marker('informal', 1, 'du|dich|dir|dein(?:e[mnrs]?|s)?|deinetwegen', i),
    marker('informal', 1, 'euch|eu(?:re[mnrs]?|er(?:e[mnrs]?)?)', { ...i, isPlural: true }),
    marker('informal', 0.8, `[Ii]hr(?= (?:${PLURAL})(?!\\p{L}))|(?:${PLURAL}) ihr`, {
      ...i,
      isPlural: true,
    }),
    marker(
      'informal',
      0.9,
      oneOf(
        'hast bist kannst könntest möchtest willst wolltest musst müsstest sollst solltest wirst würdest magst darfst weißt hattest warst hättest wärst findest brauchst siehst bekommst nimmst gibst machst gehst kommst sagst denkst glaubst meinst suchst kennst hörst liest sprichst hilfst wohnst arbeitest nutzt'.replace(
          ' nutzt',
          '',
        ),
      ),
      i,
    ),
    marker(
      'informal',
      0.5,
      oneOf(
        'Gib Sag Schau Schick Sende Ruf Melde Lass Nimm Warte Probier Schreib Klick Prüfe Vergiss Denk Komm Geh Hol Mach Lies Sieh Stell Wähle Gehe Öffne',
      ),
    ),
  ],
  swaps: {
    formal: {
      dich: 'Sie',
      dir: 'Ihnen',
      dein: 'Ihr',
      deine: 'Ihre',
      deinen: 'Ihren',
      deinem: 'Ihrem',
      deiner: 'Ihrer',
      deines: 'Ihres',
    },
    informal: {
      ihnen: 'dir',
      ihr: 'dein',
      ihre: 'deine',
      ihren: 'deinen',
      ihrem: 'deinem',
      ihrer: 'deiner',
      ihres: 'deines',
    },
  },
};
