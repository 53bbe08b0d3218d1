import { verbTenses, type SpanishVerb } from './spanish-verb';

/** What the dictionary lists word by word: persons from I to they; a stroke where there is none. */
const TABLE = `
ser present soy eres es somos sois son
ser imperfect era eras era éramos erais eran
ser preterite fui fuiste fue fuimos fuisteis fueron
ser future seré serás será seremos seréis serán
ser conditional sería serías sería seríamos seríais serían
ser subjunctive sea seas sea seamos seáis sean
ser past-subjunctive fuera fueras fuera fuéramos fuerais fueran
estar present estoy estás está estamos estáis están
estar imperfect estaba estabas estaba estábamos estabais estaban
estar preterite estuve estuviste estuvo estuvimos estuvisteis estuvieron
estar future estaré estarás estará estaremos estaréis estarán
estar conditional estaría estarías estaría estaríamos estaríais estarían
estar subjunctive esté estés esté estemos estéis estén
estar past-subjunctive estuviera estuvieras estuviera estuviéramos estuvierais estuvieran
haber present he has ha hemos habéis han
haber imperfect había habías había habíamos habíais habían
haber preterite hube hubiste hubo hubimos hubisteis hubieron
haber future habré habrás habrá habremos habréis habrán
haber conditional habría habrías habría habríamos habríais habrían
haber subjunctive haya hayas haya hayamos hayáis hayan
haber past-subjunctive hubiera hubieras hubiera hubiéramos hubierais hubieran
ir present voy vas va vamos vais van
ir imperfect iba ibas iba íbamos ibais iban
ir future iré irás irá iremos iréis irán
ir conditional iría irías iría iríamos iríais irían
ir subjunctive vaya vayas vaya vayamos vayáis vayan
dar present doy das da damos dais dan
dar preterite di diste dio dimos disteis dieron
dar future daré darás dará daremos daréis darán
dar subjunctive - des - demos deis den
hacer present hago haces hace hacemos hacéis hacen
hacer preterite hice hiciste hizo hicimos hicisteis hicieron
hacer future haré harás hará haremos haréis harán
hacer conditional haría harías haría haríamos haríais harían
hacer subjunctive haga hagas haga hagamos hagáis hagan
poder present puedo puedes puede podemos podéis pueden
poder imperfect podía podías podía podíamos podíais podían
poder preterite pude pudiste pudo pudimos pudisteis pudieron
poder future podré podrás podrá podremos podréis podrán
poder conditional podría podrías podría podríamos podríais podrían
poder subjunctive pueda puedas pueda podamos podáis puedan
tener present tengo tienes tiene tenemos tenéis tienen
tener imperfect tenía tenías tenía teníamos teníais tenían
tener preterite tuve tuviste tuvo tuvimos tuvisteis tuvieron
tener future tendré tendrás tendrá tendremos tendréis tendrán
tener conditional tendría tendrías tendría tendríamos tendríais tendrían
tener subjunctive tenga tengas tenga tengamos tengáis tengan
querer present quiero quieres quiere queremos queréis quieren
querer future querré querrás querrá querremos querréis querrán
querer conditional querría querrías querría querríamos querríais querrían
querer subjunctive quiera quieras quiera queramos queráis quieran
saber present sé sabes sabe sabemos sabéis saben
saber future sabré sabrás sabrá sabremos sabréis sabrán
saber subjunctive sepa sepas sepa sepamos sepáis sepan
decir present digo dices dice decimos decís dicen
decir preterite dije dijiste dijo dijimos dijisteis dijeron
decir future diré dirás dirá diremos diréis dirán
decir subjunctive diga digas diga digamos digáis digan
venir present vengo vienes viene venimos venís vienen
venir preterite vine viniste vino vinimos vinisteis vinieron
venir future vendré vendrás vendrá vendremos vendréis vendrán
venir subjunctive venga vengas venga vengamos vengáis vengan
poner present pongo pones pone ponemos ponéis ponen
poner preterite puse pusiste puso pusimos pusisteis pusieron
poner future pondré pondrás pondrá pondremos pondréis pondrán
poner subjunctive ponga pongas ponga pongamos pongáis pongan
ver present veo ves ve vemos veis ven
ver preterite vi viste vio vimos visteis vieron
ver subjunctive vea veas vea veamos veáis vean
salir future saldré saldrás saldrá saldremos saldréis saldrán
salir subjunctive salga salgas salga salgamos salgáis salgan
`;

const PERSONS = [1, 2, 3] as const;
const rows = TABLE.trim()
  .split('\n')
  .flatMap((line) => {
    const [infinitive = '', name, ...forms] = line.split(' ');
    const tense = verbTenses.find((one) => one === name);
    return tense ? [{ infinitive, tense, forms }] : [];
  });

/** The readings of the forms above. */
export const irregularReadings: ReadonlyMap<string, readonly SpanishVerb[]> = (() => {
  const readings = new Map<string, SpanishVerb[]>();
  for (const { infinitive, tense, forms } of rows) {
    for (const [at, form] of forms.entries()) {
      const person = PERSONS[at % 3] ?? 3;
      const verb: SpanishVerb = { infinitive, tense, person, isPlural: at >= 3 };
      readings.set(form, [...(readings.get(form) ?? []), verb]);
    }
  }
  return readings;
})();

/** The form above of this verb; undefined where it is regular or rarer. */
export function irregularForm({
  infinitive,
  tense,
  person,
  isPlural,
}: SpanishVerb): string | undefined {
  const row = rows.find((one) => one.infinitive === infinitive && one.tense === tense);
  const form = row?.forms[person - 1 + (isPlural ? 3 : 0)];
  return form === '-' ? undefined : form;
}

/** Participles that do not end in -ado or -ido, by the end of their infinitive. */
export const irregularParticiples: readonly (readonly [infinitive: RegExp, participle: string])[] =
  [
    [/hacer$/u, 'hecho'],
    [/ver$(?<!(?:vol|mo|lo|absol|resol)ver)/u, 'visto'],
    [/poner$/u, 'puesto'],
    [/(?<!ben|mal)decir$/u, 'dicho'],
    [/scribir$/u, 'scrito'],
    [/brir$/u, 'bierto'],
    [/olver$/u, 'uelto'],
    [/romper$/u, 'roto'],
    [/morir$/u, 'muerto'],
    [/satisfacer$/u, 'satisfecho'],
  ];
