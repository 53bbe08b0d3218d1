import { languageName } from '@/components/language-name';
import type { ServerOutcome } from '@/lib/live/languagetool-server';

/** What came of saving, and how the server answers. */
export function ServerOutcomeLine({
  outcome,
  say,
}: {
  readonly outcome: ServerOutcome;
  readonly say: (key: string, ...values: readonly (string | number)[]) => string;
}) {
  switch (outcome.state) {
    case 'badAddress':
      return <p className="pack-bad">{outcome.problem}</p>;
    case 'needsConsent':
      return <p className="pack-bad">{say('languageToolNeedsConsent')}</p>;
    case 'notAllowed':
      return <p className="pack-bad">{say('languageToolNotAllowed')}</p>;
    case 'off':
      return <p className="pack-good">{say('languageToolIsOff')}</p>;
    case 'saved': {
      const { report } = outcome;
      if (report.state === 'failed') {
        const advice = say(`languageTool_${report.kind.replaceAll('-', '_')}`);
        return (
          <p className="pack-bad">{advice.startsWith('languageTool_') ? report.reason : advice}</p>
        );
      }
      const seconds = (report.ms / 1000).toLocaleString(undefined, { maximumFractionDigits: 1 });
      return (
        <>
          <p className="pack-good">
            {say('languageToolWorks', report.software, report.languageCount, seconds)}
          </p>
          {report.missing.length > 0 && (
            <p>{say('languageToolMissing', report.missing.map(languageName).join(', '))}</p>
          )}
        </>
      );
    }
  }
}
