import { useId, useState, type ReactNode } from 'react';

import { languageName } from '@/components/language-name';
import type { ServerOutcome } from '@/lib/live/languagetool-server';
import type { LanguageToolSettings } from '@/lib/text/languagetool-settings';

import { ServerOutcomeLine } from './ServerOutcomeLine';

import './languagetool-server.css';

interface LanguageToolServerProps {
  readonly say: (key: string, ...values: readonly (string | number)[]) => string;
  /** As stored. */
  readonly settings: LanguageToolSettings;
  /** Varieties to choose from, by language; the first is the usual one. */
  readonly variants: Readonly<Record<string, readonly string[]>>;
  readonly isPublic: (server: string) => boolean;
  /** Called within the click itself, for the browser asks for permission. */
  readonly onSave: (settings: LanguageToolSettings) => Promise<ServerOutcome>;
}

/** Languages that LanguageTool 6.7 has; what it knows of false friends goes by the mother tongue. */
const MOTHER_TONGUES =
  'ar be br ca da de el en eo es fa fr ga gl it ja km nl pl pt ro ru sk sl sv ta tl uk zh'.split(
    ' ',
  );
/** The LanguageTool server: its address, how it is asked, and whether it answers. */
export function LanguageToolServer({
  say,
  settings,
  variants,
  isPublic,
  onSave,
}: LanguageToolServerProps) {
  const [draft, setDraft] = useState(settings);
  const [outcome, setOutcome] = useState<ServerOutcome>();
  const [isBusy, setIsBusy] = useState(false);
  const change = (part: Partial<LanguageToolSettings>) => {
    setDraft((before) => ({ ...before, ...part }));
    setOutcome(undefined);
  };
  const save = async (wanted: LanguageToolSettings) => {
    setIsBusy(true);
    setOutcome(undefined);
    try {
      setOutcome(await onSave(wanted));
    } finally {
      setIsBusy(false);
    }
  };
  const { username = '', apiKey = '' } = draft.account ?? {};
  const setAccount = (account: { username: string; apiKey: string }) => {
    const { account: _, ...rest } = draft;
    setOutcome(undefined);
    setDraft(account.username || account.apiKey ? { ...rest, account } : rest);
  };
  const choices = Object.entries(variants).filter(([, codes]) => codes.length > 1);
  const needsConsent = isPublic(draft.server);
  return (
    <section className="languagetool" aria-labelledby="languagetool-title">
      <h2 id="languagetool-title">{say('languageToolTitle')}</h2>
      <p>{say('languageToolIntro')}</p>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          void save({ ...draft, server: draft.server.trim() });
        }}
      >
        <Labelled label={say('languageToolAddress')}>
          {(id) => (
            <input
              id={id}
              type="url"
              value={draft.server}
              placeholder="http://127.0.0.1:8081"
              autoComplete="off"
              spellCheck={false}
              onChange={(event) => change({ server: event.currentTarget.value })}
            />
          )}
        </Labelled>
        {needsConsent && (
          <>
            <p className="pack-bad">{say('languageToolPublic')}</p>
            <Checkbox
              label={say('languageToolConsent')}
              isOn={draft.allowsPublic}
              onChange={(allowsPublic) => change({ allowsPublic })}
            />
          </>
        )}
        <Checkbox
          label={say('languageToolPicky')}
          isOn={draft.isPicky}
          onChange={(isPicky) => change({ isPicky })}
        />
        <Labelled label={say('languageToolMotherTongue')}>
          {(id) => (
            <select
              id={id}
              value={draft.motherTongue}
              onChange={(event) => change({ motherTongue: event.currentTarget.value })}
            >
              <option value="">{say('languageToolNotSaid')}</option>
              {MOTHER_TONGUES.map((code) => (
                <option key={code} value={code}>
                  {languageName(code)}
                </option>
              ))}
            </select>
          )}
        </Labelled>
        {choices.map(([language, codes]) => (
          <Labelled key={language} label={say('languageToolVariant', languageName(language))}>
            {(id) => (
              <select
                id={id}
                value={draft.variants[language] ?? codes[0]}
                onChange={(event) =>
                  change({ variants: { ...draft.variants, [language]: event.currentTarget.value } })
                }
              >
                {codes.map((code) => (
                  <option key={code} value={code}>
                    {languageName(code)}
                  </option>
                ))}
              </select>
            )}
          </Labelled>
        ))}
        <details>
          <summary>{say('languageToolAccount')}</summary>
          <p>{say('languageToolAccountWhy')}</p>
          <Labelled label={say('languageToolUser')}>
            {(id) => (
              <input
                id={id}
                value={username}
                autoComplete="off"
                onChange={(event) => setAccount({ username: event.currentTarget.value, apiKey })}
              />
            )}
          </Labelled>
          <Labelled label={say('languageToolKey')}>
            {(id) => (
              <input
                id={id}
                type="password"
                value={apiKey}
                autoComplete="off"
                onChange={(event) => setAccount({ username, apiKey: event.currentTarget.value })}
              />
            )}
          </Labelled>
        </details>
        <div className="pack-actions">
          <button type="submit" disabled={isBusy}>
            {say('languageToolSave')}
          </button>
          {settings.server !== '' && (
            <button
              type="button"
              disabled={isBusy}
              onClick={() => {
                const { account: _, ...rest } = draft;
                const off = { ...rest, server: '', allowsPublic: false };
                setDraft(off);
                void save(off);
              }}
            >
              {say('languageToolOff')}
            </button>
          )}
        </div>
      </form>
      <div role="status">
        {isBusy ? (
          <p>{say('languageToolTesting')}</p>
        ) : (
          outcome && <ServerOutcomeLine outcome={outcome} say={say} />
        )}
      </div>
    </section>
  );
}

function Labelled({
  label,
  children,
}: {
  readonly label: string;
  readonly children: (id: string) => ReactNode;
}) {
  const id = useId();
  return (
    <div className="languagetool-field">
      <label htmlFor={id}>{label}</label>
      {children(id)}
    </div>
  );
}

function Checkbox({
  label,
  isOn,
  onChange,
}: {
  readonly label: string;
  readonly isOn: boolean;
  readonly onChange: (isOn: boolean) => void;
}) {
  return (
    <label className="languagetool-choice">
      <input
        type="checkbox"
        checked={isOn}
        onChange={(event) => onChange(event.currentTarget.checked)}
      />
      {label}
    </label>
  );
}
