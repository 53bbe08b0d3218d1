import type { Annotation } from './annotation.ts';
import type { Account, CheckRequest } from './check-request.ts';
import type { Field } from './http-answer.ts';
import { refuse } from './languagetool-error.ts';

/** Throws, in one sentence, when no server could make sense of the request. */
export function refuseImpossible(request: CheckRequest): void {
  // Types say all this, and not every caller is compiled with them.
  const { text, data, language } = request;
  if ((text === undefined) === (data === undefined))
    throw refuse('Give either text or data, not both and not neither.');
  data?.forEach(refuseImpossibleAnnotation);
  if (!language) throw refuse('Give a language code, or auto.');
  const isAuto = language === 'auto';
  if (!isAuto && (request.preferredVariants || request.preferredLanguages))
    throw refuse('Preferred variants and languages go only with the language auto.');
  if (request.preferredVariants?.some((variant) => !variant.includes('-')))
    throw refuse('A preferred variant has a hyphen, as in en-GB.');
  const { enabledRules = [], enabledCategories = [] } = request;
  const { disabledRules = [], disabledCategories = [] } = request;
  if (!request.enabledOnly) return;
  if (disabledRules.length + disabledCategories.length > 0)
    throw refuse('Nothing can be disabled where only what is enabled counts.');
  if (enabledRules.length + enabledCategories.length === 0)
    throw refuse('Enable a rule or category where only what is enabled counts.');
}

function refuseImpossibleAnnotation({ text, markup, interpretAs }: Annotation): void {
  if ((text === undefined) === (markup === undefined))
    throw refuse('Each annotation is either text or markup.');
  if (text !== undefined && interpretAs !== undefined)
    throw refuse('Only markup can be interpreted as something.');
}

/** The fields of one request to `/v2/check`, for a piece of what the request is about. */
export function checkFields(
  request: CheckRequest,
  piece: readonly Annotation[],
  account: Account | undefined,
): Field[] {
  const fields: Field[] = [
    request.text === undefined ? ['data', toJson(piece)] : ['text', toText(piece)],
  ];
  const add = (name: string, value: string | undefined) => {
    if (value !== undefined) fields.push([name, value]);
  };
  add('language', request.language);
  add('preferredVariants', joinNames(request.preferredVariants));
  add('preferredLanguages', joinNames(request.preferredLanguages));
  add('motherTongue', request.motherTongue);
  add('altLanguages', joinNames(request.altLanguages));
  add('level', request.level);
  add('mode', request.mode);
  add('enabledRules', joinNames(request.enabledRules));
  add('disabledRules', joinNames(request.disabledRules));
  add('enabledCategories', joinNames(request.enabledCategories));
  add('disabledCategories', joinNames(request.disabledCategories));
  add('enabledOnly', request.enabledOnly ? 'true' : undefined);
  add('dicts', joinNames(request.dicts));
  add('allowIncompleteResults', request.allowIncompleteResults ? 'true' : undefined);
  return [...fields, ...accountFields(account)];
}

export function accountFields(account: Account | undefined): Field[] {
  if (!account) return [];
  return [
    ['username', account.username],
    ['apiKey', account.apiKey],
  ];
}

/** Undefined when there are none: an empty list means something else to the server. */
export function joinNames(names: readonly string[] | undefined): string | undefined {
  if (names === undefined || names.length === 0) return undefined;
  if (names.some((name) => name.trim() === '' || name.includes(',')))
    throw refuse('A name in a list is not empty and has no comma.');
  return names.join(',');
}

function toText(piece: readonly Annotation[]): string {
  return piece.map(({ text = '' }) => text).join('');
}

/** Half a surrogate pair cannot be sent: what stands in for it takes the same room. In a form's fields that happens by itself. */
function toJson(piece: readonly Annotation[]): string {
  const annotation = piece.map(({ text, markup = '', interpretAs }) => {
    if (text !== undefined) return { text: text.toWellFormed() };
    const skipped = { markup: markup.toWellFormed() };
    return interpretAs === undefined
      ? skipped
      : { ...skipped, interpretAs: interpretAs.toWellFormed() };
  });
  return JSON.stringify({ annotation });
}
