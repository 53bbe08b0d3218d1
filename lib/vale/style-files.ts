import type { StyleFiles } from './load-rules';
import { readValeConfig, type ValeConfig } from './vale-config';

/** Styles found in a folder: their files as below a StylesPath, and the configuration where there is one. */
export interface FoundStyles {
  readonly files: StyleFiles;
  /** Folders of styles, in order. */
  readonly styles: readonly string[];
  /** Names of the vocabularies. */
  readonly vocabularies: readonly string[];
  readonly config?: ValeConfig;
}

const HIDDEN = /(?:^|\/)(?:\.[^/]+|node_modules|fixtures|testdata)\//u;
const RULE = /(?:^|\/)([^/]+)\/([^/]+)\.yml$/u;
const VOCABULARY = /(?:^|\/)(?:config\/vocabularies|Vocab)\/(.+\/(?:accept|reject)\.txt)$/u;

/** Finds the styles in a package, a StylesPath or a style's own folder (`name`, for rules that lie at its top); throws one sentence where the configuration cannot be used. */
export function findStyles(all: StyleFiles, name: string): FoundStyles {
  const iniPath = Object.keys(all)
    .filter((path) => /^(?:[^/]+\/)?[._]?vale\.ini$/u.test(path))
    .toSorted((one, other) => one.length - other.length)[0];
  const config = iniPath === undefined ? undefined : readValeConfig(all[iniPath] ?? '');
  const bases = (config?.stylesPaths ?? []).map((stylesPath) =>
    resolve(iniPath?.includes('/') ? iniPath.replace(/\/[^/]*$/u, '') : '', stylesPath),
  );
  const files: Record<string, string> = {};
  for (const [path, text] of Object.entries(all)) {
    const base = bases.find((one) => one === '' || path.startsWith(`${one}/`));
    if ((bases.length > 0 && base === undefined) || HIDDEN.test(path)) continue;
    const vocabulary = VOCABULARY.exec(path)?.[1];
    if (vocabulary !== undefined) files[`config/vocabularies/${vocabulary}`] ??= text;
    const [, style, rule = ''] = RULE.exec(`${name}/${path}`) ?? [];
    if (rule !== '' && vocabulary === undefined) files[`${style ?? name}/${rule}.yml`] ??= text;
  }
  const styles = stylesAmong(files);
  return {
    files: Object.fromEntries(
      Object.entries(files).filter(
        ([path]) => path.endsWith('.txt') || styles.includes(path.split('/', 1)[0] ?? ''),
      ),
    ),
    styles,
    vocabularies: [
      ...new Set(
        Object.keys(files).flatMap(
          (path) => /^config\/vocabularies\/(.+)\/[^/]+$/u.exec(path)?.[1] ?? [],
        ),
      ),
    ],
    ...(config && { config }),
  };
}

/** A folder is a style when one of its files extends something. */
function stylesAmong(files: StyleFiles): string[] {
  const styles = Object.entries(files)
    .filter(([path, text]) => path.endsWith('.yml') && /^\s*["']?extends["']?\s*:/imu.test(text))
    .map(([path]) => path.split('/', 1)[0] ?? '');
  return [...new Set(styles)].toSorted();
}

function resolve(folder: string, path: string): string {
  const steps: string[] = [];
  for (const step of `${folder}/${path}`.split(/[/\\]/u)) {
    if (step === '..' && steps.pop() === undefined) {
      throw new Error(`its StylesPath "${path}" lies outside; name the folder that holds both`);
    }
    if (step !== '' && step !== '.' && step !== '..') steps.push(step);
  }
  return steps.join('/');
}
