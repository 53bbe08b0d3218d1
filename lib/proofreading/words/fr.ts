import type { WordLists } from './language-words';

export const french: WordLists = {
  service: `router routeur routeurs e-mail e-mails email emails mail mails wifi appli applis newsletter newsletters
    chat chatbot online smartphone smartphones login cookie cookies bluetooth streaming cashback
    click-and-collect ok TTC logiciel logiciels firmware micrologiciel pare-feu serveur serveurs
    sauvegarde backup plugin plugins widget dashboard bug bugs support ticket tickets helpdesk feedback
    hotline roaming hotspot podcast podcasts pop-up phishing hameçonnage spam spams malware identifiant
    identifiants reset update updates upgrade cloud browser tablette web webinaire webinaires workshop
    weekend week-end black marketplace click drive e-shop e-billet e-billets e-carte e-facture m-ticket
    QR carte-cadeau tracking suivi réexpédition réexpédier réexpédié réapprovisionnement réassort
    préremplie prépayée prépayé prépayés géolocalisation télécharger téléchargement réinitialiser
    réinitialisation réinitialisé désabonner désabonnement désinscription désinscrire reconnexion
    reconnecter paramétrage paramétrer personnalisable visio visioconférence SAV CGV RIB IBAN SEPA CB
    RGPD HT EUR prélèvement tél réf nº cf svp stp fibre box décodeur modem eSIM SIM e-SIM SMS MMS app
    apps tchat tchats tchatter mailing bêta influenceur influenceuse check-in check-out low-cost
    follow-up reporting packaging scanner scanné scannez
    linky Linky rtt RTT ameli Ameli déchèterie déchèteries éco-prêt smishing Doctolib doctolib Ouigo
    parebrise ebook ebooks pronote Pronote matchmaking streameur streameuse Chronopost Colissimo`,
  common: `commande commandes livraison colis facture paiement remboursement retour retours adresse client
    clients message messages réponse question questions malheureusement excuses désagrément retard reçu
    envoyé livré payé commandé rapidement possible jours semaine lundi mardi mercredi jeudi vendredi samedi
    dimanche produit produits article articles montant prix remise compte contacter appeler merci
    nécessaire nécessaires recevoir recevrez recevrons envoyer enverrons envoyez confirmer confirmons confirmation
    vérifier vérifié vérification demander demandé rembourser remboursé remboursée rembourserons virement réclamation
    abonnement contrat résilier résiliation mot passe identifiant information informations renseignements
    correspondant correspondante transport transporteur livreur entrepôt disponible disponibles indisponible
    joindre joint jointe document documents formulaire attestation justificatif numéro téléphone courriel
    électronique application réservation réserver réservé chambre billet billets garantie réparation réparer
    réparé technicien intervention installation installer rendez-vous bureau horaires ouverture automatiquement
    directement immédiatement prochainement également prochain prochaine suivant suivante suivants suivantes
    ouvrables ouvrés maximum minimum transmettre transmis répondre répondu résoudre résolu résolue désolé désolée
    désagréments gêne occasionnée occasionné veuillez agréer sentiments distingués annuler annulé annulation échanger
    échange échangé remplacer remplacé remplacement prélevé prélèvement facturé débité crédité bénéficier apparaîtra
    sélectionner sélectionné cliquez téléchargez utiliser utilisation première dernière semaines mois
    compréhension patience cordialement salutations disposition service bientôt toujours également`,
  misspelt: `mesage: message, addresse: adresse, aujourdhui: aujourd'hui, malgrés: malgré, parmis: parmi,
    language: langage, connection: connexion, biensûr: bien sûr, quelquechose: quelque chose,
    dévelloper: développer, apeller: appeler, rembourssement: remboursement, biensur: bien sûr, professionel: professionnel, personel: personnel,
    aceuil: accueil, bancquaire: bancaire, commende: commande, commendes: commandes,
    comission: commission, deffectueux: défectueux, éfectuer: effectuer, éfectué: effectué,
    éreur: erreur, éspérer: espérer, éxpédition: expédition, inconvénniant: inconvénient,
    interressé: intéressé, interressée: intéressée, nottament: notamment, parceque: parce que,
    recement: récemment, rendévous: rendez-vous, cauchement: cauchemar`,
};
