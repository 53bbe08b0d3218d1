import { findEditable } from '@/lib/editors/find-editable';
import { countryPhrases } from '@/lib/forms/country-phrases';
import { hasPhrase, toWords } from '@/lib/forms/tokens';
import { known } from '@/lib/sites/site';
import type { FieldDescription } from '@/lib/text/form-field';

export type FormField = HTMLInputElement | HTMLTextAreaElement;

export function isFormField(field: Element): field is FormField {
  return field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement;
}

/** How the page names the field. Its own value is not read, nor any other but the form's country. */
export function describeField(field: FormField): FieldDescription {
  const read = (name: string): string | undefined => field.getAttribute(name)?.trim() || undefined;
  return known({
    type: field instanceof HTMLTextAreaElement ? 'textarea' : field.type,
    label: labelOf(field),
    hint: shortened([field.placeholder, field.title, legendOf(field)].find(Boolean)),
    name: shortened([field.name, field.id].filter(Boolean).join(' ')),
    autocomplete: read('autocomplete'),
    stated: read('data-replybook-field'),
    lang: read('lang'),
    country: countryIn(field),
    wantsProse: wantsProse(field) || undefined,
    companions: companionsOf(field) || undefined,
  });
}

const LONGEST = 120;
const shortened = (text: string | undefined): string | undefined =>
  text?.trim().slice(0, LONGEST) || undefined;

type Labelled = FormField | HTMLSelectElement;

/** What stands by it for people to read: labels, ARIA names, or what stands before it as its label. */
function labelOf(field: Labelled): string | undefined {
  const scope = field.getRootNode();
  const ids = field.getAttribute('aria-labelledby')?.split(/\s+/) ?? [];
  const named =
    scope instanceof Document || scope instanceof ShadowRoot
      ? ids.map((id) => scope.getElementById(id))
      : [];
  const texts = [
    named.map(ownText).join(' '),
    field.getAttribute('aria-label') ?? '',
    [...(field.labels ?? [])].map(ownText).join(' '),
    ownText(besideIt(field)),
  ];
  return shortened(texts.map((text) => text.replaceAll(/\s+/g, ' ').trim()).find(Boolean));
}

/** The cell before it in a table, or an element called a label beside one of the boxes around it. */
function besideIt(field: Labelled): Element | null {
  let box: Element | null = field;
  for (let level = 0; box && level < 4; level += 1) {
    const before: Element | null = box.previousElementSibling;
    if (before && (box.matches('td') || before.matches('[class*="label" i]'))) return before;
    box = box.parentElement;
  }
  return null;
}

function legendOf(field: FormField): string {
  return ownText(field.closest('fieldset')?.querySelector(':scope > legend') ?? null);
}

/** The words of an element, not those in controls inside it: nobody's entries are labels. */
function ownText(element: Element | null): string {
  if (!element) return '';
  const texts = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  let text = '';
  for (let node = texts.nextNode(); node; node = texts.nextNode()) {
    const isEntry = node.parentElement?.closest('select, textarea, button, [contenteditable]');
    if (!isEntry) text += ` ${node.nodeValue ?? ''}`;
  }
  return text.trim();
}

function wantsProse(field: FormField): true | undefined {
  return field.matches('[spellcheck="true"], [spellcheck=""], [autocapitalize="sentences"]')
    ? true
    : undefined;
}

/** The country that the same form says: a list's chosen entry, or an input that may be read. */
function countryIn(field: FormField): string | undefined {
  for (const other of field.form?.elements ?? []) {
    if (other === field || !(other instanceof HTMLElement) || !other.checkVisibility()) continue;
    const isList = other instanceof HTMLSelectElement && !other.matches(':disabled');
    if (!isList && !(other instanceof HTMLInputElement && findEditable(other))) continue;
    if (!isCountry(other)) continue;
    // An entry without a value, such as "Choose…", says nothing.
    if (other.value === '' || /^[A-Z]{2}$/.test(other.value)) return shortened(other.value);
    return shortened(isList ? other.selectedOptions[0]?.text : other.value);
  }
  return undefined;
}

function isCountry(field: HTMLInputElement | HTMLSelectElement): boolean {
  const tokens = field.getAttribute('autocomplete') ?? '';
  if (/(?:^|\s)country(?:-name)?$/i.test(tokens)) return true;
  return [labelOf(field), field.name].some(
    (text) => text !== undefined && hasPhrase(toWords(text), countryPhrases),
  );
}

/** Other inputs of the form that hold values: by them a form of data is told from a reply's. */
function companionsOf(field: FormField): number {
  const values = `[type="tel"], [type="email"], [type="date"], [autocomplete~="postal-code"],
    [autocomplete~="street-address"], [autocomplete~="address-line1"], [autocomplete~="family-name"]`;
  return [...(field.form?.elements ?? [])].filter(
    (other) => other !== field && other.matches(values),
  ).length;
}
