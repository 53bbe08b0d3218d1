import type { WordLists } from './language-words';

export const swedish: WordLists = {
  service: `router routern routrar app appen appar webbshop webbshoppen wifi wi-fi online chatt chatten e-post
    e-postadress mejl mejla mejlet login tracking paketombud returetikett returetiketten fraktsedel
    spårningsnummer ordernummer kundnummer kvitto streamingtjänst länk länken ok mvh inkl exkl hårdvara
    mjukvara firmware brandvägg routerns routrarna modem modemet server servern servrar backup plugin
    plugins widget support supporten supportärende supportärendet supportteam ticket tickets helpdesk
    feedback hotline voicemail roaming hotspot streama streamar streamat streaming podcast podcasts
    newsletter nyhetsbrev popup phishing spam skräppost skräpposten malware lösenord inloggning
    inloggningen inloggningsuppgifter appens apparna chatta chattar chattade chattfunktion mejlar
    mejlade mejlat mejlen mejladress mejladressen mailen mailet maila mailar mailade sms sms:et smset
    sms-kod pdf pdf:en pdf-fil id-nummer sim-kort sim-kortet esim kortbetalning delbetalning
    faktureringsadress leveransadress leveransadressen leveransdatum leveranstid leveranssätt
    spårningslänk spårningslänken kolli-id utlämningsställe utlämningsstället ombud ombudet hemleverans
    hemleveransen returfrakt returfraktsedel returfraktsedeln returformulär ångerrätt ångerrätten
    reklamera reklamerar reklamerat reklamationsärende kampanjkod kampanjkoden rabattkod rabattkoden
    presentkort presentkortet kundklubb kundnumret ordernumret orderbekräftelse orderbekräftelsen swish
    swishar swisha autogiro e-faktura e-fakturan bankid bank-id mobilt webbplats webbplatsen webbsida
    webbutik webbutiken webbläsare webbläsaren nätbutik kundtjänsten ärendenummer ärendenumret
    felanmälan felanmäla felsökning felsökningen omstart bredband bredbandet fiber fiberanslutning
    mobilabonnemang smartphone läsplatta surfplatta bluetooth cookies outlet boka bokade bokning
    bokningen ombokning avbokning avbokningen avboka uppgradera uppgraderar uppgradering nedladdning
    ladda tel nr st kl ca osv etc moms frakt fraktfritt betalsätt betallänk betallänken kvittot kvitton
    prisgaranti värdekod checka incheckning utcheckning workshop webinar webbinarium
    brf friskis vab vabba vabbar vabbade ocr OCR matchmaking skin skins savefil level levlar avgiftsavi
    laddbox mediakonverter relining reservationskö`,
  common: `beställning beställningen leverans leveransen paket paketet retur returen återbetalning
    återbetalningen faktura fakturan betalning betalningen meddelande meddelandet adress adressen kund kunden
    kundtjänst ärende ärendet tyvärr beklagar försening förseningen försenad gärna också redan fortfarande
    skickat skickar fått kommer måste kunna skulle eftersom därför vänligen återkomma återkommer frågor
    fråga hjälpa hjälp problem problemet lösa produkten varan priset rabatt konto kontot uppgifter nästa
    vecka veckan dagar måndag tisdag onsdag torsdag fredag lördag söndag hälsningar tack
    ersättning ersätter försäkring försäkringen bekräftelse bekräfta kontrollera kontrollerat tillgänglig
    utrustning anmälan anmälningen blanketten underskrift information avgiften abonnemang abonnemanget
    uppdatera uppdatering inställningar inställningen besiktning reparation reparationen tekniker teknikern
    ungefär självklart naturligtvis förmodligen omedelbart möjlighet möjligheten behandlingen åtgärdat fastnat`,
  misspelt: `medelande: meddelande, medelandet: meddelandet, adressn: adressen, tyvär: tyvärr, eftersomm: eftersom, iallafall: i alla fall, abbonemang: abonnemang,
    abbonnemang: abonnemang, återbetallning: återbetalning,
    egentligt: egentligen, härmeddelar: meddelar härmed, imorron: imorgon, nogrannt: noggrant,
    nogrann: noggrann, packet: paket, packetet: paketet, parralell: parallell,
    proffesionell: professionell, proffesionellt: professionellt, påmminelse: påminnelse,
    reklamasion: reklamation, sansynligt: sannolikt, standar: standard, standart: standard,
    säkerhett: säkerhet, uppskata: uppskatta, uppskatar: uppskattar, villkorr: villkor,
    äventuell: eventuell, äventuellt: eventuellt`,
};
