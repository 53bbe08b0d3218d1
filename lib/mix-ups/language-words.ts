/** Small words that sentences of a language are full of, with words that letters to customers have; for telling languages apart. */
export const languageWords: Readonly<Record<string, ReadonlySet<string>>> = {
  en: words(`the and to of a in is you that it for on are with as be this have from or your we i not can will if has been would
    our was were which when there they their but what about any all at by do does did could should please thank thanks sorry my me us
    an so just also only more some how here then than who because into after before again hello dear regards kind let know`),
  da: words(`og i at er det en til på med for af den de ikke der har du vi jeg som et kan vil så din dit dine hvis eller hej tak venlig
    hilsen fra bliver blive blev være været også jer os dig mig sig når var han hun kun dem men efter ved om skal have havde hvad hvor
    nu meget mange noget nogen ham deres vores mine min mit hos kunne ville skulle lige gerne få får gøre gør uden hen op ud ind sin
    dog hvordan hvorfor kære mere end over under mellem igen altid alle alt`),
  nb: words(`og i at er det en til på med for av den de ikke der har du vi jeg som et kan vil så din ditt dine hvis eller hei takk vennlig
    hilsen fra blir bli ble være vært også dere oss deg meg seg når var han hun bare dem men etter ved om skal ha hadde hva hvor
    nå mye mange noe noen ham deres vår våre min mitt hos kunne ville skulle gjerne få får gjøre gjør uten opp ut inn sin
    hvordan hvorfor kjære mer enn over under mellom igjen alltid alle alt ikkje uke`),
  sv: words(`och i att är det en till på med för av den de inte som har du vi jag ett kan vill så din ditt dina om eller hej tack vänlig
    hälsning hälsningar från också er oss dig mig sig när blev var han hon bara dem men efter vid alla ska skulle skall vad här där
    nu mycket många något någon deras vår våra min mitt mina hos kunde ville gärna få får göra gör utan upp ut in sin sina
    hur varför kära hade ha varit bli blir mer än över under mellan igen alltid allt vilket eftersom`),
  de: words(`der die und in den von zu das mit sich des auf für ist im dem nicht ein eine als auch es an werden wird wurde aus er hat dass
    sie nach wir ihr ihre ihren ihrer ihnen ich sehr guten tag vielen dank bitte haben einen einem einer sind war bei noch nur
    oder aber wenn wie so uns unsere unseren mir mich du dich dir kann können muss zum zur vom bis über um durch gern gerne mehr
    was diese dieser dieses diesen hier da leider grüße freundlichen liebe keine kein sein habe`),
  nl: words(`de het een en van ik je dat die in is niet op te zijn voor met u uw wij we aan er om bij dan nog naar heeft hebben kunt kan
    als maar ook bedankt beste vriendelijke groet wat worden wordt werd was deze dit door over uit tot geen of jij jou jouw mij me
    mijn ons onze hun zij ze hij haar zo al wel heb had moet moeten zal zullen zou kunnen graag alleen weer meer veel hier daar
    omdat wanneer hoe waar`),
  fr: words(`le la les de des du et à un une est que en pour vous nous je il ne pas dans sur au aux avec ce cette ces votre vos nos notre
    plus par qui bonjour merci cordialement avons avez être sont été a ont mais ou où si se sa son ses mon ma mes me leur leurs elle
    elles on y très bien tout tous comme cela ça fait faire peut pouvez sans entre après avant aussi donc lors afin chez toujours`),
  es: words(`el la los las de y a un una en que es por con no para su sus se lo al del le les me hola gracias usted nos como más pero está
    este esta estos saludos hemos puede si o son ha han fue ser muy ya sin sobre entre cuando también todo todos mi mis tu te
    yo nosotros hay tiene tenemos hasta desde porque donde qué cómo nuestro nuestra nuestros ahora antes después esto eso estamos`),
  it: words(`il lo la gli le di a da in con su per tra un una uno e è che non si sono del della dei delle degli al alla ai alle nel nella
    dal dalla sul sulla come più ma anche ci mi ti vi loro suo sua questo questa questi ho ha hanno abbiamo siamo stato essere
    grazie buongiorno cordiali saluti può possiamo molto se o dove quando perché tutto tutti mio nostra nostro vostro`),
  pt: words(`o a os as de e do da dos das em no na nos nas um uma que é por com não para se ao à mais mas como está este esta são foi
    ser muito já sem sobre entre quando também tudo todos meu minha seu sua seus suas eu você nós há tem temos até desde porque onde
    obrigado obrigada olá caro prezado atenciosamente pelo pela isso estamos pode nosso nossa ou`),
  pl: words(`i w na z się nie do to że jest o jak po za od co przez przy dla ale czy tak są był była być oraz ma mam pan pani państwa
    dziękuję dzień dobry proszę jako tego tym które który która już tylko lub pod bardzo może będzie został z pozdrawiam naszej nasz
    możemy jeśli aby także`),
};

function words(list: string): ReadonlySet<string> {
  return new Set(list.split(/\s+/u));
}
