import { primaryLanguage } from '@/lib/text/checker';

interface DoubledPartsMessages {
  readonly doubledGreeting: (second: string, first: string) => string;
  readonly doubledSignOff: (second: string, first: string) => string;
  readonly serverSignOff: () => string;
  readonly emptyReply: () => string;
}

const en: DoubledPartsMessages = {
  doubledGreeting: (second, first) => `The reply greets twice: "${first}" and "${second}".`,
  doubledSignOff: (second, first) => `The reply signs off twice: "${first}" and "${second}".`,
  serverSignOff: () => 'Leave this out: the mail server adds the sign-off by itself.',
  emptyReply: () => 'There is nothing between the greeting and the sign-off.',
};
const da: DoubledPartsMessages = {
  doubledGreeting: (second, first) => `Svaret hilser to gange: »${first}« og »${second}«.`,
  doubledSignOff: (second, first) => `Svaret slutter to gange: »${first}« og »${second}«.`,
  serverSignOff: () => 'Udelad dette: mailserveren sætter selv hilsenen ind til sidst.',
  emptyReply: () => 'Der står ikke noget mellem hilsenen i starten og hilsenen til sidst.',
};
const de: DoubledPartsMessages = {
  doubledGreeting: (second, first) => `Die Antwort grüßt zweimal: „${first}“ und „${second}“.`,
  doubledSignOff: (second, first) => `Die Antwort endet zweimal: „${first}“ und „${second}“.`,
  serverSignOff: () => 'Lassen Sie das weg: Der Mailserver fügt den Gruß selbst an.',
  emptyReply: () => 'Zwischen Anrede und Grußformel steht nichts.',
};

const languages: Readonly<Record<string, DoubledPartsMessages>> = { da, de, en };

/** What is said about parts that are there twice, in the agent's language. */
export function doubledPartsMessages(screenLanguage: string): DoubledPartsMessages {
  return languages[primaryLanguage(screenLanguage)] ?? en;
}
