import type { Finding } from '@/lib/text/finding';

import { say } from '../say';
import { build, buildButton } from './build';
import { isByAgent } from './replay-pointer';

export interface SendDialogParts {
  readonly findings: readonly Finding[];
  readonly textOf: (finding: Finding) => string;
  /** Absent where the client's pack forbids it. */
  readonly sendAnyway?: () => void;
  readonly fix: () => void;
  readonly back: () => void;
}

/** The reminder before sending: what must not go out as it is, and what can be done. */
export function buildSendDialog(parts: SendDialogParts): HTMLElement {
  const { findings, textOf, sendAnyway, fix, back } = parts;
  const lead = sendAnyway ? say('sendHeldLead') : say('sendForbiddenLead');
  return build(
    'div',
    {
      part: 'send-dialog',
      attributes: {
        role: 'alertdialog',
        'aria-modal': 'true',
        'aria-labelledby': 'send-title',
        'aria-describedby': 'send-lead send-findings',
      },
    },
    [
      build('h2', { part: 'send-title', text: say('sendHeld'), attributes: { id: 'send-title' } }),
      build('p', { part: 'send-lead', text: lead, attributes: { id: 'send-lead' } }),
      build(
        'ul',
        { part: 'send-findings', attributes: { id: 'send-findings' } },
        findings.map((finding) => buildFinding(finding, textOf(finding))),
      ),
      build('div', { part: 'send-actions' }, [
        buildTrusted('send-fix', say('sendFix'), fix),
        sendAnyway && buildTrusted('send-anyway', say('sendAnyway'), sendAnyway),
        buildTrusted('send-back', say('sendBack'), back),
      ]),
    ],
  );
}

/** A line that does not take the focus, so that the next press of Send is a press of Send. */
export function buildSendNotice(text: string, show: (() => void) | undefined): HTMLElement {
  return build('div', { part: 'send-notice', attributes: { role: 'status' } }, [
    build('span', { text }),
    show && buildTrusted('send-show', say('sendShow'), show),
  ]);
}

function buildFinding(finding: Finding, text: string): HTMLElement {
  return build('li', { part: 'send-finding' }, [
    text === '' ? undefined : build('q', { text }),
    build('span', { text: text === '' ? finding.message : ` ${finding.message}` }),
    finding.why === undefined ? undefined : build('span', { part: 'send-why', text: finding.why }),
  ]);
}

/** Pressed by the agent, and not by the second click of a double click on Send. */
function buildTrusted(part: string, text: string, onClick: () => void): HTMLButtonElement {
  const button = buildButton(part, text, () => undefined);
  button.addEventListener('click', (event) => {
    if (isByAgent(event) && event.detail < 2) onClick();
  });
  return button;
}
