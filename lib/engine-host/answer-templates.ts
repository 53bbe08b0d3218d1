import type { FilledTemplate, OfferedTemplate, PageFacts } from '@/lib/messaging/protocol';
import type { PortAnswering } from '@/lib/messaging/serve-reply-port';
import { firstNameOf } from '@/lib/templates/customer-name';
import type { TemplateRendering } from '@/lib/templates/render-template';
import type { FoundTemplate } from '@/lib/templates/search-templates';

import type { EngineWorkers } from './engine-workers';
import type { InstalledReader } from './installed';
import { findPack } from './resolve-context';

const OFFERED = 30;

/** Answers questions about templates: find as the agent types, and fill. */
export function answerTemplates({
  installed,
  workers,
}: {
  readonly installed: InstalledReader;
  readonly workers: EngineWorkers;
}): Pick<PortAnswering, 'findTemplates' | 'findShortcut' | 'fillTemplate'> {
  return {
    findTemplates: async ({ query, scope }, _more, signal) =>
      (await workers.search.call('find', [query, scope, OFFERED], signal)).map(offer),
    findShortcut: async ({ shortcut, scope }, _more, signal) =>
      (await workers.search.call('findShortcuts', [shortcut, scope], signal)).map(offer),
    async fillTemplate({ packId, id, language, facts, values, timeZone }, _more, signal) {
      const clientName = findPack(facts, await installed.read())?.client.name;
      return filled(
        await workers.search.call(
          'render',
          [
            packId,
            id,
            {
              language,
              values: { ...knownValues(facts, clientName), ...values },
              now: Date.now(),
              timeZone,
            },
          ],
          signal,
        ),
      );
    },
  };
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

function knownValues(facts: PageFacts, clientName: string | undefined): Record<string, string> {
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
