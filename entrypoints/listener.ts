import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';

import { startListener } from '@/lib/page/listener';

// Named in the manifest by wxt.config.ts: WXT's own wrapper for content scripts would announce itself to the page.
export default defineUnlistedScript(startListener);
