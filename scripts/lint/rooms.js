/** Which room of lib may import which other rooms, and which packages. A folder that is not in it is an error: a new room is a decision. */
export const rooms = {
  text: { rooms: [], packages: [] },
  tokens: { rooms: [], packages: [] },
  guidelines: { rooms: ['text'], packages: [] },
  forms: { rooms: ['text', 'guidelines'], packages: [] },
  checking: { rooms: ['text', 'guidelines'], packages: [] },
  templates: {
    rooms: ['text'],
    packages: ['minisearch', 'liquidjs', 'mdast-util-from-markdown', 'mdast'],
  },
  practice: { rooms: ['text', 'checking'], packages: [] },
  engine: {
    rooms: [
      'text',
      'guidelines',
      'forms',
      'checking',
      'proofreading',
      'templates',
      'practice',
      'packs',
    ],
    packages: [],
  },
  'engine-host': {
    rooms: [
      'text',
      'forms',
      'engine',
      'storage',
      'messaging',
      'packs',
      'checking',
      'templates',
      'guidelines',
    ],
    packages: ['wxt', 'dexie'],
  },
  live: {
    rooms: ['storage', 'messaging', 'text'],
    packages: ['react', 'dexie-react-hooks', 'wxt'],
  },
  packs: {
    rooms: ['text', 'guidelines', 'forms', 'templates', 'practice', 'sites'],
    packages: ['valibot', 'yaml'],
  },
  proofreading: { rooms: ['text'], packages: ['harper.js', 'hunspell-asm', 'tinyld'] },
  editors: { rooms: ['text', 'tokens'], packages: ['dompurify'] },
  sites: { rooms: ['text', 'editors'], packages: [] },
  storage: {
    rooms: ['text', 'guidelines', 'templates', 'packs', 'practice'],
    packages: ['dexie', 'wxt'],
  },
  messaging: {
    rooms: ['text', 'checking', 'templates', 'packs', 'practice', 'sites'],
    packages: ['wxt'],
  },
  worker: {
    rooms: [
      'text',
      'guidelines',
      'checking',
      'templates',
      'practice',
      'packs',
      'proofreading',
      'storage',
      'messaging',
    ],
    packages: ['wxt'],
  },
  page: {
    rooms: ['text', 'tokens', 'editors', 'sites', 'messaging', 'forms'],
    packages: ['wxt'],
  },
};
