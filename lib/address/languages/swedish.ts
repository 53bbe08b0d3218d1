import type { AddressLanguage } from '../address';
import { marker } from '../marker';
import { wordSet } from '../word-set';

const i = { flags: 'i' } as const;

export const swedish: AddressLanguage = {
  capitalWords: wordSet('ni er ert era du dig din ditt dina'),
  markers: [
    // In small letters `ni` and `er` are an ordinary plural.
    marker('formal', 1, 'Ni', { initial: 0.3 }),
    marker('formal', 1, 'Er|Ert|Era', { initial: 0.4 }),
    marker('formal', 0.5, 'ni|er|ert|era', { isPlural: true }),
    marker('informal', 1, 'du|dig|dej|din|ditt|dina', i),
  ],
  swaps: {
    formal: { du: 'Ni', dig: 'Er', din: 'Er', ditt: 'Ert', dina: 'Era' },
    informal: { ni: 'du', ert: 'ditt', era: 'dina' },
  },
};
