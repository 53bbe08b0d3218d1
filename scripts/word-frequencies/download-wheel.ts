import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

/** The wheel of the version and the hash that a requirements file of one line names; pip compares them. */
export function downloadWheel(requirements: string): Buffer {
  const folder = mkdtempSync(path.join(tmpdir(), 'wheel-'));
  try {
    const options = ['--no-deps', '--require-hashes', '--only-binary', ':all:', '--dest', folder];
    execFileSync('pip', ['download', ...options, '-r', requirements], { stdio: 'inherit' });
    const [file = ''] = readdirSync(folder);
    return readFileSync(path.join(folder, file));
  } finally {
    rmSync(folder, { recursive: true });
  }
}
