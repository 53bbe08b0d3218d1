/** The value with all but its last characters hidden: `•••• 4242`. */
export function maskValue(value: string): string {
  const tight = value.replaceAll(/[^\p{L}\p{N}]/gu, '');
  const shown = tight.length >= 12 ? 4 : tight.length >= 8 ? 2 : 0;
  return shown === 0 ? '••••' : `•••• ${tight.slice(-shown)}`;
}

/** An e-mail address of which only the domain is shown; anything else has its end shown at most. */
export function maskAddress(value: string): string {
  const at = value.indexOf('@');
  return at < 0 ? '••••' : `••••${value.slice(at)}`;
}
