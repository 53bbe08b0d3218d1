import type { PackProblem } from './pack';

/** One line for a person: `guidelines.yaml:12 terms[0].levle: unknown key; did you mean "level"?` */
export function describeProblem({ file, line, column, key, message }: PackProblem): string {
  const place = [file, line, column].filter((part) => part !== undefined).join(':');
  return `${place}${key === undefined || key === '' ? '' : ` ${key}`}: ${message}`;
}
