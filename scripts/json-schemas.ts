import { guidelinesSchema } from '../lib/packs/guidelines-schema.ts';
import { packSchema } from '../lib/packs/pack-schema.ts';
import { sitesSchema } from '../lib/packs/site-schema.ts';
import { toSchema } from './schema/to-schema.ts';

/** The JSON Schemas of a pack's YAML files, by the file's name; published in docs/schema. */
export const jsonSchemas = {
  pack: toSchema(packSchema, 'pack.yaml of a Replybook pack'),
  guidelines: toSchema(guidelinesSchema, 'guidelines.yaml of a Replybook pack'),
  sites: toSchema(sitesSchema, 'sites.yaml of a Replybook pack'),
};
