import { LanguageToolServer } from '@/components/languagetool/LanguageToolServer';
import { saveServer, useLanguageTool } from '@/lib/live/languagetool-server';
import { say } from '@/lib/page/say';
import { serverVariants } from '@/lib/proofreading/languagetool/server-languages';
import type { ReplybookDatabase } from '@/lib/storage/database';
import { isPublicServer } from '@/lib/text/languagetool-settings';

/** The LanguageTool server, once what was said of it is read. */
export function ServerSection({ database }: { readonly database: ReplybookDatabase }) {
  const settings = useLanguageTool(database);
  return (
    settings && (
      <LanguageToolServer
        say={say}
        settings={settings}
        variants={serverVariants}
        isPublic={isPublicServer}
        onSave={(wanted) => saveServer(database, wanted)}
      />
    )
  );
}
