import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';

import { startReplyScript } from '@/lib/page/start-reply-script';

export default defineUnlistedScript(startReplyScript);
