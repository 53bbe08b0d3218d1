import { hydrateRoot } from 'react-dom/client';

import { HydratedPage } from './hydrated.tsx';

Object.assign(globalThis, {
  hydrate() {
    const complaints: string[] = [];
    // What React says in development of markup that is not what the server sent.
    console.error = (...parts: unknown[]) => complaints.push(parts.map(String).join(' '));
    hydrateRoot(document, <HydratedPage />, {
      onRecoverableError: (error) => complaints.push(String(error)),
    });
    return complaints;
  },
});
