import type { FieldDescription } from '@/lib/text/form-field';

import { hasPhrase, toWords } from './tokens';

// Secrets, searches and numbers that stand for a person: words of en, da, sv, de, nl, fr, es.
const phrases = `password|passwd|passphrase|pass word|kodeord|adgangskode|lösenord|passwort|kennwort
|wachtwoord|mot de passe|contraseña|clave|pin|pinkode|pin code|otp|totp|mfa|2 fa|one time code
|one time password|verification code|security code|security answer|auth code|access code|secret|api key|token
|engangskode|bekræftelseskode|sikkerhedskode|kontrolcifre|engångskod|säkerhetskod|verifieringskod
|einmalcode|sicherheitscode|bestätigungscode|prüfziffer|prüfnummer|tan|eenmalige code|beveiligingscode
|verificatiecode|code de sécurité|code de vérification|code secret|cryptogramme|código de seguridad
|código de verificación|cvc|cvv|cvc 2|cvv 2|cvn|card number|cardnumber|card no|credit card|creditcard
|debit card|card holder|cardholder|card expiry|kortnummer|kreditkort|betalingskort|kortnr|kontokort|kartennummer
|kreditkarte|kreditkartennummer|kaartnummer|creditcardnummer|numéro de carte|carte bancaire|carte de crédit
|número de tarjeta|tarjeta de crédito|captcha|username|user name|userid|user id|login|logon|brugernavn|bruger id
|brugerid|användarnamn|användar id|benutzername|nutzername|anmeldename|gebruikersnaam|nom d utilisateur|identifiant
|usuario|nombre de usuario|search|søg|søgning|sök|suche|suchen|suchbegriff|zoek|zoeken|recherche|rechercher|buscar
|búsqueda|filter|filtrer|filtern|filtrar|=q|query|cpr|cprnr|cpr nr|cpr nummer|cprnummer|personnummer|person nr
|ssn|social security|national id|passport|pas nummer|pasnummer|passnummer|reisepass|reisepassnummer
|sozialversicherungsnummer|steuer id|steueridentifikationsnummer|ausweisnummer|bsn|burgerservicenummer|paspoortnummer
|sécurité sociale|numéro de passeport|dni|nie|seguridad social|pasaporte`
  .replaceAll('\n', '')
  .split('|');

/**
 * True for one-line fields whose words say that they hold a secret, a search or a person's national number:
 * nothing in them is read and nothing about them leaves the page, whatever a pack says.
 */
export function isLeftAlone(description: FieldDescription): boolean {
  const { label, hint, name, autocomplete = '' } = description;
  if (
    /(?:^|\s)(?:username|webauthn|one-time-code|cc-\S*|\S*-password)(?:\s|$)/iu.test(autocomplete)
  ) {
    return true;
  }
  return [label, hint, name].some(
    (text) => text !== undefined && hasPhrase(toWords(text), phrases),
  );
}
