import { defineContentScript } from 'wxt/utils/define-content-script';

import { startListener } from '@/lib/page/listener';
import { knownHosts } from '@/lib/sites/known-hosts';

import '@/lib/editors/mark-styles.css';

export default defineContentScript({
  matches: [...knownHosts],
  runAt: 'document_start',
  allFrames: true,
  matchAboutBlank: true,
  matchOriginAsFallback: true,
  main: startListener,
});
