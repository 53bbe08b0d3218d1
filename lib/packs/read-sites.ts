import type { SiteData } from '@/lib/sites/site-data';

import type { PackFiles, PackProblem } from './pack';
import { problemAt, readSchema } from './read-schema';
import { readYaml } from './read-yaml';
import { sitesSchema } from './site-schema';

/** The data about sites in `sites.yaml`; undefined when the pack has none. Problems are added to the list. */
export function readSites(
  files: PackFiles,
  problems: PackProblem[],
): readonly SiteData[] | undefined {
  const text = files['sites.yaml'];
  if (text === undefined) return undefined;
  const reading = readYaml('sites.yaml', text);
  problems.push(...reading.problems);
  if (!reading.document) return undefined;
  const schema = readSchema(sitesSchema, reading.document);
  if (!schema.ok) {
    problems.push(...schema.problems);
    return undefined;
  }
  const { sites } = schema.value;
  const { document } = reading;
  for (const [index, { id, hosts, marks }] of sites.entries()) {
    if (sites.findIndex((other) => other.id === id) < index) {
      const message = `the site "${id}" is there twice; keep one`;
      problems.push(problemAt(document, ['sites', index, 'id'], message));
    }
    if (!hosts && !marks) {
      const message = 'nothing tells its pages; add "hosts" or "marks"';
      problems.push(problemAt(document, ['sites', index], message));
    }
  }
  return sites;
}
