import type { WordLists } from './language-words';

export const danish: WordLists = {
  service: `router routeren routere routerne routers mesh wifi wi-fi tracking track trace app appen apps appens
    login logins login-siden online chat chatten chatbot webshop webshoppen webshops e-mail e-mailen
    e-mails e-mailadresse e-mailadressen mailadresse mailadressen sms'en sms'er pdf'en link linket links
    pin-kode returlabel returlabelen returlabels retur label labelen voucher vouchere gavekort streaming
    streamingtjeneste smartphone tablet cookie cookies booking bookingen booke booker bookes booket
    bookede upload uploade uploader uploadet download downloade downloader downloadet bluetooth
    nulstille nulstil genstarte genstart fiberboks outlet pakkeshop pakkeshoppen pakkeboks pakkeboksen
    selvbetjening spamfilter spammappe indboks brugernavn betalingslink medlemskab refundering
    refunderingen ordrenr kundenr varenr tlf nr mvh moms inkl ekskl ca evt pga ifm dvs bl mht pdf vedr
    hhv osv ok hardware hardwaren software softwaren softwareopdatering firmware firmwaren
    firmwareopdatering firewall firewallen backup backuppen backups server serveren servere serverne
    hosting domæne plugin plugins widget dashboard dashboardet feature features bug bugs support
    supporten supporter supportere supportsag supportsagen ticket tickets ticketen helpdesk feedback
    feedbacken workshop workshops hotline hotlinen callback voicemail voicemailen roaming hotspot
    streame streamer streamet podcast podcasts newsletter newslettere popup pop-up phishing phishingmail
    spam spammail malware password passwordet login-side brugerkonto displayet touchskærm adapter
    adapteren modem modemmet dongle opsætningsguide guide guiden guides opdatere geninstallere
    geninstaller geninstalleret genbestille genbestilling genfremsende genfremsender genfremsendt
    genfremsendelse gensende gensender gensendt fakturagebyr rykkergebyr rykkergebyret betalingsservice
    mobilepay kortbetaling refundere prisgaranti prismatch cashback kampagnekode rabatkode rabatkoden
    kundeklub loyalitetsprogram fordelskunde onboarding chatte chatter chattede mailede maile mailer
    mailet mails mailen scanne scanner scannet printe printer printet swipe tagge logge logger logget
    loggede pdf'er app'en app'er id-nummer sim-kort sim-kortet esim cvr-nummer cpr-nummer pakkelabel
    pakkelabelen afhentningssted udleveringssted leveringsvindue sporingsnummer sporingslink outsource
    influencer webinar webinarer onlinekøb onlinebestilling onlinebooking netbank netbanken no-show
    check-in check-ud checkin bonuspoint gebyrfrit ift ang mio
    checke checker checket checkede checkes apostille apostillen apostiller apostillerne legalisering
    flexsaldo savefil guild guilds matchmaking levelop level levels patch patches pantbon
    straksoverførsel indcheckning elaftale skadesbehandler totrinsbekræftelse totrinsgodkendelse
    kettlebell kettlebells skin skins ds dd epub ebog e-bog ebogen e-bogen wallet token tokens enter shift esc ctrl dpi radian radianer
    pdf-fil zip-fil jpg jpeg png gif svg html xml css app-butik trail inverter inverteren boolsk boolske forsythia
    skimmer skimmeren hexadecimal hexadecimale hexadecimalt array arrays output outputs input inputs`,
  common: `endnu havde sidste eller kommer blevet hvert noget nogle nogen større mindre interesseret
    interessant parentes kun godt gode god mere mest meget mange flere færre første anden andet andre næste
    samme denne dette disse hver hvor hvad hvem hvornår hvorfor hvordan hvilken hvilket hvilke derfor
    desværre gerne altid aldrig igen snart straks allerede stadig måske faktisk selvfølgelig naturligvis
    endelig tidligere senere efter før inden under over mellem uden gennem imod mod hos ved om igennem
    siden mens fordi selvom hvis når da end også både enten hverken samt ellers dog jo vel lige netop
    kunne skulle ville måtte burde bør skal må fået får fik give giver gav givet tage tager tog taget gøre
    gør gjorde gjort se ser så set sige siger sagde sagt vide ved vidste finde finder fandt fundet holde
    holder holdt sende sender sendte sendt modtage modtager modtog modtaget levere leverer leveret levering
    leveringen bestille bestiller bestilte bestilt bestilling bestillingen betale betaler betalte betalt
    betaling betalingen returnere returnerer returneret retur refundere refunderer refunderet bytte bytter
    byttet købe køber købte købt køb købet ordre ordren ordrer ordrenummer pakke pakken pakker vare varen
    varer varerne produkt produktet produkter beløb beløbet faktura fakturaen regning regningen pris prisen
    priser rabat rabatten konto kontoen kort kortet kunde kunden kunder kunderne kundeservice henvendelse
    henvendelsen besked beskeden svar svaret svare svarer hjælp hjælpe hjælper hjulpet spørgsmål spørgsmålet
    problem problemet problemer fejl fejlen løse løser løst løsning løsningen undersøge undersøger undersøgt
    beklage beklager beklageligt undskyld forsinket forsinkelse forsinkelsen forsinkelser tid tiden dag
    dage dagen uge uger ugen måned måneder år timer minutter arbejdsdage hverdage mandag tirsdag onsdag
    torsdag fredag lørdag søndag januar februar marts april maj juni juli august september oktober november
    december adresse adressen leveringsadresse leveringsadressen telefon telefonen nummer nummeret navn
    navnet oplysninger oplysningerne dine mine vores jeres deres hans hendes sin sit sine kontakt kontakte
    kontakter kontaktet skrive skriver skrev skrevet ringe ringer ringede ringet vente venter ventet tak
    takke takker velkommen venlige venligst hilse glad glæder håber håb tålmodighed forståelse forstår
    forstå ønsker ønske mulighed muligheder muligt muligvis ændre ændrer ændret ændring opsige opsigelse
    opsagt abonnement abonnementet abonnementer aftale aftalen garanti garantien reklamation reklamationen
    kvittering kvitteringen bekræfte bekræfter bekræftet bekræftelse ordrebekræftelse vedhæftet vedhæftede
    billede billeder kopi side siden hjemmeside hjemmesiden fortsat omkring uheld ulejligheden ulejlighed
    hurtigt hurtig hurtigst nødvendigt nødvendig vigtigt vigtig rigtig rigtigt forkert ny nyt nye gammel
    hele helt lidt bedre bedst nemt nem let lang langt lille små stor stort store sammen sidst sidder ligger
    lagt lægger står stod gå går gik gået komme kom kommet blive bliver blev lade lader bruge bruger brugte
    brugt virke virker virkede virket åbne åbner åbent lukket lukke starte starter stoppe tilbud tilbuddet
    tilbage forbindelse forbindelsen hinanden direktør billede billedet billeder advarsler længe tegninger
    medarbejder medarbejdere afdeling afdelingen butik butikken lager lageret`,
  misspelt: `desvære: desværre, desverre: desværre, dessvære: desværre, dessværre: desværre,
    retunere: returnere, retunerer: returnerer, retuneret: returneret,
    retunering: returnering, idag: i dag, imorgen: i morgen, igår: i går, iaften: i aften, iår: i år,
    istedet: i stedet, istedetfor: i stedet for, iøvrigt: i øvrigt, ihvertfald: i hvert fald,
    tilgengæld: til gengæld, tilsidst: til sidst, tiltider: til tider, ialt: i alt, itide: i tide,
    igang: i gang, istand: i stand, sålænge: så længe, såsnart: så snart,
    feks: f.eks., vederlagfri: vederlagsfri, interreseret: interesseret,
    intereseret: interesseret, intresseret: interesseret, interrasant: interessant,
    intrasant: interessant, interresant: interessant, abbonement: abonnement, abonement: abonnement,
    abbonnement: abonnement, abonnoment: abonnement, proffesionel: professionel,
    proffessionel: professionel, profesionel: professionel, refundrer: refunderer, størrere: større,
    størrer: større, konstantere: konstatere, konstanterer: konstaterer, endu: endnu, inu: endnu,
    noglesinde: nogensinde, nogengange: nogle gange, nogengang: nogle gange, fejltagels: fejltagelse,
    addresse: adresse, addressen: adressen, adrresse: adresse,
    henvendlse: henvendelse, hendvendelse: henvendelse, henvenelse: henvendelse, tilgivels: tilgivelse,
    beklaer: beklager, forsinkelsse: forsinkelse, levernig: levering,
    leveing: levering, ordrebekræftigelse: ordrebekræftelse, beksed: besked, kvitering: kvittering,
    kviteringen: kvitteringen, reklamasion: reklamation, garenti: garanti, vedhæfted: vedhæftet,
    parantes: parentes, tredie: tredje, tilbudet: tilbuddet, gjordt: gjort, temmeligt: temmelig, hvadend: hvad end,
    hvorvidst: hvorvidt, alligevelt: alligevel, ærgelig: ærgerlig, ærgeligt: ærgerligt, ærgelige: ærgerlige,
    afhængelig: afhængig, afhængeligt: afhængigt, uafhængelig: uafhængig, allerrede: allerede, allered: allerede,
    anulering: annullering, anuleringen: annulleringen, arangement: arrangement,
    arangementet: arrangementet, arangementer: arrangementer, arrangment: arrangement,
    arrangmentet: arrangementet, arrangmenter: arrangementer, assistanse: assistance,
    balkong: balkon, beskædigt: beskadiget, blandtandet: blandt andet, sjåfør: chauffør,
    dagligtdags: dagligdags, detalier: detaljer, dokumation: dokumentation,
    dokumationen: dokumentationen, ekstraordinere: ekstraordinære, faktisktset: faktisk set,
    faktuering: fakturering, fejlagting: fejlagtig, forbindele: forbindelse,
    forespørgelse: forespørgsel, forespørgelsen: forespørgslen, forespørgelser: forespørgsler,
    foresøger: forsøger, forklaning: forklaring, forstårlig: forståelig, forståligt: forståeligt,
    forståelight: forståeligt, forøverigt: for øvrigt, foresten: forresten, frostsætte: fortsætte,
    funktioniere: fungere, funktionierer: fungerer, gennemfødt: gennemført, hvilkent: hvilket,
    imellemtiden: i mellemtiden, kampanje: kampagne, kampanjen: kampagnen, kampange: kampagne,
    kampangen: kampagnen, kansellere: annullere, kanselleret: annulleret, konfermere: bekræfte,
    kontaktoplysniger: kontaktoplysninger, oplysniger: oplysninger, kviterring: kvittering,
    leverring: levering, leverringen: leveringen, ligesåvel: lige så vel, lisens: licens,
    lisence: licens, lykkedest: lykkedes, nødvending: nødvendig, nødvendingt: nødvendigt,
    offenligt: offentligt, offenlige: offentlige, opdaterering: opdatering,
    overaskelse: overraskelse, overasket: overrasket, overaskende: overraskende,
    personlight: personligt, pågrund: på grund, pågrundaf: på grund af, reprentant: repræsentant,
    resourcer: ressourcer, returnære: returnere, retuneres: returneres, retuneringen: returneringen,
    ryktbar: rygtbar, samarbede: samarbejde, samarbedet: samarbejdet,
    sandsyneligvis: sandsynligvis, selvfølelig: selvfølgelig, skrifteligt: skriftligt,
    standart: standard, såvidt: så vidt, tilfældigvist: tilfældigvis, tilgængenlig: tilgængelig,
    tilgængenlige: tilgængelige, tilgængelight: tilgængeligt, tilladese: tilladelse,
    tiltrods: til trods, trasaktion: transaktion, trasaktionen: transaktionen,
    undskylling: undskyldning, uheldigvist: uheldigvis, uvantet: uventet, venligs: venligst,
    videresent: videresendt, virksomed: virksomhed, virksomeden: virksomheden,
    værdsetter: værdsætter, øverigt: øvrigt`,
};
