import type { AddressLanguage } from '../address';
import { marker, oneOf } from '../marker';
import { createVerbFinder } from '../verbs/find-verbs';
import { spanishForms } from '../verbs/spanish-verbs';
import { wordSet } from '../word-set';

const i = { flags: 'i' } as const;
const NO_TE = oneOf(
  'parte arte aparte reparte comparte descarte encarte marte imparte departe estandarte baluarte norte deporte soporte',
);
const STARTS = String.raw`(?<=(?:^|[.!?…¿¡:\n,;]\s*|\s[-–—]\s))`;
const READER_DOES = oneOf(
  'llamarnos escribirnos contactarnos contactar enviarnos indicarnos enviar hacer consultar elegir solicitar comprobar ver descargar seguir cambiar devolver pagar reservar pedir usar utilizar encontrar acceder llamar escribir responder cancelar añadir recoger ponerse dirigirse visitar',
);
const USTED_STARTS = oneOf(
  'puede podría podrá tiene tenía tendría quiere quería querría quisiera necesita necesitaba necesitará desea deseaba desearía sabe sabía está estaba ha había va iba viene hace hizo dice debe debería cree piensa prefiere busca vive trabaja conoce usa utiliza recuerda gusta gustaría ve oye lee escucha juega toca mira lleva compra viaja conduce come bebe habla llama espera siente encuentra considera planea tuvo fue estuvo vio leyó oyó probó escuchó jugó vivió pudo intentó recibió compró pagó reservó solicitó realizó notó pensó sería habrá estará mantiene hospeda refiere imagina apunta acuerda encarga dedica llamaba',
);
const QUESTION_WORDS = String.raw`(?:¿(?:[Pp]or qué|[Qq]ué(?: \p{L}+){0,3}|[Cc]uál(?:es)?(?: \p{L}+){0,2}|[Cc]ómo|[Dd]ónde|[Aa] dónde|[Dd]e dónde|[Cc]uándo|[Cc]uánt[oa]s?(?: \p{L}+){0,3}|[Qq]uién|[Aa] qué(?: \p{L}+){0,2}|[Ee]n qué(?: \p{L}+){0,2}|[Cc]on qué(?: \p{L}+){0,2}|[Nn]o|[Yy]|[Aa]lguna vez|[Tt]ambién|[Yy]a)[,]? (?:se |lo |la |los |las |le |no |me |nos |ya |usted )?|¿(?:[Ss]e |[Ll]o |[Ll]a |[Ll]os |[Ll]as |[Ll]e |[Mm]e |[Nn]os )?)`;

const TU = oneOf(
  'puedes tienes quieres necesitas deseas sabes estás has eres vas haces dices ves debes podrás crees piensas prefieres hablas vienes puedas tengas quieras seas estés hayas vayas hagas digas veas sepas conoces sientes encuentras oyes lees juegas comes bebes refieres imaginas consideras dudes olvides preocupes pones traes sigues pides eliges mantienes eras estabas tenías querías podías sabías ibas hacías veías habías dabas fuiste hiciste dijiste tuviste estuviste pudiste quisiste viste diste pusiste viniste trajiste supiste',
);
/** The familiar form of Argentina and its neighbours. */
const VOSEO = oneOf(
  'vos tenés podés querés sabés necesitás sos hacés decís debés recibís preferís vivís venís creés pensás buscás llamás usás elegís encontrás contactás enviás escribís comprás pagás deseás contanos avisanos escribinos llamanos decinos mandanos enviános indicanos',
);
const IMPERATIVE_TU = oneOf(
  'dime dinos dile dame danos háblame escucha mira oye ven haz ten espera déjame déjanos permíteme avísame avísanos cuéntame cuéntanos envíame envíanos escríbeme escríbenos llámame llámanos mándame mándanos indícame indícanos confírmame confírmanos ponte siéntete recuérdame perdona discúlpame perdóname explícame muéstrame ayúdame contáctanos házmelo asegúrate fíjate imagínate comprueba verifica revisa rellena pulsa',
);
const IMPERATIVE_USTED = oneOf(
  'disculpe discúlpeme perdone perdóneme tenga diga dígame díganos indique indíqueme indíquenos espere permita permítame déjeme déjenos haga hágalo venga vaya sepa envíe envíeme envíenos llame llámeme llámenos escriba escríbame escríbanos póngase revise verifique compruebe consulte confirme confírmeme confírmenos proporcione proporcióneme proporciónenos facilite facilíteme facilítenos complete rellene pulse siga acepte recuerde tome utilice use inicie seleccione introduzca responda contacte contáctenos póngase mire oiga siéntese pase elija escoja cuente cuénteme explíqueme muéstreme ayúdeme avíseme avísenos asegúrese fíjese imagine imagínese deje crea vuelva intente abra cierre acuda visite regrese escuche hable vea lea busque añada descargue reserve pague solicite ingrese',
);

