import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

import { afterEach, beforeEach, vi } from 'vitest';

/** What a command of the command line works with and says, in one test. */
export interface CommandRun {
  /** A folder of its own, gone after the test. */
  folder: string;
  out: string;
  err: string;
}

/** For every test of a file: a new folder, and what is written to stdout and stderr instead of there. */
export function useCommandRun(): CommandRun {
  const run: CommandRun = { folder: '', out: '', err: '' };
  beforeEach(() => {
    run.folder = mkdtempSync(path.join(tmpdir(), 'replybook-cli-'));
    for (const [stream, key] of [
      [process.stdout, 'out'],
      [process.stderr, 'err'],
    ] as const) {
      run[key] = '';
      vi.spyOn(stream, 'write').mockImplementation((text) => {
        run[key] += String(text);
        return true;
      });
    }
  });
  afterEach(() => {
    vi.restoreAllMocks();
    rmSync(run.folder, { recursive: true });
  });
  return run;
}
