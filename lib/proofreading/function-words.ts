/** Small words that nearly every sentence of a language has and few others know; written for Replybook. */
export const functionWords: Readonly<Record<string, ReadonlySet<string>>> = {
  da: words(
    'og i at er det en til på med for af den de ikke der har du vi jeg som et kan vil så din dit dine hvis eller hej tak venlig hilsen fra bliver være også jer os dig mig når blev var han hun kun dem men efter ved om alle skal kunne havde nu hvad hvem hvor hvorfor hvordan hvilken hvilket hvilke noget nogen nogle ingen intet hver hvert mellem gennem uden under over imod hos inden mens fordi selvom allerede aldrig altid gerne desværre måtte skulle ville får fik gøre gør gjorde gjort kommer kom blive blevet vores jeres deres hans hendes dens dets siden via op ud ind tilbage igen meget mere mest da her dette denne disse sig sin sit sine man mit min mine ham hende',
  ),
  en: words(
    'the and to of a in is you that it for on are with as be this have from or your we i not can will if dear thank thanks regards hello please our has been would they he she but by at an so do does did had were there which what when about any all my me us more also only than then their them into out up its his her who how after before here just some no yes best kind sincerely could should may might',
  ),
  de: words(
    'der die und in den von zu das mit sich des auf für ist im dem nicht ein eine als auch es an werden aus er hat dass sie nach wir ihr ihre ihnen ich sehr guten tag vielen dank bitte haben wie wenn aber oder nur noch mehr kann können wird sind war waren wurde wurden bei zum zur vom beim durch gegen ohne um bis unter über vor zwischen diese dieser dieses diesem einen einem einer eines ihrem ihren ihrer mir mich dir dich uns euch unser unsere kein keine keinen alle alles schon immer wieder hier dort dann doch mein meine dein deine sein seine habe hatte hatten worden gerne leider',
  ),
  sv: words(
    'och i att är det en till på med för av den de inte som har du vi jag ett kan vill så din ditt dina om eller hej tack vänlig hälsning från också er oss dig mig när blev var han hon bara dem men efter vid alla ska kunde hade nu ni ert era henne honom denna detta dessa sig sin sitt sina mycket mer då här där vad vem hur varför vilken vilket vilka någon något några ingen inget inga varje mellan genom utan under över mot hos innan medan eftersom redan aldrig alltid gärna tyvärr måste får fick göra gör gjorde gjort kommer kom skulle vore blir blivit bli vårt vår våra deras hans hennes dess sedan via vare ut upp in tillbaka igen',
  ),
  nl: words(
    'de het een en van ik je dat die in is niet op te zijn voor met u uw wij we aan er om bij dan nog naar heeft hebben kunt kan als maar ook bedankt beste vriendelijke groet deze dit der den ze zij hij hem haar hun jij jou jouw mijn ons onze uit tot door over onder tegen tussen zonder geen wel al zo zal zou zullen moet moeten mag worden wordt werd was waren had hebt heb bent ben weer hier daar waar wat wie hoe waarom wanneer alleen meer veel dus want omdat alles iets nu dag',
  ),
  fr: words(
    'le la les de des du et à un une est que en pour vous nous je il ne pas dans sur au avec ce votre vos nos plus par qui bonjour merci cordialement avons avez être elle elles ils on se sa son ses leur leurs y ont sont était cette ces cet mais si comme aux tout tous toute été aussi très bien fait peut après avant depuis entre sans sous chez donc alors où quand dont même ici sommes',
  ),
  es: words(
    'el la los las de y a un una en que es por con no para su se lo al del le me hola gracias usted nos como más pero está este saludos hemos puede unos unas esta estos estas eso esto ese esa esos esas muy bien si sí ya cuando donde quien qué cómo porque sin sobre entre hasta desde durante también tan solo les nuestro nuestra nuestros nuestras ha han he hay son fue era ser estar tiene tienen tenemos puedes pueden podemos haber sido todo toda todos todas otro otra mi mis tu tus sus ni o u e',
  ),
  nb: words(
    'og i å er det en til på med for av den de ikke som har du vi jeg et kan vil så din ditt dine hvis eller hei takk vennlig hilsen fra blir være også dere oss deg meg når ble var han hun bare dem men etter ved alle skal kunne hadde nå hva hvordan hvorfor hvor noe noen mye mer vår vårt våre deres sende sendt mottatt gjøre gjør siden slik må fordi hos opp ut inn over under mot uten mellom denne dette disse dersom gjerne dessverre',
  ),
  nn: words(
    'og i å er det ein ei eit til på med for av den dei ikkje som har du vi eg kan vil så din ditt dine viss eller hei takk helsing frå blir vere også dykk oss deg meg når var han ho berre men etter ved alle skal kunne hadde no kva korleis kvifor kor noko nokon mykje meir vår vårt våre',
  ),
  pt: words(
    'o a os as de do da dos das e um uma em no na nos nas que é para por não com se ao à mais como mas foi seu sua seus suas você vocês nosso nossa obrigado obrigada olá bom dia está são ou já também pode temos tem ser quando muito pelo pela isso este esta esse essa até lhe meu minha favor cumprimentos há só ele ela eu nós depois sobre sem vai estou estamos onde qual cliente pedido',
  ),
  it: words(
    'il lo la i gli le di del della dei delle dal dalla nel nella e è un una uno in che per non con si al alla più come ma sono suo sua suoi vostro vostra nostro grazie gentile cordiali saluti buongiorno ciao ha ho abbiamo può anche questo questa da se mi ti ci vi lei tu io noi voi loro quando molto cosa perché dove ordine cliente stato essere fare o ed su tra sul sulla degli ai agli',
  ),
  pl: words(
    'i w na z że nie się do jest to o jak ale po co tak za od przez dla czy już był była było są ma być może pan pani państwa państwo dziękujemy dziękuję dzień dobry witam proszę pozdrawiam oraz ten ta te tego tej który która które jego jej ich nasz nasza nasze przy pod bez tylko jeszcze także lub aby gdy jeśli możemy został zostało',
  ),
  fi: words(
    'ja on ei että se oli hän ovat mutta jos niin kun myös voi olla tämä sen joka mitä kuin tai vain sekä ole olet olemme teidän sinun meidän kiitos hei ystävällisin terveisin hyvä päivää voit voimme jo nyt vielä kanssa mukaan sitten koska missä milloin minä sinä me te he',
  ),
};

function words(list: string): ReadonlySet<string> {
  return new Set(list.split(' '));
}
