import type { MixUpMessages } from './mix-up-wording';

/** In Danish. */
export const da: MixUpMessages = {
  leftOver: (found) => `Erstat »${found}«: det er en rest fra en skabelon.`,
  leftOverWhy: 'Kunden ville se et tomt felt fra skabelonen.',
  emptyName: (found) => `Navnet mangler i »${found}«.`,
  noAttachment: (found) => `Du skriver »${found}«, men der er ikke vedhæftet noget.`,
  noAttachmentWhy: 'En fil, der mangler, giver jer begge en mail mere.',
  otherClient: (found, other, own) => `»${found}« hører til ${other}, men svaret er for ${own}.`,
  otherClientWhy: 'Kunden må aldrig se, at der også svares for andre firmaer.',
  otherRecipient: (domain, other) =>
    `Svaret går til en adresse hos ${domain}, som hører til ${other}.`,
  recipientSlip: 'Modtagerens adresse ligner kundens, men er en anden. Se den efter tegn for tegn.',
  notToCustomer: 'Kundens adresse er ikke blandt modtagerne.',
  recipientWhy: 'Det, der er sendt til en forkert adresse, kan ikke hentes tilbage.',
  misspeltName: (found, right) => `Kunden hedder »${right}« og ikke »${found}«.`,
  otherName: (found, right) => `Du hilser på »${found}«, men kunden hedder »${right}«.`,
  swappedName: (found, right) => `»${found}« bytter om på for- og efternavn. Skriv »${right}«.`,
  nameWhy: 'Et forkert navn er det første, en kunde ser.',
  foreignReply: (found, wanted) =>
    `Svaret er på ${found}. Svar for denne kunde skrives på ${wanted}.`,
  notCustomersLanguage: (found, wanted) => `Svaret er på ${found}, men kunden skrev på ${wanted}.`,
  foreignParagraph: (found, wanted) => `Afsnittet er på ${found}, resten af svaret på ${wanted}.`,
  languageWhy: 'Kunden kan måske ikke forstå det.',
};
