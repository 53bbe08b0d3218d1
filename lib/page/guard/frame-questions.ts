import type { SendControls } from '@/lib/sites/describe-send';

import type { SendMoment } from './send-events';

// What our scripts in different frames ask one another about sends. Both ends are of one build.

/** A reply in another frame. */
export interface AnnouncedReply {
  readonly id: string;
  /** Where its frame is, from the outermost window of the same origin. */
  readonly path: readonly number[];
  readonly controls: SendControls;
}

/** Keys that send were pressed in the frame there. */
export interface SendWithin {
  readonly path: readonly number[];
  readonly moment: SendMoment;
}

/** May the reply go out? */
export interface DecideSend {
  readonly id: string;
  readonly moment: SendMoment;
}

/** The details of the questions, as the other end wrote them. */
export const announcedReply = (detail: unknown): AnnouncedReply => detail as AnnouncedReply;
export const sendWithin = (detail: unknown): SendWithin => detail as SendWithin;
export const decideSend = (detail: unknown): DecideSend => detail as DecideSend;
