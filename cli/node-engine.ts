import { readFile } from 'node:fs/promises';
import { fileURLToPath, pathToFileURL } from 'node:url';

import { toClientGuidelines } from '@/lib/engine/client-guidelines';
import { createCoreJobs } from '@/lib/engine/core-jobs';
import { createEngineCheckers, type EngineCalls } from '@/lib/engine/engine-checkers';
import { createEnglishJobs } from '@/lib/engine/english-jobs';
import { createGuidelinesJobs } from '@/lib/engine/guidelines-jobs';
import { createSpellingJobs } from '@/lib/engine/spelling-jobs';
import { callDirectly } from '@/lib/engine/worker-call';
import type { ListedPart } from '@/lib/guidelines/check-parts';
import { loadCoreGuidelines } from '@/lib/packs/core-packs';
import type { Pack } from '@/lib/packs/pack';
import { loadSpeller } from '@/lib/proofreading/dictionaries/load-speller';
import { loadEnglishChecker } from '@/lib/proofreading/english/load-english-checker';
import { loadEnglishGrammar } from '@/lib/proofreading/english/load-english-grammar';
import { identifyLanguage } from '@/lib/proofreading/identify-language';
import type { Checker } from '@/lib/text/checker';
import { NO_LANGUAGETOOL } from '@/lib/text/languagetool-settings';
import type { ReplyContext } from '@/lib/text/reply-context';

import { buildExtensionAssets } from '../scripts/extension-assets.ts';

/** The engine of the extension, in this process. */
export interface NodeEngine {
  readonly checkers: readonly Checker[];
  readonly suggest: (
    word: string,
    context: Pick<ReplyContext, 'client' | 'language'>,
  ) => Promise<readonly string[]>;
  /** Of the client's parts, which the (masked) reply has. */
  readonly parts: (text: string, context: ReplyContext) => readonly ListedPart[];
  readonly identify: (text: string, among: readonly string[]) => Promise<string | undefined>;
}

/**
 * Starts the engine with these packs. Dictionaries and Harper are loaded when first needed. With the
 * address of a LanguageTool server that is asked too, and waited for.
 */
export async function startNodeEngine(
  packs: readonly Pack[],
  languageTool?: string,
): Promise<NodeEngine> {
  const root = new URL('..', import.meta.url);
  const assets = await buildExtensionAssets({
    root: fileURLToPath(root),
    out: fileURLToPath(new URL('.cache/assets', root)),
  });
  const find = (path: string): string => {
    const asset = assets.find(({ relativeDest }) => relativeDest === path);
    if (!asset) throw new Error(`"${path}" is not among the extension's files.`);
    return asset.absoluteSrc;
  };
  const read = async (path: string) => new Uint8Array(await readFile(find(path)));
  const clients = packs.map(toClientGuidelines);
  const guidelines = createGuidelinesJobs();
  guidelines.load(clients);
  const core = createCoreJobs((language) =>
    loadCoreGuidelines(language, async (path) => JSON.parse(await readFile(find(path), 'utf8'))),
  );
  const spelling = createSpellingJobs((language) => loadSpeller(language, read));
  spelling.load(
    Object.fromEntries(packs.map(({ client, guidelines: of }) => [client.id, of.words])),
  );
  const english = createEnglishJobs(
    () => loadEnglishChecker((path) => pathToFileURL(find(path)).href),
    () => loadEnglishGrammar(read),
  );
  return {
    checkers: createEngineCheckers({
      guidelines: callDirectly(guidelines),
      core: callDirectly(core),
      packOf: ({ client }) => Promise.resolve(clients.find((own) => own.client === client)),
      spelling: callDirectly(spelling),
      english: callDirectly(english),
      ...(languageTool !== undefined && { languageTool: waitFor(languageTool) }),
    }),
    suggest: (word, context) => spelling.suggest(word, context, 5),
    parts: (text, context) => guidelines.parts(text, context),
    identify: (text, among) => Promise.resolve(identifyLanguage(text, among)),
  };
}

/** Whoever names a server on the command line, a public one too, wants its answer. */
function waitFor(server: string): NonNullable<EngineCalls['languageTool']> {
  const settings = { ...NO_LANGUAGETOOL, server, allowsPublic: true };
  return {
    settings: () => Promise.resolve(settings),
    ownDictionaries: () => Promise.resolve([]),
    onLate: () => {},
    restMs: 0,
    patienceMs: 120_000,
  };
}
