/** Small words that nearly every sentence of a language has and few others know; written for Replybook. */
export const functionWords: Readonly<Record<string, ReadonlySet<string>>> = {
  da: words(
    'og i at er det en til på med for af den de ikke der har du vi jeg som et kan vil så din dit dine hvis eller hej tak venlig hilsen fra bliver være også jer os dig mig når blev var han hun kun dem men efter ved om alle skal kunne havde nu',
  ),
  en: words(
    'the and to of a in is you that it for on are with as be this have from or your we i not can will if dear thank thanks regards hello please our has been would',
  ),
  de: words(
    'der die und in den von zu das mit sich des auf für ist im dem nicht ein eine als auch es an werden aus er hat dass sie nach wir ihr ihre ihnen ich sehr guten tag vielen dank bitte haben',
  ),
  sv: words(
    'och i att är det en till på med för av den de inte som har du vi jag ett kan vill så din ditt dina om eller hej tack vänlig hälsning från också er oss dig mig när blev var han hon bara dem men efter vid alla ska kunde hade nu',
  ),
  nl: words(
    'de het een en van ik je dat die in is niet op te zijn voor met u uw wij we aan er om bij dan nog naar heeft hebben kunt kan als maar ook bedankt beste vriendelijke groet',
  ),
  fr: words(
    'le la les de des du et à un une est que en pour vous nous je il ne pas dans sur au avec ce votre vos nos plus par qui bonjour merci cordialement avons avez être',
  ),
  es: words(
    'el la los las de y a un una en que es por con no para su se lo al del le me hola gracias usted nos como más pero está este saludos hemos puede',
  ),
};

function words(list: string): ReadonlySet<string> {
  return new Set(list.split(' '));
}