const findVerbs = createVerbFinder({
  forms: spanishForms,
  light: wordSet('no se lo la los las le les me nos te ya por favor también y pero sí'),
  conditions: wordSet('si cuando'),
  beforeVerbs: wordSet('que qué no me te nos se ya tú quien'),
  questionWords: wordSet(
    'qué cuál cuáles cómo dónde adónde cuándo cuánto cuánta cuántos cuántas quién quiénes vez',
  ),
  beforeNouns: wordSet(
    'de del al en por para con sin entre sobre según hacia desde hasta ante tras mediante estos estas esos esas unos unas otros otras dichos dichas siguientes sus tus mis nuestros nuestras distintos distintas diferentes varios varias',
  ),
});

export const spanish: AddressLanguage = {
  findVerbs,
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
      `(?<=(?<![\\p{L}])(?:si|cuando) (?:no |se |lo |la |le |ya )?)(?:${oneOf('puede quiere necesita desea prefiere sabe cree pudiera quisiera dice piensa tenga quiera necesite desee pueda haya vaya vea sepa esté haga considera viaja')})`,
      i,
    ),
    marker('formal', 0.8, 'ya sabe|sabe (?:lo que|a lo que)|no tema|manténgase', i),
    marker(
      'formal',
      0.3,
      `${STARTS}(?:pero |y |también |así que )?(?:puede|quiere|tiene|necesita|debe|sabe|obtiene)`,
      i,
    ),
    // `Puede llamarnos`, and not `Puede tardar`.
    marker(
      'formal',
      0.6,
      `${STARTS}(?:también |ya |siempre )?(?:puede|podrá|debe|deberá)(?= (?:${READER_DOES})(?![\\p{L}]))`,
      i,
    ),
    marker('informal', 1, '[Tt]ú|[Tt]e|[Tt]i|[Tt]us?|[Tt]uy[oa]s?|[Cc]ontigo|TÚ|TUS?'),
    marker('informal', 0.9, '[Vv]osotr[oa]s|[Oo]s|[Vv]uestr[oa]s?', { isPlural: true }),
    marker('informal', 0.8, String.raw`\p{L}{2,}(?:áis|éis)`, { ...i, isPlural: true }),
    // `ayudarte`, `enviándote`; `ayudarle` may be about somebody else.
    marker(
      'informal',
      0.9,
      String.raw`(?!(?:${NO_TE})(?!\p{L}))\p{L}{2,}(?:[aií]r|(?<![iu])er)te(?:l[oae]s?)?|\p{L}+(?:ándo|iéndo|yéndo)te(?:l[oa]s?)?`,
      i,
    ),
    marker('formal', 0.5, String.raw`\p{L}{2,}(?:[aeií]r|ándo|iéndo|yéndo)les?`, i),
    marker('formal', 0.5, String.raw`\p{L}{2,}[aeií]rsel[oa]s?`, i),
    marker('informal', 1, TU, i),
    marker('informal', 1, VOSEO, i),
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
      String.raw`(?<!(?:calle|plaza|avenida|paseo|barrio) )(?<!(?:las|unas|otras|sus|tus|mis|nuestras|de|varias|muchas|y|en|estas|esas|algunas|distintas|diferentes) )\p{L}{2,}[aei]rías`,
      i,
    ),
    marker('informal', 0.7, `(?<!¿)${STARTS}(?:por favor,? |sí,? |no )?(?:${IMPERATIVE_TU})`, i),
  ],
  swaps: {
    formal: { tu: 'su', tus: 'sus', contigo: 'con usted' },
    informal: {},
  },
};
