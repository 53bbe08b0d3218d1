import { useState, type ReactNode } from 'react';

import type { InstallOutcome } from '@/lib/messaging/protocol';
import type { PackFiles } from '@/lib/packs/pack';

import { InstallReport } from './InstallReport';
import { PackFolderButton } from './PackFolderButton';

import './pack-manager.css';

interface PackManagerProps {
  readonly packs:
    | readonly {
        readonly id: string;
        readonly name: string;
        readonly version: string;
        readonly languages: readonly string[];
        readonly templateCount: number;
      }[]
    | undefined;
  readonly say: (key: string, ...values: readonly (string | number)[]) => string;
  readonly onInstall: (files: PackFiles) => Promise<InstallOutcome>;
  readonly onInstallSamples: () => Promise<readonly InstallOutcome[]>;
  readonly onRemove: (id: string) => Promise<void>;
  /** What follows on the same page. */
  readonly children?: ReactNode;
}

/** The packs of this browser: which there are, install, remove. */
export function PackManager({
  packs,
  say,
  onInstall,
  onInstallSamples,
  onRemove,
  children,
}: PackManagerProps) {
  const [isBusy, setBusy] = useState(false);
  const [outcomes, setOutcomes] = useState<readonly InstallOutcome[]>([]);
  const run = async (install: () => Promise<readonly InstallOutcome[]>) => {
    setBusy(true);
    setOutcomes([]);
    try {
      setOutcomes(await install());
    } catch (error) {
      setOutcomes([{ state: 'failed', reason: String(error) }]);
    } finally {
      setBusy(false);
    }
  };
  return (
    <main className="pack-manager">
      <h1>{say('packsTitle')}</h1>
      <p>{say('packsIntro')}</p>
      <div className="pack-actions">
        <PackFolderButton
          label={say('installFolder')}
          isDisabled={isBusy}
          onFiles={(files) => void run(async () => [await onInstall(files)])}
        />
        <button type="button" disabled={isBusy} onClick={() => void run(onInstallSamples)}>
          {say('installSamples')}
        </button>
      </div>
      <div role="status">
        {isBusy && <p>{say('installing')}</p>}
        {outcomes.map((outcome, index) => (
          <InstallReport key={index} outcome={outcome} say={say} />
        ))}
      </div>
      {packs?.length === 0 && <p>{say('noPacks')}</p>}
      <ul className="pack-list">
        {packs?.map(({ id, name, version, languages, templateCount }) => (
          <li key={id}>
            <div>
              <strong>{name}</strong>
              <div className="pack-summary">
                {say('packSummary', version, languages.join(', '), templateCount)}
              </div>
            </div>
            <button
              type="button"
              aria-label={`${say('remove')}: ${name}`}
              onClick={() => void onRemove(id)}
            >
              {say('remove')}
            </button>
          </li>
        ))}
      </ul>
      {children}
    </main>
  );
}
