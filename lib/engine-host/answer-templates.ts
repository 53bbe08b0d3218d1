import type {
  FilledTemplate,
  OfferedTemplate,
  PageFacts,
  TemplateOffer,
  TemplateScope,
} from '@/lib/messaging/protocol';
import type { PortAnswering } from '@/lib/messaging/serve-reply-port';
import { firstNameOf } from '@/lib/templates/customer-name';
import type { TemplateRendering } from '@/lib/templates/render-template';
import type { FoundTemplate } from '@/lib/templates/search-templates';

import type { EngineWorkers } from './engine-workers';
import type { InstalledReader } from './installed';
import { listClients } from './list-clients';
import { findLanguage, findPack } from './resolve-context';

const OFFERED = 30;
const NO_WORDS = { text: '', masked: [] };

/** Answers questions about templates: find as the agent types, and fill. */
export function answerTemplates({
  installed,
  workers,
}: {
  readonly installed: InstalledReader;
  readonly workers: EngineWorkers;
}): Pick<PortAnswering, 'findTemplates' | 'findShortcut' | 'fillTemplate'> {
  const scopeOf = async ({ facts, language }: TemplateScope): Promise<Scope> => {
    const current = await installed.read();
    const { pack, answeredFor } = findPack(facts, current);
    const offered = { answeredFor, clients: listClients(current.packs) };
    if (!pack) return { offered };
    return {
      offered,
      scope: {
        client: pack.client.id,
        language:
          language ??
          (await findLanguage(facts, NO_WORDS, {
            pack,
            identify,
            dictionaries: current.dictionaries,
          })),
      },
    };
  };
  const identify = async (text: string, among: readonly string[]) => {
    try {
      return await workers.language.call('identify', [text, among]);
    } catch {
      // Templates are found without it: the client's first language serves.
      return undefined;
    }
  };
  return {
    async findTemplates({ query, ...asked }, _more, signal) {
      const { offered, scope } = await scopeOf(asked);
      const found = scope && (await workers.search.call('find', [query, scope, OFFERED], signal));
      return { ...offered, templates: (found ?? []).map(offer) };
    },
    async findShortcut({ shortcut, ...asked }, _more, signal) {
      const { offered, scope } = await scopeOf(asked);
      const found =
        scope && (await workers.search.call('findShortcuts', [shortcut, scope], signal));
      return { ...offered, templates: (found ?? []).map(offer) };
    },
    async fillTemplate({ packId, id, language, facts, values, timeZone }, _more, signal) {
      const current = await installed.read();
      const client = findPack(facts, current).pack?.client;
      const owner = current.packs.find((pack) => pack.id === packId)?.client;
      if (!client || client.id !== owner?.id) return { state: 'other-client' };
      const options = {
        language,
        values: { ...knownValues(facts, client.name), ...values },
        now: Date.now(),
        timeZone,
      };
      return filled(await workers.search.call('render', [packId, id, options], signal));
    },
  };
}

interface Scope {
  readonly offered: Omit<TemplateOffer, 'templates'>;
  /** Absent while the client is not known: then nothing is offered. */
  readonly scope?: { readonly client: string; readonly language: string };
}

function offer(found: FoundTemplate): OfferedTemplate {
  const { packId, id, title, shortcut, folder, language, preview } = found;
  return {
    packId,
    id,
    title,
    language,
    preview,
    ...(shortcut !== undefined && { shortcut }),
    ...(folder !== undefined && { folder }),
  };
}

function knownValues(facts: PageFacts, clientName: string): Record<string, string> {
  const { customer, agent, ticket, subject } = facts;
  const known = {
    'customer.name': customer?.name,
    'customer.first_name': customer && firstNameOf(customer.name),
    'customer.email': customer?.email,
    'agent.name': agent,
    'agent.first_name': agent === undefined ? undefined : firstNameOf(agent),
    'ticket.id': ticket,
    'ticket.subject': subject,
    'client.name': clientName,
  };
  return Object.fromEntries(
    Object.entries(known).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])),
  );
}

function filled(rendering: TemplateRendering): FilledTemplate {
  if (rendering.ok) {
    const { text, html, cursor } = rendering;
    return { state: 'filled', text, html, ...(cursor !== undefined && { cursor }) };
  }
  return rendering.reason === 'missing-values'
    ? { state: 'missing', fields: rendering.fields }
    : { state: 'broken', reason: rendering.message };
}
