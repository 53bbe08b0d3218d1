import path from 'node:path';

import { checkParagraph } from '@/lib/guidelines/check-paragraph';
import { compileGuidelines } from '@/lib/guidelines/compile-guidelines';
import { readCorePack } from '@/lib/packs/read-core-pack';
import type { Finding } from '@/lib/text/finding';
import { splitParagraphs } from '@/lib/text/split-paragraphs';

import { readPackFolder } from '../../cli/read-pack-folder.ts';

const root = path.resolve(import.meta.dirname, '../..');

/** What the core pack of a language finds in a text, by its places in the whole text. */
export async function coreFindings(language: string): Promise<(text: string) => Finding[]> {
  const files = await readPackFolder(path.join(root, 'core', language));
  const compiled = compileGuidelines(`core-${language}`, readCorePack(files));
  const context = { kind: 'public', language, screenLanguage: 'en' } as const;
  return (text) =>
    splitParagraphs(text).flatMap(({ start, end }) =>
      checkParagraph(compiled, text.slice(start, end), context).map((finding) => ({
        ...finding,
        start: finding.start + start,
        end: finding.end + start,
      })),
    );
}
