/** What is said about mix-ups, in one language. */
export interface MixUpMessages {
  readonly leftOver: (found: string) => string;
  readonly leftOverWhy: string;
  readonly emptyName: (found: string) => string;
  readonly noAttachment: (found: string) => string;
  readonly noAttachmentWhy: string;
  readonly otherClient: (found: string, other: string, own: string) => string;
  readonly otherClientWhy: string;
  readonly otherRecipient: (domain: string, other: string) => string;
  readonly recipientSlip: string;
  readonly notToCustomer: string;
  readonly recipientWhy: string;
  readonly misspeltName: (found: string, right: string) => string;
  readonly otherName: (found: string, right: string) => string;
  readonly swappedName: (found: string, right: string) => string;
  readonly nameWhy: string;
  readonly foreignReply: (found: string, wanted: string) => string;
  readonly notCustomersLanguage: (found: string, wanted: string) => string;
  readonly foreignParagraph: (found: string, wanted: string) => string;
  readonly languageWhy: string;
}
