import type { AddressLanguage } from '../address';
import { marker, oneOf } from '../marker';
import { createVerbFinder } from '../verbs/find-verbs';
import { portugueseForms } from '../verbs/portuguese-verbs';
import { wordSet } from '../word-set';

const i = { flags: 'i' } as const;
const STARTS = String.raw`(?<=(?:^|[.!?…:\n,;]\s*|\s[-–—]\s))`;
const THIRD = oneOf(
  'pode poderia quer queria gostaria precisa tem tinha sabe sabia está estava deve deveria vai vem faz diz vê acha pensa prefere procura vive trabalha conhece usa lembra gosta gostou lê ouve joga olha leva compra viaja come bebe fala chama espera sente encontra considera teve foi esteve viu leu ouviu experimentou conseguiu consegue obtém deseja acredita é já tenha',
);
const TU = oneOf(
  'podes tens queres sabes estás és vais fazes dizes vês deves vens achas pensas preferes conheces lês ouves viajas comes bebes consideras consegues obténs desejas acreditas podias querias tinhas sabias estavas devias ias fazias eras foste tiveste estiveste fizeste disseste viste puseste vieste pudeste quiseste soubeste possas tenhas queiras sejas estejas vás faças digas vejas saibas hajas ficas aproveites achares quiseres puderes tiveres fores precisares',
);
const IMPERATIVE_TU = oneOf(
  'diz diz-me diz-nos dá-me dá-nos espera olha ouve vem faz envia envia-me envia-nos escreve escreve-nos liga liga-nos contacta contacta-nos clica verifica confirma preenche escolhe seleciona segue consulta desculpa desculpa-me imagina deixa deixa-me usa utiliza lê pensa avisa-nos informa-nos',
);
const IMPERATIVE_THIRD = oneOf(
  'diga diga-me diga-nos dê-me dê-nos aguarde espere olhe ouça venha faça envie envie-me envie-nos escreva escreva-nos ligue ligue-nos contacte contacte-nos contate clique verifique confirme preencha escolha selecione siga consulte desculpe desculpe-me imagine deixe deixe-me use utilize leia pense avise-nos informe-nos queira indique insira introduza visite abra descarregue responda forneça certifique-se não hesite'.replace(
    'não hesite',
    '',
  ),
);

const findVerbs = createVerbFinder({
  forms: portugueseForms,
  light: wordSet('não se o a os as me nos lhe lhes te já por favor também e mas'),
  conditions: wordSet('se quando'),
  beforeVerbs: wordSet('que não me te nos lhe já tu se quem'),
  questionWords: wordSet(
    'que quê qual quais como onde aonde quando quanto quanta quantos quantas quem vez',
  ),
});

const TE = marker('informal', 1, '[Tt]e');

export const portuguese: AddressLanguage = {
  findVerbs,
  markers: [
    marker(
      'formal',
      1,
      String.raw`(?:o|a|os|as|ao|à|do|da|dos|das|no|na|pelo|pela) senhor(?:a|es|as)?|v\. ?ex\.?ª`,
      i,
    ),
    marker('formal', 0.9, 'você', i),
    marker('formal', 0.6, 'vocês', { ...i, isPlural: true }),
    marker('formal', 0.8, 'consigo|lhe|lhes', { ...i }),
    marker('formal', 0.6, 'seu|sua|seus|suas', i),
    marker('formal', 0.5, 'si', {}),
    marker('formal', 0.7, `${STARTS}(?:por favor,? |sim,? |ok,? |não )?(?:${IMPERATIVE_THIRD})`, i),
    marker('formal', 0.9, 'não (?:hesite|se preocupe|se esqueça)', i),
    marker(
      'formal',
      0.5,
      `${STARTS}(?:(?:[Oo] )?(?:[Qq]ue|[Cc]omo|[Oo]nde|[Dd]e onde|[Qq]uando|[Pp]or que|[Pp]orque|[Qq]ual|[Qq]uant[oa]s?|[Mm]as|[Ee]|[Nn]ão|[Jj]á|[Tt]ambém)(?: é que)? (?:se |o |a |os |as )?)?(?:${THIRD})(?=[^.!?\\n]{0,140}\\?)`,
      i,
    ),
    marker(
      'formal',
      0.5,
      `(?<=(?<![\\p{L}])(?:se|quando|que|como) (?:não |o |a |já )?)(?:${oneOf('quiser puder precisar tiver desejar for achar preferir quer precisa deseja gosta sabe acha pensa')})`,
      i,
    ),
    marker(
      'formal',
      0.7,
      'percebe o que|sabe o que (?:quero|estou|digo)|sabe(?=\\?)|alguma vez (?:viu|foi|ouviu|leu|andou|esteve|experimentou|pensou)|tenha um(?:a)? (?:bo[ma]|ótim[oa]|excelente)',
      i,
    ),
    marker(
      'formal',
      0.3,
      `${STARTS}(?:mas |e |também )?(?:pode|quer|tem|precisa|deve|sabe|está a)`,
      i,
    ),
    TE,
    marker('informal', 1, '[Tt]u|ti|[Tt]eus?|[Tt]uas?|[Cc]ontigo'),
    marker('informal', 1, String.raw`\p{L}{2,}-te`, i),
    marker('informal', 1, TU, i),
    marker(
      'informal',
      0.8,
      String.raw`(?!(?:este|neste|deste|leste|oeste|teste|existe|insiste|consiste|resiste|triste|assiste|peste|poste|norueste|sudeste|nordeste|contraste|baste|desgaste|persiste|desiste|haste|celeste|sudoeste|noroeste|conteste|vaste)(?![\p{L}]))\p{L}{2,}(?:aste|este|iste)`,
      i,
    ),
    marker('informal', 0.9, String.raw`(?!(?:atrás|detrás|demás)(?![\p{L}]))\p{L}{2,}rás`, i),
    marker(
      'informal',
      0.8,
      String.raw`(?<!(?:as|umas|outras|das|nas|suas|tuas|minhas|várias|muitas|de|e|em) )\p{L}{2,}[aei]rias`,
      i,
    ),
    marker('informal', 0.6, `${STARTS}(?:por favor,? |sim,? |não )?(?:${IMPERATIVE_TU})`, i),
  ],
};

/** In Brazil `te` goes with `você` in everyday mails and shows nothing. */
export const brazilian: AddressLanguage = {
  ...portuguese,
  markers: portuguese.markers.filter((one) => one !== TE),
};
