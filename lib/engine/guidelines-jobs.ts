import { createFieldChecks, type FieldChecks } from '@/lib/forms/field-checks';
import { compileGuidelines, type CompiledGuidelines } from '@/lib/guidelines/compile-guidelines';
import type { Guidelines } from '@/lib/guidelines/guidelines';
import { createGuidelinesCheckers } from '@/lib/guidelines/guidelines-checkers';
import type { PackFiles, PackReading } from '@/lib/packs/pack';
import { readPack } from '@/lib/packs/read-pack';
import { checkTemplate } from '@/lib/templates/check-template';
import type { Finding } from '@/lib/text/finding';
import type { FieldDescription, FieldKind } from '@/lib/text/form-field';
import type { ReplyContext } from '@/lib/text/reply-context';

/** The guidelines of one client, as the guidelines Worker needs them. */
export interface ClientGuidelines {
  readonly client: string;
  readonly packId: string;
  readonly guidelines: Guidelines;
}

export type GuidelinesJobs = ReturnType<typeof createGuidelinesJobs>;

/** What the guidelines Worker does: check a text against the client's guidelines, and read packs. */
export function createGuidelinesJobs() {
  const clients = new Map<string, CompiledGuidelines>();
  const fields = new Map<string, FieldChecks>();
  const withoutRules = createFieldChecks('', []);
  const fieldsOf = (client: string | undefined): FieldChecks =>
    (client === undefined ? undefined : fields.get(client)) ?? withoutRules;
  const checkers = createGuidelinesCheckers(({ client }) =>
    client === undefined ? undefined : clients.get(client),
  );
  const never = new AbortController().signal;
  return {
    load(packs: readonly ClientGuidelines[]): void {
      clients.clear();
      fields.clear();
      for (const { client, packId, guidelines } of packs) {
        clients.set(client, compileGuidelines(packId, guidelines));
        fields.set(client, createFieldChecks(packId, guidelines.fields ?? []));
      }
    },
    async check(
      id: 'guidelines' | 'parts' | 'fields',
      text: string,
      context: ReplyContext,
    ): Promise<readonly Finding[]> {
      if (id === 'fields') {
        const { field, client } = context;
        return field ? fieldsOf(client).check(text, field, context) : [];
      }
      const checker = checkers.find((candidate) => candidate.id === id);
      if (!checker) throw new Error(`There is no checker "${id}" here.`);
      return checker.check(text, context, never);
    },
    /** What a field of a form is for; undefined: not one to read. */
    kindOfField: (
      client: string | undefined,
      description: FieldDescription,
    ): FieldKind | undefined => fieldsOf(client).kindOf(description),
    readPack: (files: PackFiles): PackReading => readPack(files, { checkTemplate }),
  };
}
