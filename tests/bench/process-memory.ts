import { readdir, readFile } from 'node:fs/promises';

/**
 * Memory of all processes that this one started, in MB: what is theirs alone and their part of what
 * they share (PSS). Undefined where there is no /proc, as on macOS and Windows.
 */
export async function memoryOfChildren(): Promise<number | undefined> {
  const children = await findChildren().catch(() => undefined);
  if (!children) return undefined;
  let kilobytes = 0;
  for (const pid of children) {
    // It may have ended since.
    const rollup = await readFile(`/proc/${pid}/smaps_rollup`, 'utf8').catch(() => '');
    kilobytes += Number(/^Pss:\s+(\d+)/mu.exec(rollup)?.[1] ?? 0);
  }
  return kilobytes / 1024;
}

async function findChildren(): Promise<readonly number[]> {
  const parents = new Map<number, number>();
  for (const name of await readdir('/proc')) {
    if (!/^\d+$/u.test(name)) continue;
    const stat = await readFile(`/proc/${name}/stat`, 'utf8').catch(() => '');
    // The name in brackets may hold anything.
    const parent = Number(stat.slice(stat.lastIndexOf(')') + 2).split(' ')[1]);
    parents.set(Number(name), parent);
  }
  const isOurs = (pid: number): boolean => {
    const parent = parents.get(pid);
    return parent !== undefined && (parent === process.pid || isOurs(parent));
  };
  return [...parents.keys()].filter((pid) => isOurs(pid));
}
