import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';

import { freePorts } from './free-ports.ts';

const run = promisify(execFile);
const scripts = path.resolve(import.meta.dirname, '../../../shared/real-sites');

/** A webmail or helpdesk on this machine. */
export interface RealSite {
  readonly base: string;
  /** Where its outgoing mails end as files; nothing leaves this machine. */
  readonly outbox: string;
}

/** With a folder of its own that goes with it. */
export interface StartedSite {
  readonly site: RealSite;
  stop(): Promise<void>;
}

/** The scripts need Debian and root; where they are not at hand the tests are left out. */
export const hasScripts = existsSync(scripts);

export async function startRoundcube(): Promise<StartedSite> {
  const [web, imap, smtp] = await freePorts(3);
  const ports = { RC_PORT: `${web}`, IMAP_PORT: `${imap}`, SMTP_PORT: `${smtp}` };
  return startSite({ script: 'roundcube.sh', ports, webPort: web, outbox: 'outbox' });
}

export async function startRt(): Promise<StartedSite> {
  const [web] = await freePorts(1);
  return startSite({
    script: 'rt.sh',
    ports: { RT_PORT: `${web}` },
    webPort: web,
    outbox: 'rt-outbox',
    async furnish(folder) {
      const fields = path.join(import.meta.dirname, 'rt-custom-fields.pl');
      const config = path.join(folder, 'rt');
      const env = {
        ...process.env,
        RT_SITE_CONFIG: path.join(config, 'RT_SiteConfig.pm'),
        RT_SITE_CONFIG_DIR: path.join(config, 'conf.d'),
      };
      await run('perl', [fields], { env });
    },
  });
}

async function startSite(site: {
  readonly script: string;
  readonly ports: Readonly<Record<string, string>>;
  readonly webPort: number | undefined;
  readonly outbox: string;
  /** What else there is to be in it. */
  readonly furnish?: (folder: string) => Promise<void>;
}): Promise<StartedSite> {
  const folder = await mkdtemp(path.join(tmpdir(), 'replybook-site-'));
  const control = (command: 'start' | 'stop') =>
    run('bash', [path.join(scripts, site.script), command, folder], {
      env: { ...process.env, ...site.ports },
    });
  const stop = async () => {
    await control('stop');
    await rm(folder, { recursive: true, force: true });
  };
  try {
    await control('start');
    await site.furnish?.(folder);
  } catch (error) {
    await stop();
    throw error;
  }
  const base = `http://127.0.0.1:${site.webPort}`;
  return { site: { base, outbox: path.join(folder, site.outbox) }, stop };
}
