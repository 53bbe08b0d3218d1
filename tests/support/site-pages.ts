import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';

/** One reply on a look-alike page and what is to be found out about it. */
export interface ExpectedReply {
  /** `iframe#a >>> body`: what stands before `>>>` is a frame or has a shadow root. */
  readonly field: string;
  readonly facts: Readonly<Record<string, unknown>>;
  /** Elements that send it when pressed, items of menus too. */
  readonly sends?: readonly string[];
  /** Elements near it that do not. */
  readonly others?: readonly string[];
  readonly menus?: readonly string[];
}

export interface SitePage {
  readonly id: string;
  /** The page's address on the real site. */
  readonly address: string;
  readonly replies: readonly ExpectedReply[];
  /** The page in one of its two languages. */
  readonly html: (language: 0 | 1) => string;
}

const folder = path.resolve(import.meta.dirname, '../pages/sites');

/** The look-alike pages: structure reduced from public sources, invented people, `{{words|ord}}` in two languages. */
export async function readSitePages(): Promise<readonly SitePage[]> {
  const files = (await readdir(folder)).filter((file) => file.endsWith('.html'));
  return Promise.all(files.toSorted().map((file) => readSitePage(file)));
}

async function readSitePage(file: string): Promise<SitePage> {
  const source = await readFile(path.join(folder, file), 'utf8');
  const json = /<script type="application\/json">(?<json>.*?)<\/script>/su.exec(source)?.groups;
  if (json?.['json'] === undefined) throw new Error(`${file} does not say what is expected`);
  const { address, replies } = JSON.parse(json['json']) as Pick<SitePage, 'address' | 'replies'>;
  return {
    id: file.replace('.html', ''),
    address,
    replies,
    html: (language) =>
      source.replaceAll(/\{\{([^|}]*)\|([^}]*)\}\}/gu, (_all, first: string, second: string) =>
        language === 0 ? first : second,
      ),
  };
}
