import type { AdjectiveForm, SwedishWords } from './swedish-words';

/** The adjective in another form; undefined where the dictionary has no such word. */
export function inflectAdjective(
  word: string,
  forms: readonly AdjectiveForm[],
  wanted: AdjectiveForm,
  words: SwedishWords,
): string | undefined {
  const made = basesOf(word, forms).flatMap((base) => inflected(base, wanted));
  return made.find((one) => one !== word && words.read(one).adjectives.includes(wanted));
}

function basesOf(word: string, forms: readonly AdjectiveForm[]): readonly string[] {
  if (forms.includes('base')) return [word];
  if (forms.includes('t')) {
    const stem = word.slice(0, -1);
    return [
      stem,
      `${stem}d`,
      `${word.slice(0, -2)}d`,
      word.slice(0, -2),
      `${word.slice(0, -2)}n`,
      `${stem}n`,
    ];
  }
  const stem = word.slice(0, -1);
  return [stem, word.replace(/na$/u, 'en'), word.replace(/la$/u, 'al'), word.replace(/la$/u, 'el')];
}

function inflected(base: string, wanted: AdjectiveForm): readonly string[] {
  if (wanted === 'base') return [base];
  if (wanted === 't') {
    if (base.endsWith('ad')) return [base.replace(/d$/u, 't')];
    if (base.endsWith('dd')) return [base.replace(/dd$/u, 'tt')];
    if (/[aeiouyåäö]d$/u.test(base)) return [base.replace(/d$/u, 'tt')];
    if (base.endsWith('d')) return [base.replace(/d$/u, 't')];
    if (base.endsWith('en')) return [base.replace(/n$/u, 't')];
    if (base.endsWith('nn')) return [base.replace(/n$/u, 't')];
    return /[iyåö]$/u.test(base) ? [`${base}tt`] : [`${base}t`];
  }
  if (base.endsWith('ad')) return [`${base}e`];
  if (base.endsWith('en')) return [base.replace(/en$/u, 'na')];
  return [`${base}a`, base.replace(/(?<=[^aeiouyåäö])[ae]l$/u, 'la').replace(/mmal$/u, 'mla')];
}
