import { suggest, wrong, type FieldProblem } from './field-problem';
import { plainValue } from './plain-value';

/** What is wrong with a time of day; `example` (`09.30`, `09:30`) is how the client writes them. */
export function checkTime(value: string, example?: string): readonly FieldProblem[] {
  const plain = plainValue(value);
  const time = /^(\d{1,2})[.:h](\d{2})(?:[.:](\d{2}))?$/u.exec(plain);
  if (!time) return [];
  const [, hours = '', minutes = '', seconds = '0'] = time;
  const isTime =
    (Number(hours) < 24 || (Number(hours) === 24 && Number(minutes) === 0)) &&
    Number(minutes) < 60 &&
    Number(seconds) < 60;
  if (!isTime) return [wrong(value, 'time-impossible', (say) => say.timeImpossible)];
  const sign = /\d([.:h])\d/u.exec(example ?? '')?.[1];
  const written =
    sign === undefined
      ? plain
      : `${/^\d\D/u.test(example ?? '') ? String(Number(hours)) : hours.padStart(2, '0')}${plain.slice(hours.length).replaceAll(/[.:h]/gu, sign)}`;
  return written === value
    ? []
    : [suggest(value, 'time-format', (say) => say.writeLike(written), [written])];
}
