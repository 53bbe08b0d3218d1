import MiniSearch from 'minisearch';

import { primaryLanguage } from '@/lib/text/checker';

import { foldText } from './fold-text';
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

export interface TemplateSearchOptions {
  /** Templates of other clients are never shown when it is known. */
  readonly client?: string;
  readonly language?: string;
  readonly limit: number;
}

export interface TemplateSearch {
  /** The likeliest first; an empty query lists everything by folder and title. */
  search(query: string, options: TemplateSearchOptions): FoundTemplate[];
  /** Templates whose shortcut begins so, an exact match first. */
  findShortcuts(prefix: string, options: Omit<TemplateSearchOptions, 'limit'>): FoundTemplate[];
}

const FUZZY_FROM_LETTERS = 5;
const ENOUGH = 5;
const PREVIEW_LETTERS = 140;

/** Indexes the templates (title, tags, shortcut, folder, text) for search as you type. */
export function createTemplateSearch(templates: readonly SearchableTemplate[]): TemplateSearch {
  const keyOf = ({ packId, id }: SearchableTemplate) => `${packId}/${id}`;
  const byKey = new Map(templates.map((template) => [keyOf(template), template]));
  const index = new MiniSearch({
    fields: ['title', 'shortcut', 'tags', 'folder', 'body'],
    idField: 'key',
    processTerm: (term) => foldText(term) || null,
    searchOptions: {
      boost: { shortcut: 4, title: 3, tags: 2, folder: 1, body: 0.5 },
      combineWith: 'AND',
      prefix: true,
    },
  });
  index.addAll(
    templates.map((template) => ({
      key: keyOf(template),
      title: template.title,
      shortcut: template.shortcut ?? '',
      tags: template.tags.join(' '),
      folder: template.folder ?? '',
      body: Object.values(template.variants).map(plainOf).join(' '),
    })),
  );
  const ofClient = (client: string | undefined) => (template: SearchableTemplate) =>
    client === undefined || template.client === client;

  return {
    search(query, { client, language, limit }) {
      const offer = (template: SearchableTemplate) => offerIn(template, language);
      const words = query.trim().replace(/^\//u, '');
      const mine = ofClient(client);
      if (words === '') return templates.filter(mine).toSorted(byFolder).slice(0, limit).map(offer);
      const filter = ({ id }: { id: unknown }) => {
        const template = byKey.get(String(id));
        return template !== undefined && mine(template);
      };
      const exact = index.search(words, { filter });
      const found =
        exact.length >= ENOUGH
          ? exact
          : [
              ...exact,
              ...index
                .search(words, {
                  filter,
                  fuzzy: (term) => (term.length >= FUZZY_FROM_LETTERS ? 0.25 : false),
                })
                .filter(({ id }) => !exact.some((other) => other.id === id)),
            ];
      const all = found.flatMap(({ id }) => byKey.get(String(id)) ?? []);
      const shortcut = words.toLowerCase();
      const first = all.filter((template) => template.shortcut?.toLowerCase() === shortcut);
      return [...new Set([...first, ...all])].slice(0, limit).map(offer);
    },
    findShortcuts(prefix, { client, language }) {
      const typed = prefix.toLowerCase();
      return templates
        .filter(ofClient(client))
        .filter(({ shortcut }) => shortcut?.toLowerCase().startsWith(typed))
        .toSorted((one, other) => (one.shortcut ?? '').length - (other.shortcut ?? '').length)
        .map((template) => offerIn(template, language));
    },
  };
}

function byFolder(one: Template, other: Template): number {
  return (
    (one.folder ?? '').localeCompare(other.folder ?? '') || one.title.localeCompare(other.title)
  );
}

function offerIn(template: SearchableTemplate, wanted: string | undefined): FoundTemplate {
  const { packId, id, title, shortcut, folder, variants } = template;
  const languages = Object.keys(variants);
  const language =
    languages.find((one) => one === wanted) ??
    languages.find(
      (one) => wanted !== undefined && primaryLanguage(one) === primaryLanguage(wanted),
    ) ??
    languages[0] ??
    '';
  return {
    packId,
    id,
    title,
    language,
    languages,
    preview: plainOf(variants[language] ?? '').slice(0, PREVIEW_LETTERS),
    ...(shortcut !== undefined && { shortcut }),
    ...(folder !== undefined && { folder }),
  };
}

/** The words of a body, without Liquid's logic; outputs show that something comes there. */
function plainOf(body: string): string {
  return body
    .replaceAll(/\{%-?[\s\S]*?-?%\}/gu, ' ')
    .replaceAll(/\{\{[\s\S]*?\}\}/gu, '…')
    .replaceAll(/[*_`>#]+/gu, '')
    .replaceAll(/\s+/gu, ' ')
    .trim();
}
