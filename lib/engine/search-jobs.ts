import { checkTemplate } from '@/lib/templates/check-template';
import {
  renderTemplate,
  type TemplateRendering,
  type TemplateValues,
} from '@/lib/templates/render-template';
import {
  createTemplateSearch,
  type FoundTemplate,
  type SearchableTemplate,
} from '@/lib/templates/search-templates';

export type SearchJobs = ReturnType<typeof createSearchJobs>;

/** Where to search: the client answered for and the language of the reply, as far as they are known. */
export interface SearchScope {
  readonly client?: string;
  readonly language?: string;
}

/** What the search Worker does: find templates as the agent types, and fill them. */
export function createSearchJobs() {
  let templates: readonly SearchableTemplate[] = [];
  let search = createTemplateSearch(templates);
  return {
    load(all: readonly SearchableTemplate[]): void {
      templates = all;
      search = createTemplateSearch(all);
    },
    find: (query: string, scope: SearchScope, limit: number): readonly FoundTemplate[] =>
      search.search(query, { ...scope, limit }),
    findShortcuts: (prefix: string, scope: SearchScope): readonly FoundTemplate[] =>
      search.findShortcuts(prefix, scope),
    render(
      packId: string,
      id: string,
      options: {
        readonly language: string;
        readonly values: TemplateValues;
        /** Milliseconds since 1970, and the IANA name of the agent's time zone. */
        readonly now: number;
        readonly timeZone?: string;
      },
    ): TemplateRendering {
      const template = templates.find((one) => one.packId === packId && one.id === id);
      if (!template)
        return { ok: false, reason: 'broken', message: `There is no template "${id}".` };
      return renderTemplate(template, { ...options, now: new Date(options.now) });
    },
    check: checkTemplate,
  };
}
