// The demo's day stands still, so that pictures and tests stay the same.
const today = '2026-11-23';

const day = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'short', timeZone: 'UTC' });
const full = new Intl.DateTimeFormat('en-GB', {
  weekday: 'long',
  day: 'numeric',
  month: 'long',
  timeZone: 'UTC',
});

/** The hour for today, the day for earlier: `09:42`, `21 Nov`. */
export function formatShortTime(at: string): string {
  return at.startsWith(today) ? at.slice(11) : day.format(new Date(`${at}Z`));
}

/** `Monday 23 November, 09:42` */
export function formatFullTime(at: string): string {
  return `${full.format(new Date(`${at}Z`))}, ${at.slice(11)}`;
}
