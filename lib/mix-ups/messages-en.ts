import type { MixUpMessages } from './mix-up-wording';

/** In English. */
export const en: MixUpMessages = {
  leftOver: (found) => `Replace "${found}": it was left over from a template.`,
  leftOverWhy: 'The customer would see an empty field of the template.',
  emptyName: (found) => `The name is missing in "${found}".`,
  noAttachment: (found) => `You write "${found}", but nothing is attached.`,
  noAttachmentWhy: 'A file that is missing means another mail for both of you.',
  otherClient: (found, other, own) =>
    `"${found}" belongs to ${other}, but this reply is for ${own}.`,
  otherClientWhy: 'A customer must never see that somebody else is answered from the same desk.',
  otherRecipient: (domain, other) =>
    `This reply goes to an address at ${domain}, which belongs to ${other}.`,
  recipientSlip: "The recipient's address is nearly the customer's. Check it letter by letter.",
  notToCustomer: "The customer's address is not among the recipients.",
  recipientWhy: 'What is sent to the wrong address cannot be taken back.',
  misspeltName: (found, right) => `The customer is called "${right}", not "${found}".`,
  otherName: (found, right) => `You greet "${found}", but the customer is called "${right}".`,
  swappedName: (found, right) => `"${found}" mixes first and last name up. Write "${right}".`,
  nameWhy: 'A wrong name is the first thing that a customer sees.',
  foreignReply: (found, wanted) =>
    `This reply is in ${found}. Replies for this client are written in ${wanted}.`,
  notCustomersLanguage: (found, wanted) =>
    `This reply is in ${found}, but the customer wrote in ${wanted}.`,
  foreignParagraph: (found, wanted) =>
    `This paragraph is in ${found}, the rest of the reply in ${wanted}.`,
  languageWhy: 'The customer may not understand it.',
};
