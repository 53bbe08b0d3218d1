import MiniSearch from 'minisearch';

import { chooseVariant } from './choose-variant';
import { foldText } from './fold-text';
import { plainBody, previewOf } from './plain-body';
import type { Template } from './template';

/** A template of an installed pack, with the client it is approved for. */
export type SearchableTemplate = Template & { readonly packId: string; readonly client: string };

/** A template as it is offered: in which language, and the beginning of its text. */
export interface FoundTemplate {
  readonly packId: string;
  readonly id: string;
  readonly title: string;
  readonly shortcut?: string;
  readonly folder?: string;
  /** The variant that fits the reply's language best. */
  readonly language: string;
  readonly languages: readonly string[];
  readonly preview: string;
}

/** `isExact`: the shortcut is what was typed, not only its beginning. */
export interface FoundShortcut extends FoundTemplate {
  readonly isExact: boolean;
}

export interface TemplateSearchScope {
  /** Templates of other clients are never shown when it is known. */
  readonly client?: string;
  readonly language?: string;
}

export interface TemplateSearch {
  /** The likeliest first; an empty query lists everything by folder and title. */
  search(query: string, options: TemplateSearchScope & { readonly limit: number }): FoundTemplate[];
  /** Templates whose shortcut begins so, exact matches first. */
  findShortcuts(prefix: string, scope: TemplateSearchScope): FoundShortcut[];
}

const WORD = /[\p{L}\p{M}\p{N}]+/gu;
const FUZZY_FROM_LETTERS = 5;
const ENOUGH = 5;
const QUERY_LIMIT = 200;
/** How much a variant in the reply's language weighs. */
const LANGUAGE_WEIGHT = 1.5;

/** Indexes the templates (title, tags, shortcut, folder, text) for search as you type. */
export function createTemplateSearch(templates: readonly SearchableTemplate[]): TemplateSearch {
  const index = buildIndex(templates);

  const findWords = (query: string, { client, language }: TemplateSearchScope) => {
    const options = {
      filter: ({ id }: { readonly id: number }) => isOf(templates[id], client),
      boostDocument: (id: number) => (speaks(templates[id], language) ? LANGUAGE_WEIGHT : 1),
    };
    const found = index.search(query, options);
    if (found.length >= ENOUGH) return found.flatMap(({ id }) => templates[Number(id)] ?? []);
    const similar = index.search(query, { ...options, fuzzy: fuzziness });
    return [...found, ...similar].flatMap(({ id }) => templates[Number(id)] ?? []);
  };

  return {
    search(query, { limit, ...scope }) {
      const words = query.slice(0, QUERY_LIMIT).trim().replace(/^\//, '');
      const mine = templates.filter((template) => isOf(template, scope.client));
      const found = foldText(words).match(WORD)
        ? [...byShortcut(mine, words).filter(isExactly(words)), ...findWords(words, scope)]
        : mine.toSorted(byFolder(scope.language));
      return [...new Set(found)].slice(0, limit).map((template) => offer(template, scope.language));
    },
    findShortcuts(prefix, { client, language }) {
      const typed = prefix.trim().replace(/^\//, '');
      const mine = templates.filter((template) => isOf(template, client));
      return byShortcut(mine, typed).map((template) => ({
        ...offer(template, language),
        isExact: isExactly(typed)(template),
      }));
    },
  };
}

function buildIndex(templates: readonly SearchableTemplate[]): MiniSearch<IndexedTemplate> {
  const index = new MiniSearch<IndexedTemplate>({
    fields: ['title', 'shortcut', 'tags', 'folder', 'body'],
    tokenize: (text) => foldText(text).match(WORD) ?? [],
    processTerm: (term) => term,
    searchOptions: {
      boost: { shortcut: 4, title: 3, tags: 2, folder: 1, body: 0.5 },
      combineWith: 'AND',
      prefix: true,
    },
  });
  index.addAll(
    templates.map(({ title, shortcut, tags, folder, variants }, id) => ({
      id,
      title,
      shortcut: shortcut ?? '',
      tags: tags.join(' '),
      folder: folder ?? '',
      body: Object.values(variants).map(plainBody).join(' '),
    })),
  );
  return index;
}

interface IndexedTemplate {
  readonly id: number;
  readonly title: string;
  readonly shortcut: string;
  readonly tags: string;
  readonly folder: string;
  readonly body: string;
}

function isOf(template: SearchableTemplate | undefined, client: string | undefined): boolean {
  return template !== undefined && (client === undefined || template.client === client);
}

function speaks(template: SearchableTemplate | undefined, language: string | undefined): boolean {
  return template !== undefined && language !== undefined
    ? chooseVariant(template.variants, language) !== undefined
    : false;
}

/** Exact ones first, then the shortest: what is nearest to being typed out. */
function byShortcut(templates: readonly SearchableTemplate[], typed: string): SearchableTemplate[] {
  const isExact = isExactly(typed);
  const lengthOf = (template: SearchableTemplate) =>
    isExact(template) ? 0 : (template.shortcut?.length ?? 0);
  return templates
    .filter(
      ({ shortcut }) => shortcut !== undefined && foldText(shortcut).startsWith(foldText(typed)),
    )
    .toSorted(
      (one, other) =>
        lengthOf(one) - lengthOf(other) || (one.shortcut ?? '').localeCompare(other.shortcut ?? ''),
    );
}

function isExactly(typed: string) {
  return ({ shortcut }: Template): boolean =>
    shortcut !== undefined && lowerCase(shortcut) === lowerCase(typed);
}

function byFolder(language: string | undefined) {
  const { compare } = new Intl.Collator(collationOf(language), { numeric: true });
  return (one: Template, other: Template): number =>
    compare(one.folder ?? '', other.folder ?? '') || compare(one.title, other.title);
}

function collationOf(language: string | undefined): string {
  return language !== undefined && /^[a-z]{2,3}(?:-[a-z\d]{2,8})*$/i.test(language)
    ? language
    : 'da';
}

function offer(template: SearchableTemplate, wanted: string | undefined): FoundTemplate {
  const { packId, id, title, shortcut, folder, variants } = template;
  const languages = Object.keys(variants);
  const fitting = wanted === undefined ? undefined : chooseVariant(variants, wanted);
  const language = fitting ?? languages[0] ?? '';
  return {
    packId,
    id,
    title,
    language,
    languages,
    preview: previewOf(template, language),
    ...(shortcut !== undefined && { shortcut }),
    ...(folder !== undefined && { folder }),
  };
}

function lowerCase(text: string): string {
  return text.normalize('NFC').toLowerCase();
}

/** Short words have too many neighbours, and another number is another thing, not a slip of the finger. */
function fuzziness(term: string): number | false {
  return term.length >= FUZZY_FROM_LETTERS && !/\p{N}/u.test(term) ? 0.25 : false;
}
