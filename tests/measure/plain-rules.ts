import type { CompileValeRule } from '@/lib/vale/load-rules';
import type { ValeLevel, ValeMatch } from '@/lib/vale/vale-rule';

type Body = Record<string, unknown>;
type Check = (block: string) => ValeMatch[];

const W = '[\\p{L}\\p{Mn}\\p{Nd}\\p{Pc}]';
const EDGE = `(?:(?<=${W})(?!${W})|(?<!${W})(?=${W}))`;

/** Compiles existence, substitution and occurrence about as Vale does: enough to measure where alerts are placed, without lib/rules. */
export const compilePlainRule: CompileValeRule = (value, { name, level }) => {
  const body = Object(value) as Body;
  const check = checkOf(body);
  if (!check) return { ok: false, reason: `no ${String(body['extends'])} in this stand-in` };
  return {
    ok: true,
    rule: {
      name,
      level: level ?? ((body['level'] ?? 'warning') as ValeLevel),
      scope: [body['scope'] ?? 'text'].flat() as string[],
      link: String(body['link'] ?? ''),
      description: '',
      limit: 0,
      action: { name: '', params: null },
      begin: () => ({ check }),
    },
  };
};

function checkOf(body: Body): Check | undefined {
  const message = String(body['message']);
  const make = (match: RegExpExecArray, ...words: string[]): ValeMatch => ({
    start: match.index,
    end: match.index + match[0].length,
    text: match[0],
    message: format(message, words),
    replacements: [],
  });
  if (body['extends'] === 'existence') {
    const tokens = (body['tokens'] ?? []) as string[];
    const bounded = tokens.length > 0 && body['nonword'] !== true;
    const raw = ((body['raw'] ?? []) as string[]).join('');
    const pattern = compile(raw + bound(tokens.join('|'), bounded), body);
    const exceptions = (body['exceptions'] ?? []) as string[];
    const except =
      exceptions.length > 0 ? compile(bound(exceptions.join('|'), true), {}) : undefined;
    return (block) =>
      [...block.matchAll(pattern)]
        .filter((match) => match[0] !== '' && (!except || match[0].search(except) < 0))
        .map((match) => make(match, match[0]));
  }
  if (body['extends'] === 'substitution') {
    const swap = Object.entries((body['swap'] ?? {}) as Record<string, string>);
    const sorted = swap.toSorted((a, b) => b[0].length - a[0].length);
    const keys = sorted.map(([key]) => `(${key.replaceAll(/(?<!\\)\((?!\?)/g, '(?:')})`);
    const pattern = compile(bound(keys.join('|'), body['nonword'] !== true), body);
    const action = Object(body['action']) as Body;
    return (block) =>
      [...block.matchAll(pattern)].flatMap((match) => {
        const index = match.slice(1).findIndex((group) => group !== undefined);
        const expected = sorted[index]?.[1] ?? '';
        if (expected === match[0]) return [];
        const options = expected.split('|').map((one) => `'${one}'`);
        const many = options.length > 1 && action['name'] === 'replace';
        const list =
          options.length > 2
            ? `${options.slice(0, -1).join(', ')}, or ${options.at(-1)}`
            : options.join(' or ');
        if (!many) return [make(match, expected, match[0])];
        return [
          { ...make(match), message: format(message.replace("'%s'", '%s'), [list, match[0]]) },
        ];
      });
  }
  if (body['extends'] === 'occurrence') {
    const pattern = compile(`(?:${String(body['token'])})`, body);
    return (block) => {
      const found = [...block.matchAll(pattern)];
      const [first] = found;
      if (!first || found.length <= Number(body['max'] ?? Infinity)) return [];
      return [make(first, String(found.length))];
    };
  }
  return undefined;
}

function bound(joined: string, isBounded: boolean): string {
  return isBounded ? `${EDGE}(?:${joined})${EDGE}` : `(?:${joined})`;
}

function format(message: string, words: readonly string[]): string {
  let next = 0;
  return message
    .replaceAll(
      /%(?:\[(\d)\])?s/g,
      (_, at?: string) => words[at === undefined ? next++ : Number(at) - 1] ?? '',
    )
    .replaceAll('%%', '%');
}

function compile(source: string, body: Body): RegExp {
  let flags = body['ignorecase'] === true ? 'gmi' : 'gm';
  const cleaned = source
    .replaceAll(/\(\?([ims]+)\)/g, (_, more: string) => {
      for (const flag of more) if (!flags.includes(flag)) flags += flag;
      return '';
    })
    .replaceAll('\\b', EDGE);
  try {
    return new RegExp(cleaned, `${flags}u`);
  } catch {
    return new RegExp(source.replaceAll(/\(\?[ims]+\)/g, ''), flags);
  }
}
