// Fetches the editors that the tests open, which stand in a package of their own: nothing of them is shipped.
import path from 'node:path';

import { installLocked, root } from './lib/ensure-dependencies.mjs';

installLocked(path.join(root, 'tests', 'pages'));
