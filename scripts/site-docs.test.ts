import { expect, test } from 'vitest';

import { builtInSites } from '../lib/sites/built-in-sites.ts';
import { siteRecords } from '../lib/sites/site-records.ts';
import { siteDocs } from './site-docs.ts';

test('docs/sites.md says what the data says', async () => {
  await expect(siteDocs(builtInSites, siteRecords)).toMatchFileSnapshot('../docs/sites.md');
});
