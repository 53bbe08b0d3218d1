import type { WordLists } from './language-words';

export const swedish: WordLists = {
  service: `router routern routrar app appen appar webbshop webbshoppen wifi wi-fi online chatt chatten
    e-post e-postadress mejl mejla mejlet login tracking paketombud returetikett returetiketten fraktsedel
    spårningsnummer ordernummer kundnummer kvitto streamingtjänst länk länken ok mvh inkl exkl`,
  common: `beställning beställningen leverans leveransen paket paketet retur returen återbetalning
    återbetalningen faktura fakturan betalning betalningen meddelande meddelandet adress adressen kund kunden
    kundtjänst ärende ärendet tyvärr beklagar försening förseningen försenad gärna också redan fortfarande
    skickat skickar fått kommer måste kunna skulle eftersom därför vänligen återkomma återkommer frågor
    fråga hjälpa hjälp problem problemet lösa produkten varan priset rabatt konto kontot uppgifter nästa
    vecka veckan dagar måndag tisdag onsdag torsdag fredag lördag söndag hälsningar tack`,
  misspelt: `medelande: meddelande, medelandet: meddelandet, adressn: adressen, tyvär: tyvärr, eftersomm: eftersom, iallafall: i alla fall, abbonemang: abonnemang,
    abbonnemang: abonnemang, återbetallning: återbetalning`,
};
