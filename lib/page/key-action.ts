import { outerWindows } from './ask-frame';
import { actionOf, type KeyAction } from './keys';

/** What this key does for us where it was pressed; undefined for everything that is the page's. */
export function keyActionOf(event: KeyboardEvent): KeyAction | undefined {
  const { key, code, ctrlKey, metaKey, altKey, shiftKey, isComposing } = event;
  const isAltGraph = event.getModifierState('AltGraph');
  const isMac = navigator.platform.startsWith('Mac');
  return actionOf(
    { key, code, ctrlKey, metaKey, altKey, shiftKey, isComposing, isAltGraph },
    { host: siteHost(), isMac },
  );
}

/** Editors' own frames have no address: that of the page around them counts. */
function siteHost(): string {
  const hosts = [window, ...outerWindows()].map(({ location }) => location.hostname);
  return hosts.findLast((host) => host !== '') ?? '';
}
