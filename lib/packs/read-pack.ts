import { checkEncoding, checkPackFiles, checkPackSize } from './check-pack-files';
import type { Pack, PackFiles, PackProblem, PackReading } from './pack';
import { packRevision } from './pack-revision';
import { packSchema, type PackYaml } from './pack-schema';
import { readGuidelines, type PackHead } from './read-guidelines';
import { readSchema } from './read-schema';
import { readSites } from './read-sites';
import { checkReadTemplates, readTemplates, type CheckTemplate } from './read-templates';
import { readYaml } from './read-yaml';

export interface PackReadingOptions {
  /** Reads a template's Liquid and Markdown; its lines are those of the variant's text. */
  readonly checkTemplate?: CheckTemplate;
  /** The rules of the core packs, such as `core-da/tone-cliche`; without them exceptions from these are not checked. */
  readonly coreRules?: readonly string[];
  /** The pack was tested before: its examples are not run and its patterns not tried on slow texts. */
  readonly isTested?: true;
}

/** The pack in these files, or everything that is wrong with them, by file and line. */
export function readPack(files: PackFiles, options: PackReadingOptions = {}): PackReading {
  const unreadable = [...checkPackSize(files), ...checkEncoding(files)];
  if (unreadable.length > 0) return { ok: false, problems: unreadable };
  const clean = withPlainLines(files);
  const problems = checkPackFiles(clean);
  const head = readHead(clean, problems);
  const guidelines = readGuidelines(clean, head, problems, options);
  const templates = readTemplates(clean, head.languages, problems);
  checkReadTemplates(templates, options.checkTemplate, problems);
  const sites = readSites(clean, problems);
  if (!head.yaml || !guidelines || problems.length > 0) {
    return { ok: false, problems: problems.toSorted(byPlace) };
  }
  const pack = toPack(head.yaml, {
    revision: packRevision(clean),
    guidelines,
    templates: templates.map(({ template }) => template),
    ...(sites && { sites }),
  });
  return { ok: true, pack };
}

interface ReadHead extends PackHead {
  readonly yaml?: PackYaml;
}

function withPlainLines(files: PackFiles): PackFiles {
  return Object.fromEntries(
    Object.entries(files).map(([path, text]) => [
      path,
      text.replace(/^\uFEFF/u, '').replaceAll(/\r\n?/gu, '\n'),
    ]),
  );
}

function readHead(files: PackFiles, problems: PackProblem[]): ReadHead {
  const text = files['pack.yaml'];
  if (text === undefined) return { id: 'pack' };
  const reading = readYaml('pack.yaml', text);
  problems.push(...reading.problems);
  if (!reading.document) return { id: 'pack' };
  const schema = readSchema(packSchema, reading.document);
  if (schema.ok) {
    return { id: schema.value.id, yaml: schema.value, languages: schema.value.languages };
  }
  problems.push(...schema.problems);
  const languages = languagesOf(reading.document.value);
  return { id: 'pack', ...(languages && { languages }) };
}

/** Languages of a head that is otherwise wrong, so that the other files can be read meanwhile. */
function languagesOf(value: unknown): string[] | undefined {
  if (typeof value !== 'object' || value === null || !('languages' in value)) return undefined;
  const { languages } = value;
  if (!Array.isArray(languages)) return undefined;
  const texts = languages.filter((language) => typeof language === 'string');
  return texts.length > 0 ? texts : undefined;
}

function toPack(
  yaml: PackYaml,
  contents: Pick<Pack, 'revision' | 'guidelines' | 'templates' | 'sites'>,
): Pack {
  const { id, name, seq, version, client, languages, licence } = yaml;
  const appliesTo = yaml['applies-to'];
  return {
    id,
    name,
    seq,
    version,
    client,
    languages,
    appliesTo: {
      mailboxes: appliesTo?.mailboxes ?? [],
      brands: appliesTo?.brands ?? [],
      tags: appliesTo?.tags ?? [],
      paths: appliesTo?.paths ?? [],
      hosts: appliesTo?.hosts ?? [],
    },
    ...(licence !== undefined && { licence }),
    ...contents,
  };
}

function byPlace(one: PackProblem, other: PackProblem): number {
  if (one.file !== other.file) return one.file < other.file ? -1 : 1;
  return (one.line ?? 0) - (other.line ?? 0);
}
