import type { SensitiveKind } from '@/lib/guidelines/sensitive-rules';

import { sentenceBefore } from './nearby-words';
import type { Sighting } from './sighting';

/** Passwords, codes and keys in a text. */
export function findSecrets(text: string): Sighting[] {
  return [...findPasswords(text), ...findCodes(text), ...findKeys(text)];
}

// What may stand between the name of a secret and the secret.
const link = String.raw`(?:[ \u00A0](?:now|nu|nun|jetzt|maintenant|ahora|for[ ][^\s]{1,30}|til[ ][^\s]{1,30}|is|er|är|lautet|ist|est|es|blev|was|be|til|to|set to))*(?:(?<sign>[ \u00A0]?[:=])[ \u00A0]?|[ \u00A0])`;

const password = new RegExp(
  String.raw`(?<!\p{L})(?:temporary |midlertidige? )?(?:pass ?word|passcode|pwd|passphrase|adgangskoden?|kodeordet|kodeord|password(?:et|s)|passwort|kennwort|lösenordet|lösenord|wachtwoord|mot de passe|contraseña|clave de acceso)(?<link>${link})(?<quote>["'“”„»«‘’]?)(?<value>[^\s"“”„»«]{4,64})`,
  'giu',
);

function findPasswords(text: string): Sighting[] {
  return Array.from(text.matchAll(password)).flatMap(
    ({ 0: all, index, groups = {} }): Sighting[] => {
      const { value = '', quote = '', sign = '', link: between = '' } = groups;
      const tight = value.replace(/[.,;!?)'’]+$/u, '');
      if (between.trim() === '' && quote === '' && !isMixed(tight)) return [];
      if (
        /^[ \u00A0](?:tegn|characters|signs|zeichen|tecken|tekens|caract|times|digits|cifre)/iu.test(
          text.slice(index + all.length, index + all.length + 14),
        )
      )
        return [];
      if (/[\uFFFC*•]{2}|^https?:/iu.test(tight) || tight.length < 4) return [];
      const start = index + all.length - value.length;
      const endsLine = /^[.,;!?)'’"“”»«]*[ \t]*(?:\r?\n|$)/u.test(
        text.slice(start + tight.length, start + tight.length + 20),
      );
      const isSecret =
        isMixed(tight) ||
        quote !== '' ||
        (sign.trim() !== '' && endsLine && !/^\p{Lu}?\p{Ll}+$/u.test(tight));
      return isSecret
        ? [
            {
              kind: 'password',
              start,
              end: start + tight.length,
              certainty: isMixed(tight) ? 0.95 : 0.7,
            },
          ]
        : [];
    },
  );
}

