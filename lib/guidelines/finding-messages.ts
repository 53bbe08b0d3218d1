import { primaryLanguage } from '@/lib/text/checker';

/** What the engine itself says about a reply; guidelines bring their own `why`. */
interface FindingMessages {
  readonly use: (right: string, wrong: string) => string;
  readonly writeExactly: (right: string) => string;
  readonly avoid: (wrong: string) => string;
  readonly avoidFor: (wrong: string, rights: readonly string[]) => string;
  readonly leaveOut: (wrong: string) => string;
  readonly internalOnly: (found: string) => string;
  readonly placeholder: (found: string) => string;
  readonly such: (phrase: string) => string;
  readonly or: string;
}

const en: FindingMessages = {
  use: (right, wrong) => `Use "${right}" instead of "${wrong}".`,
  writeExactly: (right) => `Write the name exactly like this: "${right}".`,
  avoid: (wrong) => `Do not write "${wrong}".`,
  avoidFor: (wrong, rights) => `Do not write "${wrong}"; use "${rights.join('" or "')}".`,
  leaveOut: (wrong) => `Leave out "${wrong}".`,
  internalOnly: (found) => `"${found}" is for internal notes only: no customer may read it.`,
  placeholder: (found) => `Replace the placeholder "${found}".`,
  such: (phrase) => `For instance: "${phrase}".`,
  or: 'or',
};

const da: FindingMessages = {
  use: (right, wrong) => `Skriv »${right}« i stedet for »${wrong}«.`,
  writeExactly: (right) => `Skriv navnet præcis sådan: »${right}«.`,
  avoid: (wrong) => `Skriv ikke »${wrong}«.`,
  avoidFor: (wrong, rights) => `Skriv ikke »${wrong}«; brug »${rights.join('« eller »')}«.`,
  leaveOut: (wrong) => `Udelad »${wrong}«.`,
  internalOnly: (found) => `»${found}« hører kun til i interne noter: ingen kunde må læse det.`,
  placeholder: (found) => `Erstat pladsholderen »${found}«.`,
  such: (phrase) => `For eksempel: »${phrase}«.`,
  or: 'eller',
};

const de: FindingMessages = {
  use: (right, wrong) => `Schreiben Sie „${right}“ statt „${wrong}“.`,
  writeExactly: (right) => `Schreiben Sie den Namen genau so: „${right}“.`,
  avoid: (wrong) => `Schreiben Sie nicht „${wrong}“.`,
  avoidFor: (wrong, rights) =>
    `Schreiben Sie nicht „${wrong}“, sondern „${rights.join('“ oder „')}“.`,
  leaveOut: (wrong) => `Lassen Sie „${wrong}“ weg.`,
  internalOnly: (found) => `„${found}“ gehört nur in interne Notizen: Kein Kunde darf es lesen.`,
  placeholder: (found) => `Ersetzen Sie den Platzhalter „${found}“.`,
  such: (phrase) => `Zum Beispiel: „${phrase}“.`,
  or: 'oder',
};

const languages: Readonly<Record<string, FindingMessages>> = { da, de, en };

/** The messages in the language of the screen, else in English. */
export function findingMessages(screenLanguage: string): FindingMessages {
  return languages[primaryLanguage(screenLanguage)] ?? en;
}
