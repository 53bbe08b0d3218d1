import { expect, test } from 'vitest';

import { sampleGuidelines } from '@/lib/guidelines/sample-guidelines';
import type { ReplyContext } from '@/lib/text/reply-context';

import { toClientGuidelines } from './client-guidelines';
import { createGuidelinesJobs } from './guidelines-jobs';

const guidelines = sampleGuidelines({ languages: ['en'] });

function pack(id: string, name: string) {
  return {
    id,
    client: { id, name },
    appliesTo: { mailboxes: [`service@${id}.example`], brands: [], tags: [], paths: [], hosts: [] },
    guidelines,
  };
}

test('the guidelines Worker knows the other clients by name and mailbox', async () => {
  const jobs = createGuidelinesJobs();
  jobs.load(
    [pack('nordlys', 'Nordlys Bredbånd'), pack('bergwald', 'Bergwald Outdoor')].map(
      toClientGuidelines,
    ),
  );
  const context: ReplyContext = {
    client: 'nordlys',
    kind: 'public',
    language: 'en',
    screenLanguage: 'en',
    recipients: ['service@bergwald.example'],
  };
  const found = await jobs.check('reply', 'Thank you for choosing Bergwald Outdoor.', context);
  expect(found.map(({ rule, level, start, end }) => [rule, level, start, end])).toEqual([
    ['nordlys/other-client', 'block', 23, 39],
    ['nordlys/other-recipient', 'block', 0, 0],
  ]);
  expect(await jobs.check('reply', 'Thank you.', { ...context, client: 'bergwald' })).toEqual([]);
});
