import type { PageFacts } from '@/lib/messaging/protocol';
import { describeReply } from '@/lib/sites/describe-reply';

import { describeField, isFormField } from './describe-field';
import { screenLanguage } from './say';

/** What the page tells about the reply in this field, read anew at every call. */
export function pageFacts(field: Element): PageFacts {
  const { client, kind, ...rest } = describeReply(field);
  return {
    ...rest,
    kind: kind ?? 'public',
    screenLanguage: screenLanguage(),
    ...(isFormField(field) && { field: describeField(field) }),
    ...(client !== undefined && { statedClient: client }),
  };
}
