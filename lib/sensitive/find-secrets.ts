import type { Span } from '@/lib/text/span';

/** A password, code or key in a text: the span is the value alone. */
export interface Secret extends Span {
  readonly kind: 'password' | 'secret';
}

const NAMES = [
  'password|passcode|passwd|pin(?: code| number)?|one[- ]time (?:code|password)|verification code|security code|login code|access code|otp|tan|cvc|cvv2?|cvv code',
  'adgangskode|kodeord|password|pinkode|pin-?kode|engangskode|bekræftelseskode|sikkerhedskode|kontrolcifre|midlertidige? kode|login-?kode|koden(?= (?:til (?:din|dit|kontoen|login)|er))',
  'passwort|kennwort|pin|tan|geheimzahl|einmalcode|sicherheitscode|bestätigungscode|prüfziffer|zugangscode|prüfnummer',
  'lösenord|pinkod|engångskod|säkerhetskod|verifieringskod|koden',
  'wachtwoord|pincode|beveiligingscode|verificatiecode|eenmalige code|inlogcode',
  'mot de passe|code (?:pin|secret|de sécurité|de vérification|confidentiel)|cryptogramme',
  'contraseña|clave|código (?:pin|de seguridad|de verificación|secreto)',
].join('|');
/** Codes that are there to be sent. */
const HARMLESS =
  /(?:rabat|kampagne|discount|promo|coupon|voucher|gutschein|aktions|gavekort|gift|post|zip|land|country|area|fejl|error|produkt|product|artikel|order|ordre|tracking|sporings|bestil)\p{L}*[ -]?$/iu;
const SAID = String.raw`(?:\s*(?:[:=]|\(|-)\s*|\s+(?:(?:is|was|er|var|ist|lautet|war|är|lyder|luidt|est|es)(?: now| nu| jetzt| nun| maintenant| ahora| altså)?:?\s+|(?:nu|now|of|på|til)\s+)|\s+(?=\S*\d\S*\d))`;
const SECRET_WORD = new RegExp(
  String.raw`(?<![\p{L}\p{N}])(?:${NAMES})(?:n|en|et)?(?:\s+(?:for|to|til|für|voor|för|pour|para)\s+\p{L}+)?${SAID}["'“”„»«\x60]?(?<value>[^\s"'“”„»«\x60()\uFFFC]{3,64})`,
  'giud',
);
const KEYS =
  /(?<![\p{L}\p{N}])(?:AKIA[0-9A-Z]{16}|gh[pousr]_[A-Za-z0-9]{30,60}|github_pat_\w{40,90}|sk_(?:live|test)_[A-Za-z0-9]{16,60}|sk-[A-Za-z0-9_-]{20,100}|xox[abprs]-[A-Za-z0-9-]{10,80}|AIza[\w-]{35}|eyJ[\w-]{10,800}\.eyJ[\w-]{10,800}\.[\w-]{10,400}|glpat-[\w-]{20})(?![\p{L}\p{N}])|-----BEGIN [A-Z ]{3,40}PRIVATE KEY-----/gu;

/** Passwords and codes that are named as such, and keys that are known by their form. */
export function findSecrets(text: string): Secret[] {
  const found: Secret[] = Array.from(text.matchAll(KEYS), ({ 0: key, index }) => ({
    kind: 'secret',
    start: index,
    end: index + key.length,
  }));
  for (const match of text.matchAll(SECRET_WORD)) {
    const [from, to] = match.indices?.groups?.['value'] ?? [0, 0];
    const value = text.slice(from, to).replace(/[.,;:!?]+$/u, '');
    if (
      !looksSecret(value) ||
      HARMLESS.test(text.slice(Math.max(0, match.index - 20), match.index))
    )
      continue;
    found.push({ kind: 'password', start: from, end: from + value.length });
  }
  return found;
}

/** Digits, or letters mixed with digits or signs, or capitals inside: no ordinary word, date, time or placeholder. */
function looksSecret(value: string): boolean {
  if (value.length < 3 || /^(?:https?:|www\.)|@\p{L}+\./iu.test(value)) return false;
  if (/^\d+-\p{Ll}+/u.test(value)) return false;
  if (/^[[{<%]|[\]}>%]$|^[x*•.]+$/iu.test(value)) return false;
  if (/^\d{1,2}[.:/-]\d{1,2}(?:[./-]\d{2,4})?$/u.test(value)) return false;
  if (/^\d+$/u.test(value)) return value.length >= 3 && value.length <= 10;
  return (
    (/\d/u.test(value) && /\p{L}/u.test(value) && value.length >= 5) ||
    /\p{Ll}\p{Lu}\p{Ll}*\p{Lu}/u.test(value) ||
    /\p{L}[!#$&*?@^_=+]\S/u.test(value)
  );
}
