import type { WordLists } from './language-words';

export const french: WordLists = {
  service: `router routeur routeurs e-mail e-mails email emails mail mails wifi appli applis newsletter
    newsletters chat chatbot online smartphone smartphones login cookie cookies bluetooth streaming
    cashback click-and-collect ok TTC`,
  common: `commande commandes livraison colis facture paiement remboursement retour retours adresse client
    clients message messages réponse question questions malheureusement excuses désagrément retard reçu
    envoyé livré payé commandé rapidement possible jours semaine lundi mardi mercredi jeudi vendredi samedi
    dimanche produit produits article articles montant prix remise compte contacter appeler merci
    compréhension patience cordialement salutations disposition service bientôt toujours également`,
  misspelt: `mesage: message, addresse: adresse, aujourdhui: aujourd'hui, malgrés: malgré, parmis: parmi,
    language: langage, connection: connexion, biensûr: bien sûr, quelquechose: quelque chose,
    dévelloper: développer, apeller: appeler, rembourssement: remboursement, biensur: bien sûr, professionel: professionnel, personel: personnel`,
};
