/** English words of the closed classes, and nouns and verbs that behave in their own way. */
export const modals = words(
  `can could will would shall should must may might ca wo sha 'll cannot`,
);
export const subjects = words('i you he she it we they');
/** Never an object. */
export const nominatives = words('i he she we they');
export const pluralSubjects = words('i you we they');
export const singularSubjects = words('he she it');
export const haves = words(`have has had 've having`);
export const bes = words(`am is are was were be been being 's 're 'm`);
export const dos = words('do does did');
export const negations = words(`not n't never`);

/** May have a verb in the plural: `the team are`. */
export const collectives = words(
  `team family staff police government company bank group crew committee audience public majority minority number lot lots
  couple variety range rest half percent percentage data media press band club army council board department class
  crowd management firm party series species none plenty pair handful series set total dozen hundred thousand million
  youth population everyone generation bunch mass average third quarter part portion amount kind sort type support service side leadership sales marketing fruit fish sheep aircraft`,
);
export const uncountables = words(
  `information advice equipment furniture luggage baggage homework knowledge software hardware feedback evidence
  money traffic weather music stuff scenery machinery housing progress news research electricity internet
  help assistance pollution transportation clothing jewellery jewelry health happiness violence
  knowledge education patience permission luck fun rubbish garbage`,
);
/** Words after which a clause begins. */
export const subordinators = words(
  `that if when because while although though since unless until whether after before once as where why how what
  who which whenever wherever whereas so`,
);

export function words(list: string): ReadonlySet<string> {
  return new Set(list.split(/\s+/u).filter(Boolean));
}
