/** `near`: a send may follow. `begin`: a press has begun. `send`: now the page would send. */
export type SendMoment = 'near' | 'begin' | 'send';

/** What a press consists of. Some sites send on its first event, so all of it can be held. */
export const SEND_MOMENTS: Readonly<Record<string, SendMoment>> = {
  pointerover: 'near',
  focusin: 'near',
  pointerdown: 'begin',
  mousedown: 'begin',
  pointerup: 'begin',
  mouseup: 'begin',
  dblclick: 'begin',
  click: 'send',
  keydown: 'send',
  submit: 'send',
};
