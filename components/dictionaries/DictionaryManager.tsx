import { useId, useRef, useState } from 'react';

import { languageName } from '@/components/language-name';

/** A dictionary as it is listed. */
export interface DictionaryRow {
  readonly language: string;
  readonly name: string;
}

export type DictionaryOutcome =
  | { readonly state: 'added'; readonly name: string; readonly language: string }
  | { readonly state: 'refused'; readonly problem: string };

interface DictionaryManagerProps {
  readonly say: (key: string, ...values: readonly (string | number)[]) => string;
  /** Languages that Replybook brings a dictionary for. */
  readonly builtIn: readonly string[];
  /** Undefined until they are read. */
  readonly own: readonly DictionaryRow[] | undefined;
  readonly guessLanguage: (fileName: string) => string | undefined;
  readonly onAdd: (files: readonly File[], language: string) => Promise<DictionaryOutcome>;
  readonly onRemove: (language: string) => Promise<void>;
}

/** The spelling dictionaries of this browser: which there are, add one, remove one. */
export function DictionaryManager({
  say,
  builtIn,
  own,
  guessLanguage,
  onAdd,
  onRemove,
}: DictionaryManagerProps) {
  const input = useRef<HTMLInputElement>(null);
  const languageId = useId();
  const [files, setFiles] = useState<readonly File[]>([]);
  const [language, setLanguage] = useState('');
  const [outcome, setOutcome] = useState<DictionaryOutcome>();
  const choose = (chosen: readonly File[]) => {
    setFiles(chosen);
    setOutcome(undefined);
    setLanguage(chosen.map(({ name }) => guessLanguage(name)).find(Boolean) ?? '');
  };
  const add = async () => {
    setOutcome(await onAdd(files, language.trim()));
    setFiles([]);
  };
  return (
    <section aria-labelledby="dictionaries-title">
      <h2 id="dictionaries-title">{say('dictionariesTitle')}</h2>
      <p>{say('dictionariesIntro', builtIn.map(languageName).join(', '))}</p>
      <div className="pack-actions">
        <button type="button" onClick={() => input.current?.click()}>
          {say('dictionaryChoose')}
        </button>
        <input
          ref={input}
          type="file"
          hidden
          multiple
          accept=".aff,.dic"
          data-part="dictionary-files"
          onChange={(event) => {
            choose([...(event.currentTarget.files ?? [])]);
            event.currentTarget.value = '';
          }}
        />
      </div>
      {files.length > 0 && (
        <form
          className="pack-actions"
          onSubmit={(event) => {
            event.preventDefault();
            void add();
          }}
        >
          <label htmlFor={languageId}>
            {say('dictionaryLanguage', files.map(({ name }) => name).join(', '))}
          </label>
          <input
            id={languageId}
            value={language}
            required
            pattern="[A-Za-z]{2,3}(-[A-Za-z]{2})?"
            size={6}
            autoComplete="off"
            onChange={(event) => setLanguage(event.currentTarget.value)}
          />
          <button type="submit">{say('dictionaryAdd')}</button>
        </form>
      )}
      <div role="status">
        {outcome?.state === 'added' && (
          <p className="pack-good">
            {say('dictionaryAdded', outcome.name, languageName(outcome.language))}
          </p>
        )}
        {outcome?.state === 'refused' && <p className="pack-bad">{outcome.problem}</p>}
      </div>
      <ul className="pack-list">
        {own?.map(({ language: of, name }) => (
          <li key={of}>
            <div>
              <strong>{languageName(of)}</strong>
              <div className="pack-summary">{name}</div>
            </div>
            <button
              type="button"
              aria-label={`${say('remove')}: ${name}`}
              onClick={() => void onRemove(of)}
            >
              {say('remove')}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
