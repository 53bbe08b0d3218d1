import { createRoot } from 'react-dom/client';

import { PackManager } from '@/components/pack-manager/PackManager';
import { useInstalledPacks } from '@/lib/live/use-installed-packs';
import { ask } from '@/lib/messaging/ask';
import { say, screenLanguage } from '@/lib/page/say';
import { ReplybookDatabase } from '@/lib/storage/database';

import { OptionSections } from './OptionSections';

const database = new ReplybookDatabase();
document.documentElement.lang = screenLanguage();

function Options() {
  return (
    <PackManager
      packs={useInstalledPacks(database)}
      say={say}
      onInstall={(files) => ask('installPack', { files })}
      onInstallSamples={() => ask('installSamples', null)}
      onRemove={async (id) => {
        await ask('removePack', { id });
      }}
    >
      <OptionSections database={database} />
    </PackManager>
  );
}

const root = document.querySelector('#root');
if (root) createRoot(root).render(<Options />);
