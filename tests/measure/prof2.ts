import { compileGuidelines } from '@/lib/guidelines/compile-guidelines.ts';
import { translatePattern } from '@/lib/rules/pattern/translate-pattern.ts';
import { readCorePack } from '@/lib/packs/read-core-pack.ts';
import { readPackFolder } from '../../cli/read-pack-folder.ts';
const g = readCorePack(await readPackFolder(`core/${process.argv[2] ?? 'da'}`));
for (const r of g.rules as any[]) {
  const pats: string[] = r.extends === 'existence' ? r.tokens : Object.keys(r.swap);
  const no = pats.filter((p) => { const t: any = translatePattern(p, { ignoreCase: r.ignoreCase }); return t.ok && !t.leads; });
  console.log(r.id, pats.length, 'no leads:', no.length, no.slice(0, 3).map((p) => p.slice(0, 110)).join(' ## '));
}
