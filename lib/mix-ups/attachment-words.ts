/** How an agent says in a language that this very reply carries a file, and what shows that another one is meant. */
export interface AttachmentWords {
  readonly promise: RegExp;
  /** In the same sentence: the customer's file, an earlier or later mail, a request. */
  readonly elsewhere: RegExp;
}

/** By primary subtag. */
export const attachmentWords: Readonly<Record<string, AttachmentWords>> = {
  en: words(
    [
      String.raw`(?:find|see|check|review|read|use|open|follow|sign|fill in|fill out|complete) (?:the |our |my )?attached(?! to )`,
      "attached (?:please find|you(?:[’']ll| will| can)? find|herewith|is|are|below)",
      'attached to (?:this|the present) (?:e-?mail|mail|reply|message)',
      String.raw`(?:i|we)(?: have|['’]ve| am|['’]m| are|['’]re)? ?(?:also |now |hereby |just )?(?:attach|attached|attaching|enclose|enclosed|enclosing)(?! to (?!this))`,
      String.raw`(?:is|are|as) (?:also |now )?(?:attached|enclosed)(?! to (?!this))`,
      'the (?:attached|enclosed)(?! to )',
      "enclosed (?:please find|you(?:[’']ll| will| can)? find|is|are)",
      '(?:see|in|open|find) (?:the |our |my )?(?:attachments?|enclosure)',
      'as (?:an? )?(?:attachments?|attached file)',
      'pfa',
    ],
    [
      String.raw`you(?: have|['’]ve| had|r colleague)? ?(?:already |also |kindly )?(?:sent|send|attached|enclosed|included|provided|shared|uploaded|forwarded)`,
      String.raw`your (?:\p{L}+ )?(?:attachments?|attached|enclosed)`,
      '(?:can|could|would|will|did|if|once|when) you (?:\\p{L}+ ){0,3}(?:send|attach|share|forward|upload|provide|enclose|reply|return)',
      '(?:please|kindly) (?:attach|enclose|send|forward|upload|share|provide|reply)|(?:ask|need|want) you to',
      'forgot|forgotten|missing|yesterday|(?:in|to|with) (?:my|our|the|an?) (?:last|previous|earlier|prior|first|former|separate) (?:e-?mail|mail|message|reply|letter)',
      "tomorrow|later today|(?:i|we)(?: will|[’']ll)|strings attached",
    ],
  ),
  da: words(
    [
      'vedhæftet(?! til)|vedhæftede|vedhæfter|vedhæftning(?:en|er|erne)?|vedhæftninger',
      'vedlagt|vedlagte|vedlægger',
      '(?:i|se|som) (?:det |de |et )?(?:vedlagte )?bilag(?:et|ene)?',
    ],
    [
      '(?:du|i har|de har) (?:har |selv |også ){0,2}(?:sendt|vedhæftet|medsendt|vedlagt|sendte|vedhæftede|uploadet)|du (?:vedhæft|vedlæg|send)\\p{L}*',
      '(?:din|dine|jeres|deres|kundens) (?:\\p{L}+ )?(?:vedhæft|vedlagt|bilag)\\p{L}*',
      '(?:kan|vil|må|skal|bedes) (?:du|i) (?:\\p{L}+ ){0,4}(?:sende|vedhæfte|vedlægge|uploade|returnere|medsende)|bedes|(?:send|vedhæft|vedlæg|upload) (?:gerne|venligst|os|mig|det|den|dem|et|en|din|dit|dine)',
      'glemt|mangler|i går|i forgårs|(?:i|til|med) (?:min|vores|den|en) (?:sidste|forrige|tidligere|første) (?:mail|besked|svar|brev)|i morgen|senere i dag',
    ],
  ),
  de: words(
    [
      'anbei|beigefügt\\p{L}{0,2}|beiliegend\\p{L}{0,2}|angehängt\\p{L}{0,2}|angefügt\\p{L}{0,2}|mitgesendet|beigelegt',
      '(?:im|als|siehe|s\\.|siehe den|in unserem) anhang|(?:in der|als|siehe|siehe die) anlage',
      '(?:hänge|hängen|füge|fügen) (?:ich|wir) (?:\\p{L}+ ){1,8}(?:bei|an)|(?:ich|wir) (?:hänge|hängen|füge|fügen) (?:\\p{L}+ ){1,8}(?:bei|an)',
    ],
    [
      'sie (?:uns |mir |bereits |die |das |den |ihre |im |als |der |\\p{L}+ ){0,6}(?:angehängt|beigefügt|mitgeschickt|gesendet|geschickt|beigelegt|hochgeladen|übersandt) (?:haben|hatten)|(?:die|den|das) du (?:\\p{L}+ ){0,6}hast',
      'von ihnen|ihr\\p{L}{0,2} (?:\\p{L}+ )?(?:anhang|anlage|beigefügt|angehängt)\\p{L}*|anhang ihrer|anlage ihrer',
      '(?:senden|schicken|fügen|hängen|laden|legen|reichen) sie|(?:können|könnten|würden|möchten) sie (?:\\p{L}+ ){0,8}(?:senden|schicken|anhängen|beifügen|hochladen|beilegen|zukommen)|(?:sende|schick|schicke|füge|häng|hänge) (?:uns|mir|bitte|das|den|die)|(?:kannst|könntest) du (?:\\p{L}+ ){0,6}(?:senden|schicken|anhängen)|(?:angehängt|beigefügt) werden',
      'vergessen|fehlte?|gestern|vorgestern|(?:in|mit|zu) (?:meiner|unserer|der|einer) (?:letzten|vorigen|vorherigen|früheren|ersten) (?:mail|e-mail|nachricht|antwort)|morgen|später',
    ],
  ),
  sv: words(
    [
      'bifogat|bifogad|bifogade|bifogar|bifogas',
      '(?:se|i|som) (?:den |en )?(?:bifogade )?bilag(?:a|an|or|orna)|bilagt|medskickad\\p{L}?',
    ],
    [
      '(?:du|ni|som du) (?:har |själv |också ){0,2}(?:bifogat|bifogade|skickat|skickade|laddat)|du bifog\\p{L}*',
      '(?:din|ditt|dina|er|ert|era) (?:\\p{L}+ )?(?:bifog|bilag)\\p{L}*',
      '(?:kan|vill|skulle|måste) (?:du|ni) (?:\\p{L}+ ){0,4}(?:skicka|bifoga|ladda|sända)|(?:bifoga|skicka) (?:gärna|oss|mig|den|det|en|ett|din|ditt)',
      'glömde|glömt|saknas|igår|i går|(?:i|till|med) (?:mitt|vårt|ett|det|min|vår) (?:förra|tidigare|senaste|första) (?:mejl|mail|meddelande|svar)|imorgon|i morgon|senare i dag',
    ],
  ),
  nl: words(
    [
      'bijgevoegd|bijgevoegde|bijgaand|bijgaande|bijgesloten|meegestuurde',
      '(?:in|als|zie) (?:de |een |onze )?bijlagen?',
      '(?:voeg|voegen) (?:ik|wij|we) (?:\\p{L}+ ){1,8}bij',
    ],
    [
      '(?:je|jij|u|jullie|die u|die je) (?:hebt |heeft |hebben |zelf |ons |ook |in |als |de |een |\\p{L}+ ){0,5}(?:bijgevoegd|meegestuurd|gestuurd|toegevoegd|geüpload|verstuurd)',
      '(?:je|jouw|uw|jullie) (?:\\p{L}+ )?(?:bijlagen?|bijgevoegde|bijgaande|meegestuurde)',
      '(?:kun|kunt|wil|wilt|zou|zoudt) (?:je|u|jij) (?:\\p{L}+ ){0,8}(?:sturen|mailen|toevoegen|opsturen|uploaden|bijvoegen|meesturen)|(?<!ik |we |wij )stuur (?:ons|mij|de|het|uw)|voeg (?:de|het|een|je|uw)|graag ontvangen|ontvangen (?:wij|we) graag',
      'vergeten|ontbreekt|gisteren|(?:in|bij|met) (?:mijn|onze|de|een) (?:vorige|eerdere|laatste|eerste) (?:mail|e-mail|bericht)|morgen|later vandaag',
    ],
  ),
  fr: words(
    [
      'ci-jointe?s?|ci-annexée?s?|en pi[èe]ces? jointes?|la pi[èe]ce jointe|en annexe',
      "(?:je|nous) (?:vous |te )?(?:joins|joignons|ai joint|avons joint)|j['’]ai (?:bien )?joint",
      '(?:joint|jointe|joints|jointes) (?:à|au) (?:ce|cet|présent) (?:mail|message|e-mail|courriel)|(?:le|la|les) (?:document|fichier|formulaire|facture|étiquette|guide)s? jointe?s?',
    ],
    [
      "(?:vous|tu) (?:nous |m[’']|me )?(?:avez|aviez|as) (?:bien )?(?:joint|envoyé|transmis|fourni|jointe|envoyée)",
      '(?:votre|vos|ta|tes) (?:pi[èe]ces? jointes?|fichiers? joints?|\\p{L}+ jointe?s?)|de joindre|joindre|que vous',
      '(?:pouvez|pourriez|voulez|peux)(?:-| )(?:vous|tu) (?:\\p{L}+ ){0,3}(?:envoyer|renvoyer|joindre|transmettre|faire)|merci de (?:nous|me)|veuillez (?:nous )?(?:envoyer|renvoyer|joindre|transmettre|faire)|envoyez|joignez',
      "oublié|manque|hier|(?:mail|message|e-mail|courriel) (?:précédent|d['’]hier)|(?:dans|à|avec) (?:mon|notre|le|un) (?:dernier|précédent|premier) (?:mail|message|e-mail|courriel)|demain|plus tard",
    ],
  ),
  es: words(
    [
      'adjunto (?:le|te|les|os|el|la|los|las|un|una|encontrará|encontrarás|a este|al presente|nuestr[oa]|también|mi)|(?:le|te|les) adjunto|adjuntamos|se adjuntan?',
      '(?:he|hemos) adjuntado|(?:está|están|va|van|encuentra) adjunt[oa]s?|(?:ver|vea|véase|consulte) (?:el |los |la |las )?(?:\\p{L}+ )?adjunt[oa]s?',
      '(?:en|el|los|la|las|del) (?:el |los |la |las )?(?:archivo|documento|fichero|formulario|factura|etiqueta|guía)s? adjunt[oa]s?|como (?:archivo |documento )?adjunto|en (?:el|los) adjuntos?|anexo (?:encontrará|le|el|la)',
    ],
    [
      '(?:nos |me |usted |que )(?:ha|has|haya|había) (?:adjuntado|enviado|mandado|subido)|que (?:nos |me )?(?:envió|mandó|adjuntó)|usted adjunt\\p{L}*',
      '(?:su|sus|tu|tus) (?:\\p{L}+ )?adjunt[oa]s?',
      '(?:puede|podría|puedes|podrías)n? (?:\\p{L}+ ){0,3}(?:adjuntar|enviar|mandar|remitir)\\p{L}{0,4}|adjunte|envíe(?:nos|me)?|por favor,? (?:adjunt|enví|mand)\\p{L}*',
      'olvidé|olvidamos|falta|ayer|(?:correo|mensaje) (?:anterior|de ayer)|(?:anterior|último|primer) (?:correo|mensaje)|mañana|más tarde',
    ],
  ),
};

function words(promise: readonly string[], elsewhere: readonly string[]): AttachmentWords {
  return { promise: asWords(promise, 'giu'), elsewhere: asWords(elsewhere, 'iu') };
}

function asWords(sources: readonly string[], flags: string): RegExp {
  return new RegExp(`(?<![\\p{L}\\p{M}])(?:${sources.join('|')})(?![\\p{L}\\p{M}])`, flags);
}
