import type { WordLists } from './language-words';

export const dutch: WordLists = {
  service: `retourpakket retourlabel retourlabels retourzending retourzendingen router routers app apps webshop
    webshops wifi e-mail e-mails e-mailadres mailtje online chat track tracking trackingcode bestelnummer
    klantnummer ordernummer orderbevestiging verzendbevestiging bezorgmoment afhaalpunt pakketpunt pakketje
    cadeaubon kortingscode nieuwsbrief streamingdienst terugbetaling ok incl excl btw`,
  common: `bestelling bestellingen levering pakket bericht factuur betaling retour terugbetalen adres klant
    klantenservice vraag vragen antwoord helaas excuses ongemak vertraging ontvangen verzonden geleverd
    betaald besteld graag zo snel mogelijk binnen werkdagen dagen week maandag dinsdag woensdag donderdag
    vrijdag zaterdag zondag product producten artikel bedrag prijs korting rekening contact opnemen bellen
    mailen sturen gestuurd begrijpen begrijp geduld begrip vriendelijke`,
  misspelt: `berigt: bericht, pakkett: pakket, adress: adres, onmiddelijk: onmiddellijk,
    interresant: interessant, interesant: interessant, enigzins: enigszins, ookal: ook al,
    tenalle: te allen, terplekke: ter plekke, zowiezo: sowieso,
    zoizo: sowieso, contakt: contact, kado: cadeau, vertaging: vertraging`,
};
