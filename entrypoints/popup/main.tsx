import { createRoot } from 'react-dom/client';

import { Popup } from '@/components/popup/Popup';
import { useFrontPage } from '@/lib/live/use-front-page';
import { ask } from '@/lib/messaging/ask';
import { say, screenLanguage } from '@/lib/page/say';

document.documentElement.lang = screenLanguage();

function FrontPagePopup() {
  const { access, allow, forbid, test } = useFrontPage();
  return (
    <Popup
      access={access}
      say={say}
      onAllow={allow}
      onForbid={forbid}
      onTest={test}
      onTestStarted={() => window.close()}
      onPacks={() => {
        void ask('openPacks', null);
        window.close();
      }}
    />
  );
}

const root = document.querySelector('#root');
if (root) createRoot(root).render(<FrontPagePopup />);
