import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';

interface PackageFile {
  readonly name: string;
  readonly version: string;
  readonly license?: string;
  readonly dependencies?: Readonly<Record<string, string>>;
}

/** Only build with these; what of them is in the extension is their few lines of glue. */
const TOOLS = new Set(['wxt', '@wxt-dev/module-react']);

/** The notices of all packages that are bundled into the extension, with those they bring along. */
export async function thirdPartyLicences(root: string): Promise<string> {
  const found = new Map<string, string>();
  const visit = async (name: string, from: string): Promise<void> => {
    const folder = await findPackage(name, from, root);
    if (folder === undefined || found.has(folder) || name.startsWith('@types/')) return;
    const file = await readPackageFile(folder);
    found.set(folder, await noticeOf(file, folder));
    if (TOOLS.has(name)) return;
    await Promise.all(Object.keys(file.dependencies ?? {}).map((one) => visit(one, folder)));
  };
  const { dependencies = {} } = await readPackageFile(root);
  await Promise.all(Object.keys(dependencies).map((name) => visit(name, root)));
  const line = '-'.repeat(78);
  return `${[...found.values()].toSorted().join(`\n\n${line}\n\n`)}\n`;
}

async function noticeOf({ name, version, license }: PackageFile, folder: string): Promise<string> {
  const file = (await readdir(folder)).find((one) => /^licen[cs]e/iu.test(one));
  const text = file === undefined ? '' : await readFile(path.join(folder, file), 'utf8');
  return `${name} ${version} (${license ?? 'see its page'})\n\n${text.trim()}`.trim();
}

/** Node's way: the nearest `node_modules` upwards that has it. */
async function findPackage(name: string, from: string, root: string): Promise<string | undefined> {
  for (let folder = from; folder.startsWith(root); folder = path.dirname(folder)) {
    const candidate = path.join(folder, 'node_modules', name);
    const isThere = await readPackageFile(candidate).then(
      () => true,
      () => false,
    );
    if (isThere) return candidate;
  }
  return undefined;
}

async function readPackageFile(folder: string): Promise<PackageFile> {
  const file: PackageFile = JSON.parse(await readFile(path.join(folder, 'package.json'), 'utf8'));
  return file;
}