/** No word of any language: digits alone, letters and digits together, signs inside, or capitals in the middle. */
function isMixed(value: string): boolean {
  return (
    /^\d{4,16}$/u.test(value) ||
    (/\p{L}/u.test(value) && /\d/u.test(value) && !/^\d+(?:st|nd|rd|th|tegn|\.)/iu.test(value)) ||
    /[#$%^&*!@_+=][^\s]/u.test(value) ||
    /\p{Ll}\p{Lu}/u.test(value)
  );
}

const cvc = String.raw`cvv2?|cvc2?|card security code|kontrolcifrene?|kontrolcifre|sikkerhedskoden?|sicherheitscode|prüfnummer|kartenprüfnummer|säkerhetskod(?:en)?|veiligheidscode|cryptogramme|code de sécurité|código de seguridad|security code`;
const named = String.raw`pin(?:-?(?:kode|code|kod|nummer|number))?n?|pinkoden|engangskoden?|sms-?koden?|bekræftelseskoden?|verifikationskoden?|aktiveringskoden?|one-time (?:code|password|passcode)|verification code|confirmation code|otp|login code|access code|einmalcode|bestätigungscode|verifizierungscode|tan|engångskod(?:en)?|verifieringskod(?:en)?|verificatiecode|eenmalige code|code de vérification|code d['’]accès|code à usage unique|código de verificación|código de acceso|puk(?:-?(?:code|kode))?|sicherheits-pin`;
const plain = String.raw`koden|din kode|jeres kode|the code|your code|der code|ihr code|dein code|koden din|de code|je code|uw code|le code|votre code|ton code|el código|tu código|su código`;
const codes = [
  ['card-code', cvc, String.raw`\d{3,4}`, 0.9],
  ['code', named, String.raw`\d{4,8}|\d{3}[ -]\d{3,4}`, 0.9],
  ['code', plain, String.raw`\d{4,8}|\d{3}[ -]\d{3}`, 0.7],
] as const satisfies readonly (readonly [SensitiveKind, string, string, number])[];
const codePatterns = codes.map(([kind, names, digits, certainty]) => ({
  kind,
  certainty,
  pattern: new RegExp(
    String.raw`(?<![\p{L}-])(?<name>${names})${link}(?<value>${digits})(?![\p{L}\d]|[.,:-]\d|-\p{L}|[ \u00A0](?:tegn|characters|digits|cifre|zeichen|stellen|tecken|tekens|caract|dag|days?|tage|timer|hours|min|stunden|dagen|jours|días|steps|of)(?:\p{L}|\b))`,
    'giu',
  ),
}));
const otherCodes =
  /rabat|discount|promo|voucher|gutschein|korting|remise|descuento|kampagne|post|zip|product|article|vare|error|fejl|fehler|country|lande|area|tracking|sort|booking/iu;

function findCodes(text: string): Sighting[] {
  return codePatterns.flatMap(({ kind, certainty, pattern }) =>
    Array.from(text.matchAll(pattern)).flatMap(({ 0: all, index, groups = {} }): Sighting[] => {
      const end = index + all.length;
      const start = end - (groups['value'] ?? '').length;
      const isLinked = /[:=]|[ \u00A0]\p{L}/u.test(all.slice(groups['name']?.length ?? 0));
      if (!isLinked || otherCodes.test(sentenceBefore(text, start) + text.slice(end, end + 30)))
        return [];
      return [{ kind, start, end, certainty }];
    }),
  );
}

const knownKeys =
  /(?<![\w-])(?:sk|pk|rk)_(?:live|test)_\w{16,200}|(?<![\w-])(?:sk-[\w-]{20,200}|gh[pousr]_\w{30,200}|glpat-[\w-]{20,100}|xox[abprs]-[\w-]{10,200}|AKIA[A-Z0-9]{16}|AIza[\w-]{35}|eyJ[\w-]{10,2000}\.[\w-]{10,4000}\.[\w-]{5,2000})/gu;
const longWord = /(?<![\w/.@+=-])[\w+=-]{24,200}(?![\w/@])/gu;

function findKeys(text: string): Sighting[] {
  const known = Array.from(text.matchAll(knownKeys), ({ 0: all, index }): Sighting => ({
    kind: 'key',
    start: index,
    end: index + all.length,
    certainty: 1,
  }));
  const long = Array.from(text.matchAll(longWord)).flatMap(({ 0: all, index }): Sighting[] => {
    const digits = all.replaceAll(/\D/gu, '').length;
    const isNamed =
      /(?:api|key|token|secret|nøgle|schlüssel|nyckel|sleutel|clé|clave)\W{1,3}(?:\p{L}{1,8}\W{1,3})?$/iu.test(
        sentenceBefore(text, index),
      );
    const isMixedCase =
      /[a-z]/u.test(all) &&
      /[A-Z]/u.test(all) &&
      digits >= 3 &&
      !/[-_]\p{Lu}?\p{Ll}{3,}[-_]/u.test(all);
    const isHex = /^[\da-f]{24,}$/iu.test(all) && /[a-f]/iu.test(all);
    if (!isMixedCase && !(isNamed && isHex)) return [];
    return [{ kind: 'key', start: index, end: index + all.length, certainty: isNamed ? 0.9 : 0.7 }];
  });
  return [...known, ...long];
}
