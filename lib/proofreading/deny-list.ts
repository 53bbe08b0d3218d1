/**
 * Misspellings that a dictionary accepts, mostly as compounds nobody means, and what is meant.
 * Found by writing the common mistakes of service replies and seeing which went through.
 */
export const deniedWords: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  da: {
    desvære: 'desværre',
    retunere: 'returnere',
    retunerer: 'returnerer',
    retuneret: 'returneret',
  },
};
