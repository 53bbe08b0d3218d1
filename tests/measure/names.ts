// Made-up people of several countries, how each is greeted, and slips of the pen in their names.

interface Named {
  readonly language: string;
  readonly name: string;
  /** Greetings in which the first, the last or the whole name stands. */
  readonly greet: (name: string) => readonly string[];
}

const first = (name: string): string => name.split(' ')[0] ?? '';
const last = (name: string): string => name.split(' ').slice(1).join(' ');

const greetings: Readonly<Record<string, (name: string) => readonly string[]>> = {
  da: (name) => [`Hej ${first(name)}`, `Kære ${name},`, `Hej igen ${first(name)} og tak for sidst`],
  de: (name) => [`Hallo ${first(name)},`, `Sehr geehrte Frau ${last(name)},`, `Guten Tag ${name}!`],
  sv: (name) => [`Hej ${first(name)}!`, `Hejsan ${first(name)},`, `Bästa ${name},`],
  nl: (name) => [`Hoi ${first(name)},`, `Beste mevrouw ${last(name)},`, `Dag ${name},`],
  fr: (name) => [`Bonjour ${first(name)},`, `Bonjour Madame ${last(name)},`, `Chère ${name},`],
  es: (name) => [
    `Hola ${first(name)}:`,
    `Estimada Sra. ${last(name)}:`,
    `Buenos días, ${name}`,
    `Estimada ${name}:`,
  ],
  en: (name) => [
    `Hi ${first(name)},`,
    `Dear Ms. ${last(name)},`,
    `Hello ${name} - thanks`,
    `Good morning ${first(name)}. Thank you`,
  ],
};

const names: Readonly<Record<string, string>> = {
  da: 'Mette Sørensen,Lars Bjerregaard,Åse Møller,Søren Kjær,Camilla Juhl,Niels-Henrik Dam,Ida Vestergaard,Bo Ask,Freja Lindhardt,Jørgen Østergaard',
  de: 'Anna Müller,Jürgen Weiß,Katharina von Stetten,Lukas Schröder,Günther Bäcker,Uwe Ott,Sabine Krämer,Heike Sauer-Nolte,Yusuf Özdemir,Petra Lang',
  sv: 'Björn Åkesson,Linnéa Öberg,Karin Sjögren,Per Ek,Gösta Ahlström,Frida Nyberg,Oskar Hedlund,Elsa Wallin',
  nl: "Sanne de Vries,Joost van den Berg,Bram Hoekstra,Fleur van 't Hof,Thijs Bakker,Annelies Smit,Ruben ten Brink,Lotte Visser",
  fr: 'Claire Dupont,François Lefèvre,Jean-Paul Roy,Élodie Mercier,Hugo Blanchard,Zoé Girard,Léa Fontaine,Benoît Caron',
  es: 'Lucía García,Beatriz Núñez,José Luis Ortega,Íñigo Herrera,Marta Castillo,Raúl Peña,Carmen Molina,Álvaro Reyes',
  en: 'Emily Clarke,Tom Whitfield,Priya Raman,Owen Fletcher,Siobhan Kelly,Mei Chen,Rajesh Patel,Grace Thompson,Connor Doyle,Abigail Stone',
};

/** All of them. */
export const people: readonly Named[] = Object.entries(names).flatMap(([language, list]) =>
  list
    .split(',')
    .map((name): Named => ({ language, name, greet: greetings[language] ?? (() => []) })),
);

/** Every word of four letters or more with a slip: a letter dropped, doubled, swapped or taken for its neighbour. */
export function misspell(name: string, seed: number): string {
  return name
    .split(' ')
    .map((word, index) => {
      if (word.length < 3) return word;
      const at = 1 + ((seed + index) % (word.length - 2));
      const [before, letter, after] = [word.slice(0, at), word[at] ?? '', word.slice(at + 1)];
      const slips = [
        before + after,
        before + letter + letter + after,
        before + (after[0] ?? '') + letter + after.slice(1),
        `${before}x${after}`,
      ];
      return slips[(seed + index) % slips.length] ?? word;
    })
    .join(' ');
}
