import type { PartBank } from './part-bank';

const FUTURE = '[\\p{L}]{2,}(?:arei|erei|irei|aremos|eremos|iremos|ará|erá|irá|arão|erão|irão)';
const DAYS = '(?:segunda|terça|quarta|quinta|sexta)(?:-feira)?|sábado|domingo';
const MONTHS =
  '(?:janeiro|fevereiro|março|abril|maio|junho|julho|agosto|setembro|outubro|novembro|dezembro)';
const COUNT = '(?:\\d+|uma?|um|dois|duas|três|quatro|cinco|seis|dez|alguns|algumas|poucos)';
const UNIT = '(?:minutos?|horas?|dias?|semanas?|m[eê]s(?:es)?)(?: úteis)?';
const TEAM =
  '(?:nossa|nosso|nossos|minha|meu|uma?|um|a|o|os|sua) (?:[\\p{L}-]+ ){0,3}(?:equipe|equipa|colegas?|técnic[oa]s?|departamento|especialistas?|agentes?|representantes?|suporte|transportadora|armazém)(?: (?:técnica|técnico|de suporte|especializada|de atendimento)){0,6}';

/** How the parts of a reply are worded in Portuguese, of Portugal and Brazil. */
export const pt: PartBank = {
  greeting: {
    alone: [
      'olá',
      'oi',
      'bom dia',
      'boa tarde',
      'boa noite',
      'viva',
      'a quem possa interessar',
      'saudações',
    ],
    withName: [
      'car[oa]s?(?:/a|\\(a\\))?',
      'prezad[oa]s?(?:/a|\\(a\\))?',
      'estimad[oa]s?(?:/a|\\(a\\))?',
      'exm[oa]s?\\.?',
      'querid[oa]s?',
    ],
    addressed: [
      'novamente|de novo|outra vez|a (?:todos|todas|ambos)|todos|e|ou',
      'clientes?|equipe|equipa|utilizador|usuári[oa]|senhores|amig[oa]|hóspede|sr\\(a\\)',
    ],
  },
  acknowledgement: {
    thanks: [
      '(?:muito |desde já,? )?obrigad[oa](?: novamente)?,? (?:por|pel[oa]s?) (?!(?:sua|tua) (?:paciência|compreensão|colaboração))',
      '(?:agradeço|agradecemos|apreciamos|aprecio|grat[oa]s?) (?!(?:a |pela )?(?:sua |tua )?(?:paciência|compreensão))',
      '(?:recebi|recebemos|tomámos nota|tomamos nota|li) (?:a |o )?(?:sua|seu|tua|teu|vossa)',
      '(?:em resposta|relativamente|em relação|quanto|a respeito|no que diz respeito) (?:à|ao|da|do) (?:sua|seu|tua|teu)?',
      '(?:fico|ficamos) (?:muito )?(?:feliz|felizes|contentes?) (?:em|por|que)|boa pergunta|reconhecemos',
    ],
    empathy: [
      'lament(?:o|amos|ável)|(?:sinto|sentimos) muito|desculp(?:a|as|e|em|amos|ar)|perdão',
      '(?:compreendo|compreendemos|entendo|entendemos|imagino|imaginamos|percebo|percebemos)',
      'compreensível|frustrante|desagradável|frustração|preocupação|incómodo|incômodo|transtorno',
    ],
  },
  either: [
    '(?:muito )?obrigad[oa] (?:desde já|antecipadamente|pel[oa] (?:sua |tua |vossa )?(?:paciência|compreensão|colaboração|confiança|cooperação))',
    '(?:agradecemos|agradeço|apreciamos)(?: desde já)? (?:a |pela )?(?:sua |tua |vossa )?(?:paciência|compreensão|colaboração|cooperação|confiança)',
    'sua (?:paciência|compreensão|cooperação) é',
    '(?:desculp\\p{L}+|lamentamos)(?: novamente)? (?:por |pel[oa]s? )?(?:qualquer |o |os |a )?(?:incómodo|incômodo|transtornos?|inconvenientes?|atraso|demora|inconveniência)',
    '(?:muito )?obrigad[oa](?=[.!]|$)',
  ],
  nextStep: {
    promise: [
      `${FUTURE}(?:-\\p{L}+)?(?! (?:sempre|um prazer))`,
      '(?:vou|vamos|vai|vão|irei|iremos) (?:[\\p{L}]+(?:ar|er|ir|or)|[\\p{L}]+-\\p{L}+)',
      '(?:estou|estamos|está|estão) (?:[\\p{L}]+mente |já )?(?:investigando|verificando|trabalhando|analisando|priorizando|processando|a (?:investigar|verificar|trabalhar|analisar|tratar)|revisando)',
      `${TEAM} (?:[\\p{L}]+ ){0,2}(?:está|vai|irá|entrará)`,
      '(?:envio|enviamos|ligo|ligamos|escrevo|verifico|verificamos|contacto|reembolso|encaminho|encaminhamos|trato|tratamos|mantenho|mantemos)',
      '(?:já )?(?:pedi|pedimos|encaminhei|encaminhámos|encaminhamos|solicitei|solicitámos|escalei|escalámos)',
      '(?:receberá|receberás|terá|poderá|será contactad[oa]|será contatad[oa])|(?:podemos|posso|poderíamos) (?:agendar|marcar|organizar|ligar|combinar)',
    ],
    dated: [
      '(?:chega|chegará|será|vem|está|sai|previst[oa]|agendad[oa]|entregue|enviad[oa]|encomendad[oa]|marcad[oa]|esperar|contar)',
    ],
    request: [
      '(?:poderia|pode|podes|poderias|podem|importa-se)',
      '(?:por favor|queira|agradecia|agradecemos que|solicitamos que|pedimos que|recomendamos|sugerimos|recomendo|aconselhamos)',
      '(?:preciso|precisamos|necessitamos|deve|deves|basta|tem de|tem que)',
      '(?:assim que|quando|logo que|depois de) (?:tiver|tivermos|receber|recebermos|nos|me)',
      '^(?:envie|indique|verifique|reinicie|clique|preencha|tente|confirme|ligue|visite|consulte|registre|certifique)',
    ],
    followUp: [
      '(?:volto|voltarei|voltaremos) a (?:contact|contat)\\p{L}+|entr(?:arei|aremos|ará|arão) em conta[c]?to|(?:manter|mantê)\\p{L}*(?:-\\p{L}+){0,6} (?:\\p{L}+ )?(?:informad|atualizad)\\p{L}+|(?:darei|daremos) (?:notícias|retorno)',
      '(?:verificarei|verificaremos|vou verificar|vamos verificar|investigando|analisar|vamos investigar|investigar) ?(?:o|a|isto|isso|esse)?',
      'encaminhad[oa]|encaminhei|escalad[oa]|informaremos',
    ],
    when: [
      'hoje|amanhã|depois de amanhã|esta (?:tarde|noite|manhã|semana)|hoje à noite|imediatamente|de imediato|agora|já|atualmente|este fim de semana',
      `(?:até |na |no |esta |próxim[ao] |a partir de )?(?:${DAYS})`,
      `(?:em|dentro de|no prazo de|após|durante|até|cerca de|nas|nos)(?: próxim[ao]s)? ?${COUNT}(?: ?(?:-|–|a|ou) ?${COUNT})? ${UNIT}`,
      `(?:\\d+|dois|três|cinco|dez)(?: ?(?:-|–|a) ?\\d+)? ${UNIT}`,
      `(?:dia )?\\d{1,2} de ${MONTHS}`,
      '(?:às|até às|pelas) \\d',
      'o mais tardar|no máximo|(?:na )?próxima semana|fim (?:da|do) (?:semana|mês|dia)|próximos dias|próximas horas',
      '(?:assim que|quando|logo que|depois de|após|uma vez que)',
      '\\d{1,2}[./-]\\d{1,2}(?:[./-]\\d{2,4})?',
    ],
  },
  closing: [
    'não hesit(?:e|es|em)',
    '(?:se|caso) (?:tiver|tiveres|precisar|precisares|necessitar|desejar|houver|tenha|precise|você|os? problemas?|o erro|pudermos)[^.!?\\n]{0,60}(?:dúvidas?|perguntas?|ajuda|assistência|algo mais|mais|informaç(?:ão|ões)|questões|persistir(?:em)?|continue|coisa|suporte)',
    'para (?:qualquer|mais|outras?|quaisquer)(?: outra)? (?:dúvidas?|quest(?:ão|ões)|informaç(?:ão|ões)|assistência|ajuda|esclarecimentos?)',
    '(?:fico|ficamos|estou|estamos|continuamos) (?:[\\p{L}]+ )?(?:à (?:sua|tua|vossa|inteira)? ?disposição|ao dispor|disponíve(?:l|is)|aqui para|prontos|à espera)',
    '(?:avise|avise-nos|deixe-nos saber|informe-nos|diga-nos|nos avise|nos informe)',
    '(?:espero|esperamos|desejo|desejamos|aguardamos|ansiosamente|aguardo)',
    '(?:bom|boa|ótim[oa]|excelente|feliz) (?:dia|semana|tarde|noite|fim de semana|viagem|férias|trabalho|natal)|tenha um|tenha uma|sinta-se à vontade|(?:com prazer|prazer em|felizes em|ficaremos felizes)|mais uma vez,? obrigad[oa]|obrigad[oa] novamente',
  ],
  signOff: {
    phrases: [
      '(?:com (?:os )?(?:melhores|nossos|meus) )?(?:melhores |cordiais |sinceros )?cumprimentos|(?:cordiais |atenciosas |sinceras )?saudações(?: cordiais)?|atenciosamente|cordialmente|respeitosamente|sinceramente|att\\.?|um abraço|abraços|(?:com os )?melhores (?:votos|desejos)|atentamente',
    ],
    bare: [
      'obrigad[oa]',
      'muito obrigad[oa]',
      'até breve',
      'até logo',
      'grat[oa]',
      'beijinhos',
      'adeus',
      'bom dia',
      'boa tarde',
    ],
    followed: ['de', 'do', 'da', 'dos', 'e', 'a', 'o'],
  },
  complaint: [
    'reclam(?:o|ação|ações|ar)|queix(?:a|as|ar-me)|insatisfeit[oa]|insatisfação|desiludid[oa]|decepcionad[oa]|dececionad[oa]|desapontad[oa]|frustrad[oa]|furios[oa]|irritad[oa]|indignad[oa]|fart[oa]|chatead[oa]|inaceitável|inadmissível|vergonh(?:a|oso)|ridícul[oa]|péssim[oa]|horrível|terrível|fraude|burla|golpe|absurdo',
    '(?:não|nunca) (?:estou )?(?:nada |muito )?(?:satisfeit[oa]|content[oa]|aceitável)|(?:ainda|continuo) (?:não|à espera|sem|esperando)|(?:segunda|terceira|quarta|enésima) vez|ninguém (?:me )?(?:responde|ajuda|atende)|(?:exijo|quero) (?:o meu dinheiro|meu dinheiro|o reembolso|um reembolso)|advogado|procon|livro de reclamações',
  ],
  examples: {
    greeting: 'Olá {name},',
    acknowledgement: 'Obrigado pela sua mensagem',
    'next-step': 'Envio amanhã',
    closing: 'Não hesite em escrever-nos se tiver dúvidas.',
    'sign-off': 'Com os melhores cumprimentos\n{agent}',
  },
};
