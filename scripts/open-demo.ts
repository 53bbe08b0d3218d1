// Opens a browser with Replybook and the demo helpdesk, and stays until its window is closed.
import { serveDemo } from '../demo/serve.mjs';
import { launchBrowser, type BrowserName } from '../tests/support/browsers.ts';
import { extensionDirs } from '../tests/support/extension-dirs.ts';

const name: BrowserName = process.argv[2] === 'firefox' ? 'firefox' : 'chromium';
const demo = await serveDemo();
const browser = await launchBrowser(name, { extensionDir: extensionDirs[name], headless: false });
process.on('SIGINT', () => void browser.close());
await browser.newPage(`${demo.url}#/ticket/1001?editor=rich`);
console.log(`The demo helpdesk is open at ${demo.url}. Click into the reply and write.`);
console.log('Ctrl+. shows the next finding, Ctrl+Space the templates. Close the window to end.');
await browser.closed;
await demo.close();
