import { suggest, wrong, type FieldProblem } from './field-problem';
import { plainValue } from './plain-value';

// Slips of the great mail providers' names that are seen again and again.
const misspelt: Readonly<Record<string, string>> = {
  'gmial.com': 'gmail.com',
  'gmal.com': 'gmail.com',
  'gmai.com': 'gmail.com',
  'gamil.com': 'gmail.com',
  'gnail.com': 'gmail.com',
  'gmaill.com': 'gmail.com',
  'gmail.co': 'gmail.com',
  'gmail.cm': 'gmail.com',
  'gmail.dk': 'gmail.com',
  'hotmial.com': 'hotmail.com',
  'hotmai.com': 'hotmail.com',
  'hotmal.com': 'hotmail.com',
  'hotmil.com': 'hotmail.com',
  'hotamil.com': 'hotmail.com',
  'hotmaill.com': 'hotmail.com',
  'outlok.com': 'outlook.com',
  'outloo.com': 'outlook.com',
  'outllok.com': 'outlook.com',
  'outlook.co': 'outlook.com',
  'yaho.com': 'yahoo.com',
  'yahooo.com': 'yahoo.com',
  'yhaoo.com': 'yahoo.com',
  'iclod.com': 'icloud.com',
  'icoud.com': 'icloud.com',
  'icloud.co': 'icloud.com',
  'lcloud.com': 'icloud.com',
};
/** Endings that no registry has, for the one that was meant. */
const endings: Readonly<Record<string, string>> = {
  con: 'com',
  cpm: 'com',
  vom: 'com',
  xom: 'com',
  comm: 'com',
  coom: 'com',
  ocm: 'com',
  cmo: 'com',
  dkk: 'dk',
  ddk: 'dk',
};

/** What is wrong with an address, or with one of several; a bare name is left alone. */
export function checkEmail(value: string): readonly FieldProblem[] {
  const plain = plainValue(value).replace(/^mailto:/iu, '');
  if (!/[@.]/u.test(plain)) return [];
  const pieces = plain.split(/\s*[;,]\s*/u).filter((piece) => piece !== '');
  const [only] = pieces;
  if (
    pieces.length === 2 &&
    only !== undefined &&
    /^[^\s@]+@[^\s@.]+$/u.test(only) &&
    /^[a-z]{2,3}$/iu.test(pieces[1] ?? '')
  ) {
    return [wrong(value, 'email-shape', (say) => say.emailComma, [mend(pieces.join('.'))])];
  }
  if (pieces.length !== 1 || only === undefined) {
    return pieces.every((piece) => isAddress(bare(piece)) || !piece.includes('@'))
      ? []
      : [wrong(value, 'email-shape', (say) => say.emailShape)];
  }
  const address = bare(only);
  // The name before `<address>` is not ours to drop.
  const mended = address === only ? mend(address) : address;
  if (!isAddress(address)) {
    if (!address.includes('@') && (/\s/u.test(address) || !/\.[a-z]{2,}$/iu.test(address)))
      return [];
    return [
      wrong(
        value,
        'email-shape',
        (say) => say.emailShape,
        isAddress(mended) && mended !== address ? [mended] : [],
      ),
    ];
  }
  const domain = address.slice(address.lastIndexOf('@') + 1).toLowerCase();
  const right = misspelt[domain] ?? withEnding(domain);
  if (right !== undefined) {
    const at = plain.lastIndexOf('@') + 1;
    const better = plain.slice(0, at) + right + plain.slice(at + domain.length);
    const says: FieldProblem['say'] = (say) => say.emailDomain(right);
    return [
      misspelt[domain] === undefined
        ? wrong(value, 'email-domain', says, [better])
        : suggest(value, 'email-domain', says, [better]),
    ];
  }
  // A list's last comma or a space at the end goes; `Name <address>` stays as it is.
  const tidied = address === only ? address : plain;
  return tidied === value ? [] : [suggest(value, 'spaces', (say) => say.spaces, [tidied])];
}

/** The address of `Name <address>`. */
function bare(piece: string): string {
  return /<([^<>]*)>$/u.exec(piece)?.[1] ?? piece;
}

function isAddress(text: string): boolean {
  return (
    text.length <= 254 &&
    /^[^\s@<>(),;:"[\]\\]{1,64}@(?:[\p{L}\p{N}](?:[\p{L}\p{M}\p{N}-]*[\p{L}\p{M}\p{N}])?\.)+(?:\p{L}[\p{L}\p{M}]+|xn--[a-z\d-]+)$/u.test(
      text,
    ) &&
    !/^\.|\.\.|\.@/u.test(text)
  );
}

/** Spaces inside, doubled points, signs at the end and misspelt domains are slips with one way out. */
function mend(address: string): string {
  const tidied = address
    .replaceAll(/\s+/gu, '')
    .replaceAll(/\.{2,}/gu, '.')
    .replaceAll(/@{2,}/gu, '@')
    .replace(/[.,]+$/u, '')
    .replace(/\.@/u, '@');
  const at = tidied.lastIndexOf('@') + 1;
  const domain = tidied.slice(at).toLowerCase();
  const right = misspelt[domain] ?? withEnding(domain);
  return right === undefined ? tidied : tidied.slice(0, at) + right;
}

function withEnding(domain: string): string | undefined {
  const at = domain.lastIndexOf('.') + 1;
  const right = endings[domain.slice(at)];
  return right === undefined ? undefined : domain.slice(0, at) + right;
}
