import { DictionaryManager } from '@/components/dictionaries/DictionaryManager';
import { LearntRefusals } from '@/components/learnt/LearntRefusals';
import { addOwnDictionary, removeOwnDictionary } from '@/lib/live/own-dictionaries';
import { useLearntRefusals } from '@/lib/live/use-learnt-refusals';
import { useOwnDictionaries } from '@/lib/live/use-own-dictionaries';
import { ask } from '@/lib/messaging/ask';
import { say } from '@/lib/page/say';
import { dictionaryPackages } from '@/lib/proofreading/dictionaries/dictionary-packages';
import { languageOfName } from '@/lib/proofreading/dictionaries/read-dictionary-files';
import type { ReplybookDatabase } from '@/lib/storage/database';

import { ServerSection } from './ServerSection';

/** What follows the packs on the options page. */
export function OptionSections({ database }: { readonly database: ReplybookDatabase }) {
  return (
    <>
      <LearntRefusals
        count={useLearntRefusals(database)}
        say={say}
        onForget={async () => {
          await ask('forgetRefusals', null);
        }}
      />
      <DictionaryManager
        say={say}
        builtIn={Object.keys(dictionaryPackages)}
        own={useOwnDictionaries(database)}
        guessLanguage={languageOfName}
        onAdd={(files, language) => addOwnDictionary(database, files, language)}
        onRemove={(language) => removeOwnDictionary(database, language)}
      />
      <ServerSection database={database} />
    </>
  );
}
