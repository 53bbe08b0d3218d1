import type { PackProblem } from './pack';

/** One line for a person: `guidelines.yaml:12 terms[0].levle: unknown key; did you mean "level"?` */
export function describeProblem({ file, line, key, message }: PackProblem): string {
  const place = line === undefined ? file : `${file}:${line}`;
  return `${place}${key === undefined || key === '' ? '' : ` ${key}`}: ${message}`;
}
