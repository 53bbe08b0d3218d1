import type { PartState } from '@/lib/messaging/protocol';
import type { Finding, Level } from '@/lib/text/finding';

import { say } from '../say';
import { build, buildButton } from './build';
import { buildAction, buildClose, buildDialog, buildLevel } from './card';

export interface Overview {
  readonly findings: readonly Finding[];
  readonly textOf: (finding: Finding) => string;
  readonly open: (finding: Finding) => void;
  readonly close: () => void;
  readonly notes: readonly string[];
  /** What the client asks of the reply, as a checklist. */
  readonly parts: readonly PartState[];
  /** Clients to choose from; none where the site itself says who is answered for. */
  readonly clients: readonly { readonly id: string; readonly name: string }[];
  readonly client: string | undefined;
  readonly chooseClient: (id: string) => void;
  readonly rulesOff: readonly { readonly rule: string; readonly name: string }[];
  readonly switchOn: (rule: string) => void;
  readonly isQuiet: boolean;
  readonly toggleQuiet: () => void;
}

const LEVELS: readonly Level[] = ['block', 'error', 'warning', 'suggestion'];

/** All findings of the reply, also those that have no place in the text, and whose guidelines they are. */
export function buildOverview(overview: Overview): HTMLElement {
  const { findings, notes, isQuiet, toggleQuiet } = overview;
  const isEmpty = findings.length === 0;
  return buildDialog(say('findingsTitle'), [
    build('p', { part: 'message', text: say('findingsTitle') }),
    overview.clients.length > 0 ? buildClientChoice(overview) : undefined,
    ...notes.map((note) => build('p', { part: 'note', text: note })),
    buildParts(overview),
    isEmpty && !isQuiet ? build('p', { part: 'why', text: say('nothingFound') }) : undefined,
    ...LEVELS.map((level) => buildGroup(level, overview)),
    ...buildRulesOff(overview),
    build('div', { part: 'actions' }, [
      buildAction(say(isQuiet ? 'quietEnd' : 'quiet'), 'q', toggleQuiet),
    ]),
    build('div', { part: 'nav' }, [buildClose(overview.close)]),
  ]);
}

const SIGNS = { there: '✓', missing: '○', misplaced: '⇅' } as const;

function buildParts({ parts }: Overview): HTMLElement | undefined {
  if (parts.length === 0) return undefined;
  return build(
    'ul',
    { part: 'parts', attributes: { 'aria-label': say('parts') } },
    parts.map(({ label, state }) =>
      build('li', { attributes: { 'data-state': state } }, [
        build('span', {
          text: SIGNS[state],
          attributes: { role: 'img', 'aria-label': say(state) },
        }),
        build('bdi', { text: label }),
      ]),
    ),
  );
}

function buildGroup(level: Level, { findings, textOf, open }: Overview): HTMLElement | undefined {
  const ofLevel = findings.filter((finding) => finding.level === level);
  if (ofLevel.length === 0) return undefined;
  return build('div', { part: 'group', attributes: { role: 'group' } }, [
    buildLevel(level),
    ...ofLevel.map((finding) => {
      const button = buildButton('listed', '', () => open(finding));
      const words = textOf(finding);
      if (words !== '') button.append(build('bdi', { part: 'words', text: words }), ' ');
      button.append(build('bdi', { text: finding.message }));
      return button;
    }),
  ]);
}

function buildRulesOff({ rulesOff, switchOn }: Overview): (HTMLElement | undefined)[] {
  const { length } = rulesOff;
  if (length === 0) return [];
  const list = build(
    'div',
    { part: 'rules', set: { hidden: true } },
    rulesOff.map(({ rule, name }) =>
      build('div', { part: 'rule' }, [
        build('bdi', { text: name }),
        buildButton('action', say('switchOn'), () => switchOn(rule), {
          'aria-label': `${say('switchOn')}: ${name}`,
        }),
      ]),
    ),
  );
  const show = buildButton(
    'action',
    say('showRules'),
    () => {
      list.hidden = !list.hidden;
      show.ariaExpanded = String(!list.hidden);
    },
    { 'aria-expanded': 'false' },
  );
  const text = length === 1 ? say('oneRuleOff') : say('rulesOff', length);
  return [build('div', { part: 'note' }, [build('span', { text: `${text} ·` }), show]), list];
}

function buildClientChoice({ clients, client, chooseClient }: Overview): HTMLElement {
  const select = build('select', { part: 'client' }, [
    client === undefined
      ? build('option', { text: say('noClient'), attributes: { value: '' } })
      : undefined,
    ...clients.map(({ id, name }) => build('option', { text: name, attributes: { value: id } })),
  ]);
  select.value = client ?? '';
  select.addEventListener('change', () => {
    if (select.value !== '') chooseClient(select.value);
  });
  return build('label', { part: 'client-label' }, [build('span', { text: say('client') }), select]);
}
