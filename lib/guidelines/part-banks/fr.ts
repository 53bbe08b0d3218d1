import type { PartBank } from './part-bank';

const WHO =
  "(?:je|j'|nous|il|elle|ils|on|(?:notre|nos|mon|mes|un|une|le|la|l'|les|votre|ce|cet) ?(?:[\\p{L}-]+ ){0,3}(?:équipe|équipes|collègue|collègues|technicien|technicienne|techniciens|service|services|conseiller|conseillère|conseillers|spécialiste|spécialistes|expert|experts|ingénieurs|support|transporteur|livreur|atelier|partenaire|responsable|département|agent))(?: (?:technique|client|clients|clientèle|de support|informatique|dédiée?|support|du support|d'assistance|de maintenance)){0,6}";
const FUTURE = '[\\p{L}]{2,}(?:rai|rons|ra|ront)';
const DAYS = '(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)';
const MONTHS =
  '(?:janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre)';
const COUNT = '(?:\\d+|une?|deux|trois|quatre|cinq|six|dix|quelques)';
const UNIT = '(?:minutes?|heures?|h|jours?|semaines?|mois)(?: ouvrés| ouvrables)?';

/** How the parts of a reply are worded in French. */
export const fr: PartBank = {
  greeting: {
    alone: ['bonjour', 'bonsoir', 'salut', 'coucou', 'hello', 're-?bonjour', 'à qui de droit'],
    withName: [
      'ch(?:er|ère)s?(?:/ère|\\(ère\\)|\\(e\\)|/chère)?',
      'madame',
      'monsieur',
      'mesdames',
      'messieurs',
    ],
    addressed: [
      'à (?:tous|toutes|vous|vous deux)|à nouveau|encore|tous|et|ou|madame|monsieur|mesdames|messieurs|chère?s?',
      "client(?:e|s|es)?|équipe|membre|partenaire|collègues?|la|l'équipe",
    ],
  },
  acknowledgement: {
    thanks: [
      "(?:un grand |mille |tout d'abord,? |encore |grand )?merci(?: beaucoup| bien| infiniment)?,? (?:pour|de|d'|à vous) ?(?!(?:votre|ta) (?:patience|compréhension|confiance|coopération))",
      '(?:je|nous) (?:vous |te )?(?:remercie|remercions|apprécie|apprécions)',
      "(?:j'ai|nous avons) (?:bien |pris )?(?:reçu|connaissance|lu|noté|enregistré|pris en compte)",
      '(?:ravis?|ravie|heureux|heureuse|contents?) (?:de (?:lire|savoir|vous lire|constater|recevoir|apprendre)|d.apprendre|que)',
      '(?:suite à|en réponse à|concernant|au sujet de|à propos de|relativement à) (?:votre|ta|vos)',
      'accusons réception|accuse réception|bonne question|avons bien (?:reçu|enregistré|noté)',
    ],
    empathy: [
      'désolée?s?|excus(?:es?|ez|ons|er)|navrée?s?|regrett(?:e|ons|er|able)|déplor(?:e|ons)|pardon',
      '(?:je|nous) (?:vous )?(?:comprends|comprenons|conçois|concevons|imagine|imaginons|mesure|mesurons)',
      'compréhensible|frustrant|frustration|contrariant|désagréable|gênant',
    ],
  },
  either: [
    "merci (?:d'avance|par avance|encore|de votre (?:patience|compréhension|confiance|fidélité|coopération)|pour votre (?:patience|compréhension|confiance|fidélité|coopération|collaboration))",
    '(?:apprécions|remercions|remercie) (?:vous )?(?:pour )?(?:votre|de votre) (?:patience|compréhension|confiance|coopération)',
    "(?:désolés?|excuses?|excuser|excusons) (?:encore )?(?:pour|de) (?:la gêne|ce désagrément|le désagrément|les désagréments|l'inconvénient|tout inconvénient|ce contretemps|le retard)",
    'votre (?:patience|compréhension|coopération) (?:est|nous)',
    'merci(?: beaucoup)?(?=[.!]|$)',
  ],
  nextStep: {
    promise: [
      `(?:je|nous|il|elle|ils|on|l') ?(?:vous |te |en |y |l'|le |la |les |nous |me |lui ){0,6}${FUTURE}(?! (?:toujours|pas))`,
      `${WHO} (?:vous |te |en |y |l'|le |la |les |se |s'){0,6}(?:va|vont|vais|allons|${FUTURE}|examine|étudie|analyse|travaille|contactera|enquête|recherche|examinent|travaillent|enquêtent)`,
      "(?:je|nous|j'|on) ?(?:vous |te |le |la |l'|les |en |y ){0,6}(?:vais|allons|va|envoie|envoyons|transmets|transmettons|transfère|transférons|vérifie|vérifions|rappelle|rappelons|contacte|contactons|reviens|revenons|rembourse|remboursons|procède|procédons|commande|commandons|m'occupe|nous occupons|étudie|étudions|examine|examinons|recherche|recherchons|travaille|travaillons|priorise|priorisons|traite|traitons|enquêtons|mettons|mets|tiens|tenons|escaladons|organise|organisons)",
      "(?:je|nous) (?:m'occupe|nous occupons|suis en train|sommes en train|faisons)",
      "(?:j'ai|nous avons) (?:bien |déjà |immédiatement )?(?:transmis|transféré|demandé|signalé|escaladé|assigné|alerté)",
      '(?:vous|tu) (?:recevrez|recevras|aurez|auras|serez|pourrez|obtiendrez|allez recevoir|allez être)',
      "(?:nous pouvons|je peux|pouvons-nous|nous pourrions) (?:[\\p{L}'-]+ ){0,3}(?:organiser|planifier|programmer|appeler|convenir|fixer)",
    ],
    dated: [
      `(?:je|nous|${WHO}) (?:vous |te |en |y |l'|le |la |les |se |s'){0,3}[\\p{L}]+`,
      `(?:sera|seront|arrive|arrivera|arriveront|part|partira|prévu|prévue|livré|livrée|passe|passera|vient|viendra|est|dure|prend|${FUTURE})`,
      '(?:commandé|réservé|planifié|programmé|envoyé|expédié|remboursé|attendre|compter)',
    ],
    request: [
      '(?:pourriez|pouvez|pourrais|peux|voudriez|seriez|auriez|avez)-(?:vous|tu)',
      "(?:veuillez|merci de|prière de) (?!patienter|agréer|recevoir|accepter|nous excuser|trouver|ne pas|nous avoir|m'avoir|votre|noter|vous)",
      "(?:s'il vous plaît|s'il te plaît)",
      "(?:j'ai|nous avons|j'aurais|nous aurions) besoin",
      "(?:dès que|lorsque|quand|une fois que) (?:vous|tu|nous|j'|je)",
      '(?:vous devez|vous pouvez|il vous suffit|il faut|vous devrez|je vous invite|nous vous invitons|nous vous prions|nous vous demandons|je vous demande|nous vous recommandons|je vous recommande|nous vous suggérons)',
      '^(?:envoyez|indiquez|appelez|vérifiez|redémarrez|cliquez|connectez|remplissez|essayez|choisissez|consultez|contactez|assurez|renvoyez|confirmez|rendez|visitez)',
    ],
    followUp: [
      '(?:reviens|reviendrai|revenons|reviendrons|reviendra|revenir) (?:vers|auprès)',
      "(?:vérifie|vérifierai|vérifions|vérifierons|examine|examinons|examinerons|étudie|étudierons|regarde|regarderai|enquêtons|enquêterons|recherche|examiner|vérifier) (?:cela|ça|le|la|les|ce|cette|votre|l'|de|tout)?",
      "(?:tiendrai|tiendrons|tiens|tenons|tenir) (?:[\\p{L}'-]+ )?(?:au courant|informés?|informée)|(?:contacterai|contacterons|contacte|recontacte|recontacterai|recontacterons|contactera|informerons|informerai)",
      'transmis|transmets|transmettons|transféré|escaladé',
    ],
    when: [
      "aujourd'hui|demain|après-demain|ce soir|cet après-midi|ce matin|immédiatement|tout de suite|sans attendre|dès maintenant|dès à présent|actuellement|ce week-end",
      `(?:d'ici |avant |dès |ce |à partir de |le )?${DAYS}(?: prochain)?`,
      `(?:sous|dans|d'ici|après|pendant|environ|en|avant|jusqu'à|de)(?: un délai de)?(?: les)?(?: prochaines?| prochains| environ)? ?${COUNT}(?: ?(?:-|–|à|ou) ?${COUNT})? ${UNIT}`,
      `(?:\\d+|deux|trois|cinq|dix)(?: ?(?:-|–|à) ?\\d+)? ${UNIT}`,
      `(?:le )?(?:\\d{1,2}|1er) ${MONTHS}`,
      '(?:à|vers|avant|dès) \\d{1,2} ?(?:h|heures)',
      '(?:au plus tard|la semaine prochaine|cette semaine|le mois prochain|fin de (?:la )?(?:semaine|journée|mois)|dans la journée|dans les (?:prochaines |prochains )?(?:heures|jours)|en fin de)',
      '(?:dès que|lorsque|quand|une fois que|dès réception|après réception|aussitôt que|une fois)',
      '\\d{1,2}[./-]\\d{1,2}(?:[./-]\\d{2,4})?',
    ],
  },
  closing: [
    "(?:n'hésitez|n'hésite|ne pas hésiter|hésitez|hésite) (?:surtout |donc )?(?:pas|à)",
    "(?:si|au cas où|dans le cas où) (?:vous|tu|jamais|d'autres|le|des)[^.!?\\n]{0,60}(?:questions?|besoin|aide|assistance|informations?|précisions?|souhaitez|problèmes?|doutes?|difficultés?|savoir|persiste)",
    "pour (?:toute|toutes|tout|plus|d'autres|davantage)(?: autres?)? (?:questions?|informations?|précisions?|assistance|demandes?|aide|renseignements?|d'informations|besoin)",
    '(?:dites|dis)-(?:nous|moi)',
    '(?:faites|faire|fais)(?:-| )(?:le )?(?:nous|moi|me)(?: le)? savoir',
    '(?:reste|restons|demeure|demeurons|sommes|suis) (?:bien sûr |toujours |également |naturellement )?(?:à votre (?:entière )?(?:disposition|écoute|service)|à ta disposition|disponibles?|là pour|ici pour|prêts?)',
    '(?:je|nous) (?:vous |te )?(?:souhaite|souhaitons|espère|espérons)',
    '(?:bonne|belle|excellente|agréable) (?:fin de )?(?:journée|soirée|semaine|week-end|après-midi|continuation|vacances|réception|année|lecture|route)',
    '(?:bon|excellent|beau) (?:week-end|voyage|séjour|été|courage|rétablissement)|bonnes (?:fêtes|vacances)',
    "(?:au plaisir|dans l'attente|en espérant|en restant|hâte de|impatients?|ravis? de vous aider|heureux de vous aider|heureux de pouvoir)",
    '(?:vous pouvez|tu peux) (?:toujours|également|aussi|bien sûr|à tout moment|nous (?:écrire|joindre|contacter|répondre))',
    '(?:contactez|écrivez|appelez|répondez)(?:-nous|-moi)? (?:à tout moment|si|simplement)|encore merci|à bientôt|prenez soin|bonne chance',
  ],
  signOff: {
    phrases: [
      '(?:(?:bien|très|mes|nos|avec|les|mes plus) )?(?:cordialement|cordiales|sincèrement|respectueusement|amicalement|chaleureusement|sincères|meilleures|cordiales|amicales|chaleureuses|distinguées)(?: (?:salutations|sentiments))?(?: (?:vôtre|distinguées|les meilleures))?',
      '(?:bien|très) à (?:vous|toi)|salutations(?: distinguées| cordiales)?|(?:mes|nos|avec mes|avec nos) (?:salutations(?: les meilleures)?|meilleurs sentiments|sincères salutations|meilleures salutations|cordiales salutations)|bien cordialement|cdlt|cdt|(?:nos |mes )?meilleurs vœux',
      "(?:veuillez|je vous prie|nous vous prions)(?: d')? ?(?:agréer|recevoir|accepter|d'agréer|croire)",
    ],
    bare: [
      'merci',
      'merci beaucoup',
      "merci d'avance",
      'à bientôt',
      'bonne journée',
      'bonne soirée',
      'bonne semaine',
      'bises',
      'amitiés',
      'bàv',
      'au revoir',
      'à très vite',
    ],
    followed: [
      'de',
      'la',
      "l'",
      'le',
      'votre',
      'et',
      'du',
      'madame',
      'monsieur',
      "l'expression",
      'en',
    ],
  },
  complaint: [
    'plain(?:te|tes|dre)|réclamation(?:s)?|insatisfaite?s?|insatisfaction|mécontente?s?|mécontentement|déçue?s?|décevante?|déception|frustrée?s?|furieux|furieuse|colère|énervée?|indignée?|agacée?|scandalisée?|ras-le-bol|marre',
    'inacceptable|inadmissible|scandaleux|honteux|honte|ridicule|lamentable|déplorable|catastrophique|horrible|arnaque|escroquerie|inqualifiable|pitoyable|exécrable',
    '(?:mauvais|mauvaise|piètre|pire) (?:service|expérience|qualité|communication|accueil)',
    '(?:pas|jamais|guère) (?:du tout |très |vraiment )?(?:satisfaite?s?|contente?s?|normal|acceptable|sérieux)',
    "toujours (?:pas|rien|aucune?)|j'attends (?:toujours|encore|depuis)|(?:deuxième|troisième|quatrième|énième|2e|3e|4e) fois|personne ne (?:répond|m'aide|me)",
    "(?:exige|réclame|demande) (?:[\\p{L}'-]+ ){0,3}(?:remboursement|dédommagement|explications?|excuses)|avocat|ufc|dgccrf|mise en demeure|perte de temps|plus jamais",
  ],
  examples: {
    greeting: 'Bonjour {name},',
    acknowledgement: 'Merci pour votre message',
    'next-step': 'Je vous l’envoie demain',
    closing: 'N’hésitez pas à nous écrire si vous avez des questions.',
    'sign-off': 'Cordialement,\n{agent}',
  },
};
