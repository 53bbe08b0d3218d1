import type { WordLists } from './language-words';

export const dutch: WordLists = {
  service: `retourpakket retourlabel retourlabels retourzending retourzendingen router routers app apps webshop
    webshops wifi e-mail e-mails e-mailadres mailtje online chat track tracking trackingcode
    bestelnummer klantnummer ordernummer orderbevestiging verzendbevestiging bezorgmoment afhaalpunt
    pakketpunt pakketje cadeaubon kortingscode nieuwsbrief streamingdienst terugbetaling ok incl excl
    btw hardware software firmware firmware-update firewall server servers back-up back-ups plugin
    plugins widget dashboard support supportteam ticket tickets ticketnummer helpdesk feedback hotline
    voicemail roaming hotspot streamen gestreamd podcast podcasts pop-up phishing phishingmail spam
    spamfolder spammap malware wachtwoord wachtwoorden inloggen inlog inloggegevens ingelogd inlogcode
    appje appen chatten gechat chatbot mail mails mailen gemaild mailadres sms sms'je sms-code pdf pdf's
    pdf-bestand id-nummer simkaart simkaarten esim iDEAL pinbetaling creditcard creditcards
    creditcardgegevens betaallink betaalverzoek betaalmethode factuuradres afleveradres bezorgadres
    bezorgdatum bezorger bezorgkosten verzendkosten verzendlabel verzendstatus track-and-trace
    track&trace afhaallocatie servicepunt pakketdienst retourneren geretourneerd retourformulier
    retourtermijn retourkosten retouradres retourprocedure bedenktijd herroepingsrecht garantiebewijs
    garantietermijn omruilen omgeruild omruiling vervangend tegoedbon waardebon actiecode spaarpunten
    klantenkaart klantaccount klantenservicemedewerker accountgegevens account accounts
    bestelbevestiging bestelling bestelgeschiedenis orderbevestigingen orderstatus nabestelling
    naleveren backorder voorraad uitverkocht annuleren annulering annuleringskosten opzegtermijn
    maandbedrag automatische incasso incassokosten aanmaning website websites webpagina browser browsers
    cookies cookie download downloaden gedownload upload uploaden geüpload update updates updaten
    geüpdatet upgraden upgrade smartphone smartphones tablet tablets laptop laptops oplader bluetooth
    modem glasvezel glasvezelaansluiting storing storingen monteur internetverbinding boeking boeken
    geboekt omboeken check-in checkout influencer webinar workshop cashback prijsgarantie btw-nummer kvk
    kvk-nummer iban oké evt bijv nr tel mbt ivm tav z.s.m zsm
    tikkie Tikkie tikkies ketelonderhoud terugleverkosten spoedoverboeking spoofing ziekmelden
    ziekgemeld savegame savegames matchmaking tweestapsverificatie tweefactorauthenticatie pmd PMD`,
  common: `bestelling bestellingen levering pakket bericht factuur betaling retour terugbetalen adres klant
    klantenservice vraag vragen antwoord helaas excuses ongemak vertraging ontvangen verzonden geleverd
    betaald besteld graag zo snel mogelijk binnen werkdagen dagen week maandag dinsdag woensdag donderdag
    vrijdag zaterdag zondag product producten artikel bedrag prijs korting rekening contact opnemen bellen
    mailen sturen gestuurd begrijpen begrijp geduld begrip vriendelijke
    waarschijnlijk vervelend eigenlijk natuurlijk tenminste ongetwijfeld intussen professioneel gereserveerd
    reserveren annuleren geannuleerd afspraak afspraken gegevens informatie verzekering vergoeding abonnement
    controleren gecontroleerd beschikbaar mogelijk bijgevoegd bijgevoegde formulier formulieren rekeningnummer
    telefonisch persoonlijk behandeling reparatie vervangen vervanging beschadigd wachtwoord bevestiging
    bevestigen oprechte uitstekend onmiddellijk verontschuldigingen aanvullende medewerker medewerkers`,
  misspelt: `berigt: bericht, pakkett: pakket, adress: adres, onmiddelijk: onmiddellijk,
    interresant: interessant, interesant: interessant, enigzins: enigszins, ookal: ook al,
    tenalle: te allen, terplekke: ter plekke, zowiezo: sowieso,
    zoizo: sowieso, contakt: contact, kado: cadeau, vertaging: vertraging,
    acoord: akkoord, betallen: betalen, jammergenoeg: jammer genoeg, kompleet: compleet,
    komunicatie: communicatie, kontact: contact, kontrole: controle, kontroleren: controleren,
    misschin: misschien, namenlijk: namelijk, prossedure: procedure, schadde: schade,
    standaart: standaard, uiteraardt: uiteraard, verantwoordlijk: verantwoordelijk,
    voorkommen: voorkomen, wijzigging: wijziging, zonuodig: zo nodig, zosnel: zo snel,
    zogauw: zo gauw`,
};
