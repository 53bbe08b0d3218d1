import { defineConfig } from 'wxt';

import { knownHosts } from './lib/sites/known-hosts.ts';

export default defineConfig({
  modules: ['@wxt-dev/module-react'],
  imports: false,
  manifestVersion: 3,
  manifest: ({ browser }) => ({
    name: '__MSG_name__',
    short_name: 'Replybook',
    description: '__MSG_description__',
    default_locale: 'en',
    permissions: [
      // The address of the page in front, while its popup is open.
      'activeTab',
      'scripting',
      'storage',
      'unlimitedStorage',
      ...(browser === 'firefox' ? [] : ['offscreen']),
    ],
    host_permissions: [...knownHosts],
    // Asked for in the popup, one address at a time, and only when the user clicks.
    optional_host_permissions: ['https://*/*', 'http://*/*'],
    content_scripts: [
      {
        matches: [...knownHosts],
        js: ['listener.js'],
        css: ['marks.css'],
        run_at: 'document_start',
        all_frames: true,
        match_about_blank: true,
        match_origin_as_fallback: true,
      },
    ],
    content_security_policy: {
      extension_pages:
        // Any address, for the user may name a LanguageTool server anywhere: docs/decisions/0029.
        "script-src 'self' 'wasm-unsafe-eval'; object-src 'self'; connect-src 'self' https: http:",
    },
    action: { default_title: 'Replybook', default_popup: 'popup.html' },
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: 'replybook@replybook.example',
              strict_min_version: '142.0',
              // Text goes to a server only when the user names one, and Firefox asks too.
              data_collection_permissions: {
                required: ['none'],
                optional: ['personalCommunications'],
              },
            },
          },
        }
      : { minimum_chrome_version: '130' }),
  }),
  vite: () => ({
    plugins: [packCss()],
    resolve: {
      alias: {
        // The ES builds of these call a namespace as a function; their CommonJS builds are right.
        'hunspell-asm': fileOf('hunspell-asm/dist/cjs/index.js'),
        'emscripten-wasm-loader': fileOf('emscripten-wasm-loader/dist/cjs/index.js'),
        './lib/node/hunspell': fileOf('hunspell-asm/dist/cjs/lib/browser/hunspell.js'),
        // Its browser build needs a document, and it runs in a Worker.
        'decode-named-character-reference': fileOf('decode-named-character-reference/index.js'),
      },
    },
  }),
  hooks: {
    'build:publicAssets': async (wxt, files) => {
      const { buildExtensionAssets } = await import('./scripts/extension-assets.ts');
      const assets = await buildExtensionAssets({
        root: wxt.config.root,
        out: `${wxt.config.root}/.cache/assets`,
      });
      files.push(...assets, {
        absoluteSrc: `${wxt.config.root}/lib/editors/mark-styles.css`,
        relativeDest: 'marks.css',
      });
    },
  },
  zip: { excludeSources: ['.cache/**', '.output/**', '**/*.pem'] },
});

function fileOf(path: string): string {
  return `${import.meta.dirname}/node_modules/${path}`;
}

/** Takes the room between words out of styles in template literals marked as CSS: they are sent into pages. */
function packCss() {
  return {
    name: 'replybook:pack-css',
    enforce: 'pre' as const,
    transform(code: string, id: string) {
      if (!id.endsWith('-styles.ts')) return undefined;
      return code.replaceAll(/(?<=\/\* css \*\/ )`[^`]*`/gu, (css) =>
        css
          .replaceAll(/\s*\n\s*/gu, '\n')
          .replaceAll(/(?<=[:;{},])[ \n]| (?=\{)|\n(?=\W?[}])/gu, '')
          // A word needs no quotes.
          .replaceAll(/(?<==)'([a-z-]+)'(?=\])/gu, '$1'),
      );
    },
  };
}
