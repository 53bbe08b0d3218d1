import type { CompileValeRule } from '@/lib/vale/load-rules';
import type { ValeLevel } from '@/lib/vale/vale-rule';

/** Compiles rules of plain words (existence, with or without word boundaries): enough to measure where alerts are placed. */
export const compilePlainRule: CompileValeRule = (value, { name, level }) => {
  const body = Object(value) as Record<string, unknown>;
  if (body['extends'] !== 'existence') return { ok: false, reason: `no ${String(body['extends'])}` };
  const tokens = (body['tokens'] ?? body['raw']) as string[];
  const flags = body['ignorecase'] === true ? 'giu' : 'gu';
  const bounded = body['tokens'] !== undefined && body['nonword'] !== true;
  const joined = `(?:${tokens.join('|')})`;
  const w = '[\\p{L}\\p{Mn}\\p{Nd}\\p{Pc}]';
  const edge = `(?:(?<=${w})(?!${w})|(?<!${w})(?=${w}))`;
  const pattern = new RegExp(bounded ? `${edge}${joined}${edge}` : joined, `${flags}m`);
  const message = String(body['message']);
  return {
    ok: true,
    rule: {
      name,
      level: level ?? ((body['level'] ?? 'warning') as ValeLevel),
      scope: [body['scope'] ?? 'text'].flat() as string[],
      link: '',
      description: '',
      limit: 0,
      action: { name: '', params: null },
      begin: () => ({
        check: (block) =>
          [...block.matchAll(pattern)].map((match) => ({
            start: match.index,
            end: match.index + match[0].length,
            text: match[0],
            message: message.replace('%s', () => match[0]),
            replacements: [],
          })),
      }),
    },
  };
};
