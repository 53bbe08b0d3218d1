import type { WordLists } from './language-words';

export const german: WordLists = {
  service: `Sendungsverfolgungsnummer Sendungsverfolgung Sendungsnummer Reklamationsfall Streamingdienst Supportteam
    Retourenetikett Retourenlabel Retourenschein Rücksendeetikett Rücksendelabel Rücksendeschein
    Onlineshop Onlineshops Onlinekonto Webshop Webshops Router Routers App Apps Login Logins E-Mail
    E-Mails E-Mail-Adresse Email WLAN WLAN-Router Kundenkonto Kundenkontos Kundennummer Kundenservice
    Kundendienst Bestellbestätigung Bestellnummer Versandbestätigung Versandkosten Lieferdatum
    Lieferstatus Liefertermin Lieferzeit Ersatzlieferung Ersatzteil Ersatzteile Gutscheincode
    Gutscheincodes Rabattcode Rabattcodes Newsletter Newsletters Paketshop Paketshops Packstation
    Packstationen Chat Chats Chatbot Support Ticket Ticketnummer Tracking Link Links PDF-Datei Cookie
    Cookies Smartphone Smartphones Tablet Tablets Bankverbindung Kulanz Stornierung Stornierungsgebühr
    Vertragslaufzeit Widerrufsfrist Nachverfolgung Spamordner Posteingang Passwort zuhause top ok okay
    online offline upgraden upgegradet downloaden downgeloadet pdf herunterladen einloggen eingeloggt
    ausloggen frischt Check-in Outdoor Outdoorjacke Hardware Software Firmware Firmwareupdate
    Firmware-Update Firewall Server Servern Backup Backups Plugin Plugins Widget Dashboard Dashboards
    Feature Features Bug Bugs Supports Supportanfrage Tickets Ticketsystem Helpdesk Service-Desk
    Servicedesk Feedback Feedbacks Workshop Workshops Hotline Callback Voicemail Roaming Hotspot Podcast
    Podcasts Pop-up Phishing Phishing-Mail Spam Spam-Ordner Malware Login-Daten Zugangsdaten Passwörter
    Display Displays Touchscreen Adapter Modem Dongle Setup Reset Hard-Reset Neustart Update Updates
    Upgrade Upgrades Download Downloads Upload Uploads Browser Browsers Browsercache Cache Cloud Clouds
    Streaming Stream Streams Mails mailen mailt gemailt chatten gechattet scannen gescannt updaten
    upgedatet korken korkt korkende downloadet uploaden hochgeladen streamen gestreamt googeln gegoogelt liken posten gepostet
    managen gemanagt checken gecheckt buchen stornieren storniert storniertes reklamieren skalierbar
    skalierbare Onlinebanking Online-Banking Onlinebestellung Online-Shop Online-Bestellung Webseite
    Webseiten Website Websites Homepage Account Accounts Nutzerkonto Benutzerkonto Benutzername
    Kundenportal Serviceportal SIM-Karte eSIM SEPA-Mandat IBAN BIC PayPal Ratenzahlung Zahlungslink
    Zahlungsart Rechnungsadresse Lieferadresse Versandlabel Versandetikett Sendungsnummern
    Trackingnummer Tracking-Link Trackinglink Paketdienst Paketbote Abholort Abholstation Retoure
    Retouren Retourensendung Rückversand Rücksendekosten Umtauschrecht Widerrufsrecht Widerrufsbelehrung
    Gewährleistung Garantiefall Preisgarantie Cashback Aktionscode Treuepunkte Bonuspunkte Kundenkarte
    Bonusprogramm Glasfaser Glasfaseranschluss Techniker Technikertermin Störung Störungsmeldung
    Check-out Upselling Webinar Webinare Influencer Burger Laptop Laptops Notebook Notebooks Headset
    Headsets Bluetooth USB-Stick USB-Sticks PDFs Screenshot Screenshots FAQ FAQs To-do To-dos leidtut
    leidtun zugutekommen dedizierte dedizierten dedizierter nix tiptop bzgl inkl exkl zzgl ca etc evtl
    ggf usw bzw z.B tel nr
    Polsterer Polsterin Aufzugsstörung Thermostatventil Wallbox Wallboxen Photovoltaikanlage
    Krankmeldung Krankmeldungen Arbeitsunfähigkeitsbescheinigung Versichertenkarte Dispo Dispokredit
    Gate Gates Reiserücktrittsversicherung Hortplatz Skin Skins Avatar Avatare Matchmaking Clan Clans
    Büchereiausweis E-Book E-Books Vormerkung Allergene Allergenen glutenfrei glutenfreie glutenfreien
    laktosefrei
    wärmstens gemurrt Kühlpad Kühlpads Couch Couches Ledercouch Ledercouches nässt nässen nässende`,
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
    selbstverständlich wahrscheinlich innerhalb außerdem verschickt beschädigt beschädigte defekt
    reservieren reserviert Reservierung verfügbar kostenlos Versicherung Entschädigung Unterlagen Formular
    Bestätigung bestätigen Mitarbeiter Kollegin Mitgliedschaft registrieren Registrierung überprüfen überprüft
    vollständig persönlich telefonisch informieren Information Informationen ausfüllen Unterschrift Abrechnung
    Rückmeldung Möglichkeit erreichen erreichbar normalerweise ungefähr mindestens eigentlich tatsächlich`,
  misspelt: `desshalb: deshalb, vieleicht: vielleicht, nähmlich: nämlich, agressiv: aggressiv,
    seperat: separat, Packet: Paket, Packete: Pakete, Addresse: Adresse, Adressse: Adresse,
    wiederspiegeln: widerspiegeln, Standart: Standard, rausstellen: herausstellen, garnicht: gar nicht,
    garnichts: gar nichts, aufjedenfall: auf jeden Fall, bischen: bisschen, ausserdem: außerdem,
    entgültig: endgültig, Rückmeldund: Rückmeldung, daß: dass, muß: muss, mußte: musste, wußte: wusste,
    Reperatur: Reparatur, Reperaturen: Reparaturen, vorraus: voraus, Vorraus: Voraus,
    vorraussichtlich: voraussichtlich, Vorraussetzung: Voraussetzung, tollerant: tolerant,
    ersteinmal: erst einmal, zuende: zu Ende, zumindestens: zumindest, orginal: original,
    Orginal: Original, sympatisch: sympathisch, hälst: hältst, brilliante: brillante,
    brilliant: brillant, brillianten: brillanten, desöfteren: des Öfteren, einzigste: einzige,
    einzigster: einziger, einzigsten: einzigen, einzigstes: einziges, defacto: de facto,
    außversehen: aus Versehen, ausversehen: aus Versehen, Dilletant: Dilettant,
    Discusion: Diskussion, Disskusion: Diskussion, garkein: gar kein, garkeine: gar keine,
    garkeinen: gar keinen, Gewehrleistung: Gewährleistung, Hobbies: Hobbys, immernoch: immer noch,
    immerwieder: immer wieder, insbesonders: insbesondere, jedemenge: jede Menge,
    Kommisar: Kommissar, Kontrole: Kontrolle, Lizens: Lizenz, lizensiert: lizenziert,
    Lizensierung: Lizenzierung, mittlerweise: mittlerweile, nehmlich: nämlich,
    nummerisch: numerisch, parralel: parallel, Poblem: Problem, Rückgrad: Rückgrat,
    Satelitten: Satelliten, schlieslich: schließlich, symphatisch: sympathisch, Tips: Tipps,
    verantwortlig: verantwortlich, wiederspiegelt: widerspiegelt, Wiederspruch: Widerspruch,
    Wiedersprüche: Widersprüche, Wiederstand: Widerstand, widerrum: wiederum,
    wochendlich: wöchentlich, offendlich: öffentlich, wissendlich: wissentlich,
    zuminderst: zumindest, Zusammenhand: Zusammenhang, Akount: Account, Acount: Account,
    allmählig: allmählich, anderstwo: anderswo, auserdem: außerdem, aufgrundessen: aufgrund dessen,
    aufeinmal: auf einmal, Billiard: Billard, darrüber: darüber, darüberhinaus: darüber hinaus,
    ebensowenig: ebenso wenig, Fahrad: Fahrrad, funktioniern: funktionieren,
    herrausfinden: herausfinden, inbezug: in Bezug, imnächsten: im nächsten,
    Kommunikazion: Kommunikation, Kulans: Kulanz, Kündigungsfirst: Kündigungsfrist,
    Lieferun: Lieferung, Misverständniss: Missverständnis, nachträglig: nachträglich,
    nichtmal: nicht mal, nocheinmal: noch einmal, nurnoch: nur noch, Paketdient: Paketdienst,
    Problehm: Problem, Rabat: Rabatt, Rabbat: Rabatt, Serwiss: Service,
    Sondernangebot: Sonderangebot, stattfunden: stattgefunden, Störrung: Störung,
    unverzüglig: unverzüglich, unverbindlig: unverbindlich, vielleich: vielleicht,
    vollständlich: vollständig, vorallem: vor allem, Werbun: Werbung, Zahlun: Zahlung,
    zugesannt: zugesandt, zugesand: zugesandt`,
};
