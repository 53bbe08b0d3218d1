import type { AddressLanguage } from '../address';
import { marker, oneOf } from '../marker';

const i = { flags: 'i' } as const;
/** A capital after it makes it part of a name: `De Grå Sider`, `Deres Kongelige Højhed`. */
const NO_NAME = String.raw`(?! \p{Lu})`;
/** An article: `De sidste dage`, `De to pakker`, `De forskellige pakker`. */
const NO_ARTICLE = String.raw`(?! (?:\d|to |tre |fire |fem |seks |syv |otte |ni |ti |begge |(?:første|sidste|næste|fleste|andre|øvrige|eneste|samme|nye|gamle|store|små|enkelte|resterende|hele|\p{Ll}{3,}(?:ige|ske)) \p{Ll}))`;
const VERBS = oneOf(
  'har er kan kunne vil ville skal skulle må måtte bør ønsker får fik finder modtager skriver ringer bedes behøver mener ved blev bliver kommer sender bestilte købte',
);

export const danish: AddressLanguage = {
  markers: [
    marker('formal', 1, `De${NO_NAME}${NO_ARTICLE}|Dem${NO_NAME}`, { initial: 0.2 }),
    marker('formal', 1, `Deres${NO_NAME}`, { initial: 0.2 }),
    marker('formal', 0.4, `De(?= (?:${VERBS}) (?:ikke )?(?:Dem|Deres)(?!\\p{L}))`),
    marker('informal', 1, 'du|dig|din|dit|dine|digselv', i),
  ],
  swaps: {
    formal: { du: 'De', dig: 'Dem', din: 'Deres', dit: 'Deres', dine: 'Deres' },
    informal: { de: 'du', dem: 'dig' },
  },
};

export const norwegian: AddressLanguage = {
  markers: [
    marker('formal', 1, `De${NO_NAME}|Dem${NO_NAME}`, { initial: 0.2 }),
    marker('formal', 1, `Deres${NO_NAME}`, { initial: 0.2 }),
    marker('informal', 1, 'du|deg|din|ditt|dine|di', i),
  ],
  swaps: {
    formal: { du: 'De', deg: 'Dem', din: 'Deres', ditt: 'Deres', dine: 'Deres' },
    informal: { de: 'du', dem: 'deg' },
  },
};
