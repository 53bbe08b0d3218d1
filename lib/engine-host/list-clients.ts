import type { ClientChoice } from '@/lib/messaging/protocol';
import type { StoredPack } from '@/lib/storage/database';

/** All clients that have a pack, each once, by name. */
export function listClients(packs: readonly StoredPack[]): ClientChoice[] {
  const clients = new Map(packs.map(({ client }) => [client.id, client]));
  return [...clients.values()].toSorted((one, other) => one.name.localeCompare(other.name));
}
