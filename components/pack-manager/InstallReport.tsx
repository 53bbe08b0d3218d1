import type { InstallOutcome } from '@/lib/messaging/protocol';
import { describeProblem } from '@/lib/packs/describe-problem';

interface InstallReportProps {
  readonly outcome: InstallOutcome;
  readonly say: (key: string, ...values: readonly (string | number)[]) => string;
}

/** What came of an installation, and everything that has to be mended. */
export function InstallReport({ outcome, say }: InstallReportProps) {
  switch (outcome.state) {
    case 'installed':
      return (
        <p className="pack-good">
          {outcome.replaced === undefined
            ? say('installed', outcome.name, outcome.version)
            : say('installedOver', outcome.name, outcome.version, outcome.replaced)}
        </p>
      );
    case 'older':
      return <p>{say('packOlder', outcome.name, outcome.installedVersion)}</p>;
    case 'failed':
      return <p className="pack-bad">{say('packFailed', outcome.reason)}</p>;
    case 'refused':
      return (
        <div className="pack-bad">
          <p>{say('packRefused', outcome.problems.length)}</p>
          <ol>
            {outcome.problems.map((problem, index) => (
              <li key={index}>
                <code>{describeProblem(problem)}</code>
              </li>
            ))}
          </ol>
        </div>
      );
  }
}
