/** `*.zendesk.com` is every host under it, and not the bare name. */
export function isHost(pattern: string, host: string): boolean {
  return pattern.startsWith('*.') ? host.endsWith(pattern.slice(1)) : host === pattern;
}
