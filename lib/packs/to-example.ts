import type { Example } from '@/lib/guidelines/guidelines';

interface ExampleYaml {
  readonly good?: string;
  readonly bad?: string;
  readonly match?: string | undefined;
  readonly fix?: string | undefined;
  readonly lang?: string | undefined;
}

/** An example as the engine takes it: what is not there is not there. */
export function toExample({ good, bad = '', match, fix, lang }: ExampleYaml): Example {
  const inLanguage = lang === undefined ? {} : { lang };
  if (good !== undefined) return { good, ...inLanguage };
  return {
    bad,
    ...(match !== undefined && { match }),
    ...(fix !== undefined && { fix }),
    ...inLanguage,
  };
}
