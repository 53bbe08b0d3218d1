import { useState } from 'react';

import type { PageAccess, PageTestStart } from '@/lib/messaging/protocol';

import './popup.css';

interface PopupProps {
  readonly access: PageAccess | undefined;
  readonly say: (key: string, ...values: readonly (string | number)[]) => string;
  readonly onAllow: (pattern: string) => void;
  readonly onForbid: (pattern: string) => void;
  readonly onTest: () => Promise<PageTestStart>;
  /** The test goes on in the page, which the popup would cover. */
  readonly onTestStarted: () => void;
  readonly onPacks: () => void;
}

/** What Replybook does in the page in front: allow it there, try it out there. */
export function Popup(props: PopupProps) {
  const { access, say, onPacks } = props;
  return (
    <main className="popup">
      <h1>Replybook</h1>
      {access && <PageState {...props} access={access} />}
      <footer>
        <button type="button" className="popup-quiet" onClick={onPacks}>
          {say('popupPacks')}
        </button>
      </footer>
    </main>
  );
}

function PageState({
  access,
  say,
  onAllow,
  onForbid,
  ...test
}: PopupProps & { readonly access: PageAccess }) {
  switch (access.state) {
    case 'impossible':
      return <p>{say('popupImpossible')}</p>;
    case 'notAllowed':
      return (
        <>
          <p>{say('popupNotAllowed', access.host)}</p>
          <button type="button" className="popup-primary" onClick={() => onAllow(access.pattern)}>
            {say('popupUseHere')}
          </button>
          <p className="popup-note">{say('popupUseHereNote')}</p>
        </>
      );
    case 'named':
      return (
        <>
          <p className="popup-good">{say('popupWorksHere', access.host)}</p>
          <PageTest say={say} {...test} />
        </>
      );
    case 'allowed':
      return (
        <>
          <p className="popup-good">{say('popupWorksHere', access.host)}</p>
          <PageTest say={say} {...test} />
          <button type="button" className="popup-quiet" onClick={() => onForbid(access.pattern)}>
            {say('popupStopHere')}
          </button>
        </>
      );
  }
}

function PageTest({
  say,
  onTest,
  onTestStarted,
}: Pick<PopupProps, 'say' | 'onTest' | 'onTestStarted'>) {
  const [start, setStart] = useState<PageTestStart['state']>();
  const run = async () => {
    const { state } = await onTest();
    setStart(state);
    if (state === 'started') onTestStarted();
  };
  return (
    <section>
      <button type="button" onClick={() => void run()}>
        {say('popupTest')}
      </button>
      <p className="popup-note" role="status">
        {say(`popupTest_${start ?? 'idle'}`)}
      </p>
    </section>
  );
}
