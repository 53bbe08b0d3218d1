import { useState } from 'react';

/** A helpdesk page as a server renders it; React takes it over later. */
export function HydratedPage() {
  const [note, setNote] = useState('Det er gratis.');
  return (
    <html lang="da">
      <head>
        <meta charSet="utf-8" />
        <title>Reply</title>
      </head>
      <body style={{ margin: 0 }}>
        <main>
          <textarea
            id="field"
            style={{ position: 'fixed', left: 20, top: 20, width: 600, height: 200 }}
            value={note}
            onChange={({ target }) => setNote(target.value)}
          />
          <p id="count" style={{ position: 'fixed', top: 300 }}>
            {note.length}
          </p>
        </main>
      </body>
    </html>
  );
}
