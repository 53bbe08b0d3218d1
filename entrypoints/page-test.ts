import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';

import { preparePageTest } from '@/lib/page/page-test/start-page-test';

// What `main` gives is what the worker gets as the result of the injected file.
export default defineUnlistedScript(preparePageTest);
