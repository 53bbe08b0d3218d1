import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';

import { guardFrame } from '@/lib/page/guard/guard-frame';

export default defineUnlistedScript(guardFrame);
