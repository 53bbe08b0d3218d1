import { builtInSites } from '@/lib/sites/built-in-sites';
import { describeReply } from '@/lib/sites/describe-reply';
import { describeSend } from '@/lib/sites/describe-send';
import { renewSites } from '@/lib/sites/known-sites';
import { partsOf } from '@/lib/sites/page-address';
import type { SiteData } from '@/lib/sites/site-data';
import { closestAround } from '@/lib/sites/surroundings';

/** `iframe#a >>> body`: what stands before `>>>` is a frame or has a shadow root. */
function find(selector: string): Element {
  let root: ParentNode = document;
  let found: Element | null = null;
  for (const step of selector.split(' >>> ')) {
    found = root.querySelector(step);
    if (!found) throw new Error(`No ${step} of ${selector}`);
    root = 'contentDocument' in found ? inside(found) : (found.shadowRoot ?? found);
  }
  if (!found) throw new Error(`No ${selector}`);
  return found;
}

/** Not by `instanceof`: a frame in a frame is of another class. */
function inside(frame: Element & { readonly contentDocument: unknown }): Document {
  const page = frame.contentDocument;
  if (typeof page === 'object' && page !== null && 'nodeType' in page) return page as Document;
  throw new Error('The frame has no document');
}

/** What the tests of sites ask, in the page itself. Built by the tests; nothing of it ships. */
export const sitesUnderTest = {
  describe: (field: string, address: string | undefined) => {
    const { host: _host, path: _path, ...facts } = describeReply(find(field), at(address));
    return facts;
  },
  place: (field: string) => {
    const { host, path } = describeReply(find(field));
    return { host, path };
  },
  /** The same, asked by a script of its own in the frame that holds the field. */
  describeInside: (field: string, address: string) => {
    const [own = 'body', ...around] = field.split(' >>> ').toReversed();
    const page = inside(find(around.toReversed().join(' >>> ')) as unknown as HTMLIFrameElement);
    const script = page.createElement('script');
    script.textContent = document.scripts[document.scripts.length - 1]?.textContent ?? '';
    page.head.append(script);
    const there = page.defaultView?.sitesUnderTest;
    script.remove();
    if (!there) throw new Error('The script did not run in the frame');
    return there.describe(own, address);
  },
  send: (field: string, address: string | undefined) => describeSend(find(field), at(address)),
  isReply: (field: string, id: string) => {
    const site = builtInSites.find((candidate) => candidate.id === id);
    return site !== undefined && closestAround(find(field), site.replies) !== undefined;
  },
  /** Of these elements those that, pressed, are a send by these controls. */
  matching: (elements: readonly string[], selector: string) =>
    elements.filter((element) => selector !== '' && find(element).closest(selector) !== null),
  renew: (sites: readonly SiteData[]) => renewSites(sites),
};

function at(address: string | undefined) {
  return address === undefined ? undefined : partsOf(new URL(address));
}

// As the worker leaves them for the reply script.
Object.assign(globalThis, { sitesUnderTest, [Symbol.for('replybook.sites')]: builtInSites });

declare global {
  interface Window {
    readonly sitesUnderTest?: { describe(field: string, address: string | undefined): object };
  }
}
