import type { AddressLanguage } from '../address';
import { marker } from '../marker';

const i = { flags: 'i' } as const;

export const dutch: AddressLanguage = {
  markers: [
    marker('formal', 1, String.raw`u(?![.\-/]\p{L})|uw|uwe|uzelf|uwerzijds`, i),
    marker('informal', 1, "je|jij|jou|jouw|jouwe|jezelf|j'n", i),
    marker('informal', 0.4, 'jullie', { ...i, isPlural: true }),
    marker('informal', 0.6, 'Kun je|Wil je|Heb je|Laat (?:het )?(?:ons|me|mij) weten'),
  ],
  swaps: {
    formal: { jouw: 'uw', jou: 'u', jezelf: 'uzelf' },
    informal: { uw: 'je', uzelf: 'jezelf' },
  },
};
