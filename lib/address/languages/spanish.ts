import type { AddressLanguage } from '../address';
import { marker, oneOf } from '../marker';

const i = { flags: 'i' } as const;
/** Words that may stand before a verb of the person addressed, and none before a noun. */
const BEFORE = String.raw`(?<=(?:¿|¡|(?<![\p{L}])(?:si|que|qué|cuando|cuándo|cómo|como|dónde|donde|no|ya|también|lo|los|la|le|les|me|nos|se|pero|y|o|porque|aunque|mientras|quién|cuánto|cuánta|cuántos|cuántas|usualmente|siempre|nunca|todavía|aún|sólo|solo|ahora|entonces) ))`;
const NO_VERB_S = String.raw`(?!(?:${oneOf('agradables jugadores es gracias más menos además quizás atrás detrás demás jamás tres veces antes después entonces lejos las los unas unos otras otras esas estas muchas todas cosas pues dos varias mes meses interés inglés francés través martes viernes lunes estrés país países gas crisis tesis oasis quienes cuales tales iguales menudo adiós ojalás')})(?![\p{L}]))`;
const STARTS = String.raw`(?<=(?:^|[.!?…¿¡:\n,;]\s*|\s[-–—]\s))`;
const USTED_STARTS = oneOf(
  'puede podría podrá tiene tenía tendría quiere quería querría quisiera necesita necesitaba necesitará desea deseaba desearía sabe sabía está estaba ha había va iba viene hace hizo dice debe debería cree piensa prefiere busca vive trabaja conoce usa utiliza recuerda gusta gustaría ve oye lee escucha juega toca mira lleva compra viaja conduce come bebe habla llama espera siente encuentra considera planea tuvo fue estuvo vio leyó oyó probó escuchó jugó vivió pudo intentó recibió compró pagó reservó solicitó realizó notó pensó sería habrá estará mantiene hospeda refiere imagina apunta acuerda encarga dedica llamaba',
);
const QUESTION_WORDS = String.raw`(?:¿(?:[Pp]or qué|[Qq]ué(?: \p{L}+){0,3}|[Cc]uál(?:es)?(?: \p{L}+){0,2}|[Cc]ómo|[Dd]ónde|[Aa] dónde|[Dd]e dónde|[Cc]uándo|[Cc]uánt[oa]s?(?: \p{L}+){0,3}|[Qq]uién|[Aa] qué(?: \p{L}+){0,2}|[Ee]n qué(?: \p{L}+){0,2}|[Cc]on qué(?: \p{L}+){0,2}|[Nn]o|[Yy]|[Aa]lguna vez|[Tt]ambién|[Yy]a)[,]? (?:se |lo |la |los |las |le |no |me |nos |ya |usted )?|¿(?:[Ss]e |[Ll]o |[Ll]a |[Ll]os |[Ll]as |[Ll]e |[Mm]e |[Nn]os )?)`;

const TU = oneOf(
  'puedes tienes quieres necesitas deseas sabes estás has eres vas haces dices ves debes podrás crees piensas prefieres buscas hablas llamas usas vives trabajas vienes puedas tengas quieras seas estés hayas vayas hagas digas veas sepas gustas recuerdas conoces sientes encuentras oyes lees tocas juegas miras llevas compras viajas comes bebes escuchas esperas utilizas refieres imaginas consideras dudes olvides preocupes pones sales traes sigues pides eliges mantienes eras estabas tenías querías podías sabías ibas hacías veías habías dabas fuiste hiciste dijiste tuviste estuviste pudiste quisiste viste diste pusiste viniste trajiste supiste',
);
const IMPERATIVE_TU = oneOf(
  'dime dinos dile dame danos háblame escucha mira oye ven haz ten espera déjame déjanos permíteme avísame avísanos cuéntame cuéntanos envíame envíanos escríbeme escríbenos llámame llámanos mándame mándanos indícame indícanos confírmame confírmanos ponte siéntete recuérdame perdona discúlpame perdóname explícame muéstrame ayúdame contáctanos házmelo asegúrate fíjate imagínate comprueba verifica revisa rellena pulsa',
);
const IMPERATIVE_USTED = oneOf(
  'disculpe discúlpeme perdone perdóneme tenga diga dígame díganos indique indíqueme indíquenos espere permita permítame déjeme déjenos haga hágalo venga vaya sepa envíe envíeme envíenos llame llámeme llámenos escriba escríbame escríbanos póngase revise verifique compruebe consulte confirme confírmeme confírmenos proporcione proporcióneme proporciónenos facilite facilíteme facilítenos complete rellene pulse siga acepte recuerde tome utilice use inicie seleccione introduzca responda contacte contáctenos póngase mire oiga siéntese pase elija escoja cuente cuénteme explíqueme muéstreme ayúdeme avíseme avísenos asegúrese fíjese imagine imagínese deje crea vuelva intente abra cierre acuda visite regrese escuche hable vea lea busque añada descargue reserve pague solicite ingrese',
);

