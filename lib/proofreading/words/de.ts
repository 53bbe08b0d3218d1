import type { WordLists } from './language-words';

export const german: WordLists = {
  service: `Sendungsverfolgungsnummer Sendungsverfolgung Sendungsnummer Reklamationsfall Streamingdienst
    Supportteam Retourenetikett Retourenlabel Retourenschein Rücksendeetikett Rücksendelabel Rücksendeschein
    Onlineshop Onlineshops Onlinekonto Webshop Webshops Router Routers App Apps Login Logins E-Mail E-Mails
    E-Mail-Adresse Email WLAN WLAN-Router Kundenkonto Kundenkontos Kundennummer Kundenservice Kundendienst
    Bestellbestätigung Bestellnummer Versandbestätigung Versandkosten Lieferdatum Lieferstatus Liefertermin
    Lieferzeit Ersatzlieferung Ersatzteil Ersatzteile Gutscheincode Gutscheincodes Rabattcode Rabattcodes
    Newsletter Newsletters Paketshop Paketshops Packstation Packstationen Chat Chats Chatbot Support Ticket
    Ticketnummer Tracking Link Links PDF-Datei Cookie Cookies Smartphone Smartphones Tablet Tablets
    Bankverbindung Kulanz Stornierung Stornierungsgebühr Vertragslaufzeit Widerrufsfrist Nachverfolgung
    Spamordner Posteingang Passwort zuhause top ok okay online offline upgraden upgegradet downloaden
    downgeloadet pdf herunterladen einloggen eingeloggt ausloggen frischt Check-in Outdoor Outdoorjacke`,
  common: `Ihnen Ihre Ihr Ihren Ihrem Ihrer Bestellung Bestellungen Lieferung Lieferungen Paket Pakete
    Sendung Rechnung Rechnungen Konto Kunde Kunden Nachricht Nachrichten Anfrage Antwort Adresse Artikel
    Ware Preis Preise Betrag Rückerstattung Erstattung Rücksendung Umtausch Gutschein Garantie Reklamation
    Rabatt Vertrag Kündigung Zahlung Überweisung Fehler Problem Lösung Termin Unannehmlichkeiten Verständnis
    Geduld Entschuldigung Verzögerung Tage Tagen Woche Wochen Monat Montag Dienstag Mittwoch Donnerstag
    Freitag Samstag Sonntag Januar Februar März April Mai Juni Juli August September Oktober November
    Dezember Grüße Grüßen freundlichen leider gerne bereits wurde wurden werden wird sind war waren bitte
    sofort schnell möglich wichtig nächste nächsten letzte erhalten senden gesendet bestellt geliefert
    bezahlt zurück noch nicht nichts wieder immer wenn weil damit diese dieser dieses haben habe hatte hätte
    können könnte müssen sollte möchten würde würden gegen ohne zwischen während unser unsere unseren unserem
    selbstverständlich wahrscheinlich innerhalb außerdem verschickt beschädigt beschädigte defekt`,
  misspelt: `desshalb: deshalb, vieleicht: vielleicht, nähmlich: nämlich, agressiv: aggressiv,
    seperat: separat, Packet: Paket, Packete: Pakete, Addresse: Adresse, Adressse: Adresse,
    wiederspiegeln: widerspiegeln, Standart: Standard, rausstellen: herausstellen, garnicht: gar nicht,
    garnichts: gar nichts, aufjedenfall: auf jeden Fall, bischen: bisschen, ausserdem: außerdem,
    entgültig: endgültig, Rückmeldund: Rückmeldung, daß: dass, muß: muss, mußte: musste, wußte: wusste,
    Reperatur: Reparatur, Reperaturen: Reparaturen, vorraus: voraus, Vorraus: Voraus,
    vorraussichtlich: voraussichtlich, Vorraussetzung: Voraussetzung, tollerant: tolerant,
    ersteinmal: erst einmal, zuende: zu Ende, zumindestens: zumindest, orginal: original,
    Orginal: Original, sympatisch: sympathisch`,
};
