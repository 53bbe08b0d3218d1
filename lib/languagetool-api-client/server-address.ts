import { refuse } from './languagetool-error.ts';

/**
 * The base address of a server's API from what a person knows of it: `http://127.0.0.1:8081`,
 * `https://host/some/path`, either with or without `/v2` or `/v2/check` at its end.
 */
export function readServerAddress(server: string): string {
  const address = server.trim();
  if (!URL.canParse(address)) throw refuse('The server address must be a whole web address.');
  const url = new URL(address);
  if (url.protocol !== 'http:' && url.protocol !== 'https:')
    throw refuse('The server address must begin with http:// or https://.');
  if (url.username !== '' || url.password !== '')
    throw refuse('The server address must not hold a user name or password.');
  if (url.search !== '' || url.hash !== '')
    throw refuse('The server address must end before any ? or #.');
  const path = url.pathname.replace(/\/+$/u, '').replace(/\/v2(?:\/check)?$/u, '');
  return `${url.origin}${path}/v2/`;
}