export const spanish: AddressLanguage = {
  markers: [
    marker('formal', 1, String.raw`ustedes`, { ...i, isPlural: true }),
    marker('formal', 1, String.raw`usted|u?vds?\.|uds?\.`.replace('u?vds?\\.', 'vds?'), i),
    marker('formal', 0.6, 'su|sus|suy[oa]s?|consigo', i),
    marker('formal', 0.4, 'le|les', i),
    marker(
      'formal',
      0.9,
      `no (?:dude|se preocupe|olvide)|(?:se|le|les) ruego|(?:le|les) (?:informamos|agradecemos|rogamos|recordamos|enviamos|comunicamos|deseamos|saludamos|saludo|agradezco|informo|confirmo|pido|ayudo|atiendo|parece|gusta|gustaría|interesa|gustan|importa|importaría)|permítame|discúlpeme`,
      i,
    ),
    marker(
      'formal',
      0.6,
      `${STARTS}(?:por favor,? |sí,? |bueno,? |vale,? |ok,? |no )?(?:${IMPERATIVE_USTED})`,
      i,
    ),
    marker('formal', 0.5, `(?<=${QUESTION_WORDS})(?:${USTED_STARTS})`, i),
    marker(
      'formal',
      0.5,
      `(?<=(?<![\\p{L}])(?:si|cuando|que|como|lo que|donde) (?:no |se |lo |la |le |ya )?)(?:${oneOf('puede quiere necesita desea prefiere sabe cree pudiera quisiera dice piensa tenga quiera necesite desee pueda haya vaya vea sepa esté haga considera viaja')})`,
      i,
    ),
    marker('formal', 0.8, 'ya sabe|sabe (?:lo que|a lo que)|no tema|manténgase', i),
    marker(
      'formal',
      0.3,
      `${STARTS}(?:pero |y |también |así que )?(?:puede|quiere|tiene|necesita|debe|sabe|obtiene)`,
      i,
    ),
    marker('informal', 1, 'tú|te|ti|tu|tus|tuy[oa]s?|contigo', i),
    marker('informal', 0.9, 'vosotr[oa]s|os|vuestr[oa]s?', { ...i, isPlural: true }),
    marker('informal', 0.8, String.raw`\p{L}{2,}(?:áis|éis)`, { ...i, isPlural: true }),
    marker('informal', 1, TU, i),
    marker(
      'informal',
      0.9,
      String.raw`(?!(?:existe|asiste|insiste|consiste|resiste|persiste|desiste|triste|chiste|contraste|desgaste|quiste|baste|traste|embiste|reviste|subsiste|dentiste|batiste|viste|paste|gaste|coste|poste|encaste)(?![\p{L}]))\p{L}{2,}(?:aste|iste)`,
      i,
    ),
    marker(
      'informal',
      0.9,
      String.raw`(?!(?:detrás|atrás|jamás|demás|compás|quizás)(?![\p{L}]))\p{L}{2,}rás`,
      i,
    ),
    marker(
      'informal',
      0.9,
      String.raw`(?<!(?:las|unas|otras|sus|tus|mis|nuestras|de|varias|muchas|y|en|estas|esas|algunas|distintas|diferentes) )\p{L}{2,}[aei]rías`,
      i,
    ),
    marker('informal', 0.7, `${BEFORE}${NO_VERB_S}\\p{L}{2,}(?:as|es)`, i),
    marker(
      'informal',
      0.7,
      `${STARTS}${IMPERATIVE_TU}`.replace(
        IMPERATIVE_TU,
        `(?:por favor,? |sí,? |no )?(?:${IMPERATIVE_TU})`,
      ),
      i,
    ),
  ],
  swaps: {
    formal: { tu: 'su', tus: 'sus', contigo: 'con usted' },
    informal: {},
  },
};
