import { wordSet } from '../word-set';

/** The next noun names them, measures, or is what they hold: they are right beside it. */
export const NEVER_FIRST = wordSet(
  `frau herr herrn firma familie doktor professor dr prof ing mister miss kollege kollegin kollegen anfang mitte ende
  stück kilo kilogramm gramm liter meter kilometer zentimeter prozent euro cent dollar tasse glas flasche packung paar
  dutzend karton kiste sack rolle schachtel dose teller portion menge sorte art anzahl reihe gruppe thema stichwort
  projekt bereich abteilung stadt dorf insel land kanton bundesland gemeinde bezirk region kategorie modell typ marke
  produkt produkte version variante option stufe klasse hotel restaurant café haus villa park museum universität
  hochschule schule verlag verein gasthof pension airport station halle tor saal zimmer raum gate apotheke
  könig königin kaiser papst prinz präsident minister kanzler bischof graf herzog fürst meister sankt bruder
  schwester onkel tante oma opa mama papa mutter vater gott tag nacht woche monat jahr jahre wochen tage stunden
  stunde minuten minute uhr montag dienstag mittwoch donnerstag freitag samstag sonntag januar februar märz april mai
  juni juli august september oktober november dezember morgen abend mittag vormittag nachmittag million millionen milliarde milliarden tausend hundert
  nummer platz punkt seite kapitel band film buch roman song album spiel team klub club alle beide mehr viel
  ganz super reiter knopf eintrag fenster wort wörter begriff menü taste tasten schaltfläche feld felder dialog ordner
  ansicht option funktion symbol link button weg befehl programm app registerkarte tab register rubrik menüpunkt
  zeitpunkt parameter argument ereignis werkzeug drehfeld listenfeld assistent assistenten variable ein mit an auf aus ab vor nach über unter um zu bei in neu alles guten liebe lieber hallo vielen herzliche`,
);
/** The next noun may be their name: `der Tarif Komfort`, `die Aktion Herbst`. */
export const NAMED = wordSet(
  `dienst objekt filter text eigenschaft methode modul bibliothek spalte zeile zelle tabelle formular vorlage dokument
  datei wert position schritt phase tarif paket status artikel aktion linie serie kollektion abo vertrag kurs seminar plan ausgabe`,
);
/** Such names, also where they need an article otherwise. */
export const NAMES = wordSet('seite format ordner bereich status datei liste modell');
/** Parts of a screen, which the next noun names: `das Listenfeld Ausgabe`. */
export const LABELLED = /(?:feld|fenster|knopf|menü|taste|leisten?|liste|symbol|fläche)$/u;
/** They need an article, or something before them that makes them one thing. */
export const HEADS = wordSet(
  `nummer nummern adresse adressen konto konten formular formulare karte karten code codes bestätigung bestätigungen
  datei dateien kabel format anhang verbindung anschluss anbieter signatur postfach server programm abteilung team
  vertrag verträge nachricht versand-adresse gutschein etikett schein termin termine vorgang zähler adapter gerät
  geräte gebühr gebühren service support center zentrum bereich seite kosten zeitraum datum status betrag
  zeit zeiten ordner anfrage rechnung frist funktion nachweis liste stelle system portal shop partner änderung erstattung
  auftrag anleitung abrechnung aufkleber übersicht einstellung einstellungen antrag vorschlag dienst modell mitarbeiter betreuung zahlung schein
  vereinbarung beratung prüfung meldung rabatt anzeige ausweis leistung verwaltung speicher
  daten verbrauch recht`,
);
/** Of these, those that stand alone too: `Kunden Service bieten`. */
export const OFTEN_BARE = wordSet(
  'service support kosten gebühren termine nachricht verträge geräte zeit zeiten einstellungen erstattung daten recht rechnung',
);
/** No brands and no companies: what they name is a kind of thing. */
export const ABBREVIATIONS: ReadonlySet<string> = new Set(
  `E-Mail E-mail PDF SMS USB SIM PIN TAN PC TV DVD CD LED WLAN DSL VPN QR IBAN SEPA PLZ HTML URL FAQ EDV IT GPS LTE EC
  XML CSV ID`.split(/\s+/u),
);
