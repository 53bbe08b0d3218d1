import type { AddressLanguage } from '../address';
import { marker, oneOf } from '../marker';

const i = { flags: 'i' } as const;
const APOSTROPHE = "['’]";
const NO_VERB = oneOf('chez assez nez rez lez biez gaz raz fez rendez-vous merguez');

export const french: AddressLanguage = {
  markers: [
    marker('formal', 1, '(?<!rendez-)vous(?!-même)|vous-mêmes?|votre|vos|vôtres?', {
      ...i,
      isPlural: true,
    }),
    marker('formal', 1, 'veuillez', i),
    marker(
      'formal',
      0.7,
      // A capital inside a sentence is a name: `Martinez`, `Suez`.
      String.raw`(?!(?:${NO_VERB})(?![\p{L}]))(?:(?<=^[^\p{L}]*)\p{Lu}|\p{Ll})\p{Ll}+ez(?:-(?:vous|moi|nous|le|la|les|lui|en|y))*`,
      { isPlural: true },
    ),
    marker('formal', 0.7, '(?:soyez|dites|faites|êtes)', { ...i, isPlural: true }),
    marker(
      'informal',
      1,
      'tu|toi|te|ton|ta|tes|toi-même|(?<=(?<!\\p{L})(?:le|la|les|du|des|aux?) )(?:tiens?|tiennes?)',
      i,
    ),
    marker('informal', 1, `t${APOSTROPHE}(?!(?:ils?|elles?|on)(?!\\p{L}))(?=\\p{L})\\p{L}*`, i),
    marker(
      'informal',
      0.8,
      `(?:dis|donne|envoie|montre|laisse|fais|appelle|excuse|attends|regarde|écris|réponds|contacte|vérifie|prends|mets|choisis|essaie|rappelle|indique|clique)-(?:moi|nous|le|la|les|lui|y|en)|n${APOSTROPHE}(?:hésite|oublie) (?:pas|surtout)`,
      i,
    ),
    marker(
      'informal',
      0.5,
      oneOf(
        'Regarde Attends Essaie Clique Vérifie Appelle Envoie Prends Choisis Contacte Consulte Remplis Suis Va Viens Dis Fais Donne Écris Imagine Écoute Excuse Note Profite Réponds Télécharge Utilise Ouvre',
      ),
    ),
  ],
  swaps: {
    formal: { ton: 'votre', ta: 'votre', tes: 'vos' },
    informal: { vos: 'tes' },
  },
};
