import type { PartBank } from './part-bank';

const TEAM =
  '(?:nuestro|nuestra|nuestros|mi|mis|un|una|el|la|los|su|uno de) (?:[\\p{L}-]+ ){0,4}(?:equipo|equipos|compañer[oa]s?|técnic[oa]s?|departamento|especialistas?|expertos|agentes?|representante|soporte|transportista|repartidor|almacén|taller|responsable|colega|colegas|ingenieros|miembros?)(?: (?:técnico|de (?:soporte|atención|servicio)|especializado|al cliente|de atención al cliente|dedicado)){0,6}';
const FUTURE =
  '[\\p{L}]{2,}(?:aré|eré|iré|aremos|eremos|iremos|ará|erá|irá|arán|erán|irán|ndré|ndremos|ndrá|ndrán|dré|dremos|drá|drán|bré|bremos)';
const DAYS = '(?:lunes|martes|miércoles|jueves|viernes|sábado|domingo)';
const MONTHS =
  '(?:enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre)';
const COUNT = '(?:\\d+|una?|dos|tres|cuatro|cinco|seis|diez|unos|unas|pocos|pocas)';
const UNIT = '(?:minutos?|horas?|días?|semanas?|mes(?:es)?)(?: hábiles| laborables)?';
const PRONOUN = '(?:le |te |lo |la |les |los |se |os |nos |me ){0,6}';

/** How the parts of a reply are worded in Spanish. */
export const es: PartBank = {
  greeting: {
    alone: [
      'hola',
      '(?:muy )?buen(?:os|as) (?:días|tardes|noches)',
      'buen día',
      '(?:muy )?buenas(?! noticias| nuevas)',
      'saludos',
      'qué tal',
      'a quien corresponda',
    ],
    withName: [
      'estimad[oa]s?(?:/a|/as|\\(a\\)|@)?',
      'querid[oa]s?(?:/a|\\(a\\)|@)?',
      'apreciad[oa]s?(?:/a|\\(a\\))?',
      'muy (?:señor|señora|señores)',
      'distinguid[oa]s?',
    ],
    addressed: [
      'de nuevo|otra vez|a (?:todos|todas|ambos)|todos|y|o|buen(?:os|as) (?:días|tardes|noches)|mío|míos|mía',
      'client[ea]s?|equipo|usuari[oa]s?|señores|amig[oa]s?|soci[oa]|huésped|de',
    ],
  },
  acknowledgement: {
    thanks: [
      '(?:muchas |mil |muchísimas |de nuevo,? )?gracias(?: de nuevo| otra vez)?,? (?:por|a usted) (?!(?:su|tu|la) (?:paciencia|comprensión|colaboración|confianza))',
      '(?:le |te |les )?(?:agradezco|agradecemos|agradecidos?)',
      '(?:he|hemos) (?:recibido|leído|visto|tomado nota|registrado) ',
      '(?:nos|me) (?:alegra|complace|alegramos)|(?:qué bien|me alegro|encantad[oa]s? de saber)',
      '(?:en respuesta a|en relación con|respecto a|con respecto a|en referencia a|sobre) (?:su|tu) (?:consulta|mensaje|correo|solicitud|pedido|pregunta|petición)',
      'acusamos recibo|buena pregunta|(?:apreciamos|aprecio|valoramos) (?!(?:su|tu) (?:paciencia|comprensión))',
    ],
    empathy: [
      'lament(?:o|amos|ar|able|ablemente)|(?:lo )?sient[oe]|sentimos|disculp(?:a|as|e|en|amos|arnos|arme|o)|perdón|perdona|perdone',
      '(?:entiendo|entendemos|comprendo|comprendemos|imagino|imaginamos|reconocemos|entender)',
      'comprensible|frustrante|molesto|incómodo|frustración|preocupación',
    ],
  },
  either: [
    '(?:muchas |de nuevo,? )?gracias(?: de antemano| por adelantado| por (?:su|tu|la) (?:paciencia|comprensión|colaboración|cooperación|confianza|apoyo|tiempo))',
    '(?:agradecemos|agradezco|apreciamos|aprecio)(?: mucho)? (?:su|tu) (?:paciencia|comprensión|colaboración|cooperación|confianza)',
    '(?:su|tu) (?:paciencia|comprensión|colaboración)(?: y (?:cooperación|comprensión))? (?:es|será|nos)',
    '(?:disculp\\p{L}+|sentimos|lamentamos|siento)(?: de nuevo)? (?:por )?(?:las|los|la|cualquier|el) (?:molestias?|inconvenientes?|demora|retraso)',
    '(?:muchas )?gracias(?=[.!]|$)',
  ],
  nextStep: {
    promise: [
      `${PRONOUN}(?:${FUTURE})(?! (?:siempre|un placer|encantad))`,
      `${PRONOUN}(?:voy a|vamos a|va a|van a)`,
      '(?:estoy|estamos|está|están) (?:[\\p{L}]+mente |ya )?(?:investigando|revisando|trabajando|comprobando|gestionando|tramitando|procesando|analizando|preparando|enviando|priorizando|examinando|buscando|verificando)',
      `${TEAM} (?:[\\p{L}]+ ){0,2}(?:está|están|se pondrá|le|te|va a|revisará)`,
      `${PRONOUN}(?:envío|enviamos|llamo|llamamos|escribo|escribimos|reviso|revisamos|compruebo|gestiono|reembolso|tramito|tramitamos|reenvío|escalamos|investigamos|mantenemos|damos|informamos)`,
      '(?:he|hemos) (?:ya )?(?:pedido|solicitado|enviado|reenviado|trasladado|escalado|asignado|pasado|informado)',
      '(?:recibirá|recibirás|tendrá|tendrás|podrá|podrás|obtendrá)',
      '(?:podemos|puedo|podríamos) (?:[\\p{L}]+ )?(?:programar|organizar|agendar|concertar|llamar|llamarle|coordinar)',
    ],
    dated: [
      `${TEAM} ${PRONOUN}[\\p{L}]+`,
      `${PRONOUN}(?:mando|mandamos|devuelvo|devolvemos|entrego|entregamos|puedo|podemos|escribo|llamo)`,
      '(?:llega|llegará|sale|saldrá|estará|será|viene|vendrá|está|tarda|pasa|previsto|prevista|programad[oa]|esperar|contar)',
      '(?:pedido|reservado|programado|enviado|reembolsado|solicitado|llamo|escribo)',
    ],
    request: [
      '(?:podría|puede|puedes|podrías|podrían|pueden|le importaría|sería posible|tendría|serías)',
      '(?:por favor|sírvase|le ruego|le rogamos|te ruego|le pedimos|le solicitamos|te pedimos|le recomendamos|recomendamos|le sugerimos|le invitamos|te recomendamos|recomiendo)',
      '(?:necesito|necesitamos|necesitaríamos|necesitaremos|debe|debes|tiene que|tienes que)',
      '(?:en cuanto|cuando|tan pronto como|una vez que) (?:tenga|tengamos|reciba|recibamos|recibas|nos|me|lo|hayamos)',
      '^(?:envíe|envíenos|envía|indique|indíquenos|llame|compruebe|verifique|reinicie|haga clic|inicie|complete|pruebe|intente|confirme|confirma|consulte|visite|intenta|asegúrese|asegúrate|revise)',
    ],
    followUp: [
      '(?:volver\\p{L}*|responder\\p{L}*) (?:a|con)|(?:le|te) respond\\p{L}+|(?:me|nos) (?:pondré|pondremos|pongo|ponemos) en contacto|se pondrá(?:n)? en contacto|ponerse en contacto',
      '(?:reviso|revisaré|revisaremos|revisamos|investigaré|investigaremos|investigando|comprobaré|comprobaremos|miro|miraré|revisando) ?(?:lo|el|la|su|esto|este|esta|de)?',
      '(?:mantendr\\p{L}+|mantenemos|mantener\\p{L}*) (?:informad[oa]s?|al tanto|al corriente)|(?:contactar\\p{L}+|avisar\\p{L}+|informar\\p{L}+)',
      'reenviado|trasladado|escalado|escalaremos|pasado',
    ],
    when: [
      'hoy|mañana|pasado mañana|esta (?:tarde|noche|mañana|semana)|inmediatamente|de inmediato|enseguida|ahora mismo|ahora|este fin de semana|actualmente',
      `(?:el |antes del |este |próximo |el próximo |a partir del |hasta el )?${DAYS}`,
      `(?:en|dentro de|durante|después de|tras|unos|aproximadamente|hasta|de|un plazo de)(?: un plazo de)?(?: las| los)?(?: próximas| próximos| siguientes)? ?${COUNT}(?: ?(?:-|–|a|o) ?${COUNT})? ${UNIT}`,
      `(?:\\d+|dos|tres|cinco|diez)(?: ?(?:-|–|a) ?\\d+)? ${UNIT}`,
      `(?:el )?\\d{1,2} de ${MONTHS}`,
      '(?:a las|antes de las|sobre las) \\d',
      '(?:a más tardar|como máximo|la próxima semana|la semana que viene|esta semana|el próximo mes|a finales de|final(?:es)? de (?:la )?(?:semana|mes)|próximos días|próximas horas|a lo largo del día)',
      '(?:en cuanto|cuando|tan pronto como|una vez que|después de que|una vez) ',
      '\\d{1,2}[./-]\\d{1,2}(?:[./-]\\d{2,4})?',
    ],
  },
  closing: [
    '(?:escríbe|escríba|lláme|lláma|contácte|contácta)(?:nos|me)|(?:dime|dinos)|que (?:la|lo|le|las|los) (?:disfrute|disfrutes)|felices (?:vacaciones|fiestas)',
    'no (?:dude|dudes|duden|vacile) (?:en)?',
    'si (?:tiene|tienes|necesita|necesitas|desea|hay|requiere|le surge|te surge|quiere|quieres|surgen|el problema|los problemas|el inconveniente)[^.!?\\n]{0,60}(?:preguntas?|dudas?|ayuda|asistencia|algo más|consultas?|informaci[oó]n|problemas?|otra cosa|persisten?|continúan?|inquietud(?:es)?)',
    '(?:para|ante) (?:cualquier|más|mayor|otras?|alguna)(?: otra| duda o)? (?:duda|consulta|pregunta|informaci[oó]n|asistencia|ayuda|aclaración)',
    '(?:quedo|quedamos|estoy|estamos|seguimos|sigo) (?:[\\p{L}]+ )?(?:a (?:su|tu) (?:entera )?disposici[oó]n|disponibles?|a la espera|pendientes?|aquí para|para ayudar\\p{L}*|encantad[oa]s? de)',
    '(?:háganos|hágame|háznoslo|házmelo|avísenos|avíseme|avísanos|avísame|háganoslo|díganos|dígame)(?: lo)? ?(?:saber|si)?',
    '(?:espero|esperamos|esperando) (?:que|haber|poder|su|tu|recibir|verle|verte)',
    '(?:que )?(?:tenga|tengas|pase|pases|disfrute|disfrutes) (?:[\\p{L}]+ ){0,3}(?:día|semana|tarde|noche|vacaciones|viaje|compra|fin de semana|jornada)',
    '(?:feliz|buen|buena|excelente) (?:día|fin de semana|semana|viaje|tarde|noche|navidad|verano|jornada)',
    '(?:con gusto|encantad[oa]s? de|será un placer|es un placer|un placer)|(?:le|te) (?:deseo|deseamos)',
    '(?:puede|puedes) (?:contactar\\p{L}*|escribir\\p{L}*|llamar\\p{L}*|responder|consultar\\p{L}*) (?:[\\p{L}]+ ){0,3}(?:siempre|cuando|si|en cualquier)',
    'gracias de nuevo|nuevamente,? gracias|mucha suerte|cuídese|cuídate',
  ],
  signOff: {
    phrases: [
      '(?:(?:un|muchos|reciba|reciban|recibe|con|mis|le envío) ){0,6}(?:muy |más )?(?:cordial(?:es)?|atentos?|afectuosos?|sinceros?|mejores|cálidos?|amables)? ?(?:saludos?|abrazo)(?: (?:cordial(?:es)?|atentos?|afectuosos?|sinceros|amistosos))?',
      '(?:muy )?(?:atentamente|cordialmente|respetuosamente|sinceramente|afectuosamente)|atte\\.?|(?:con |mis |nuestros )?mejores deseos|suyo afectísimo',
    ],
    bare: [
      'gracias',
      'muchas gracias',
      'gracias de antemano',
      'hasta pronto',
      'hasta luego',
      'adiós',
      'un beso',
      'besos',
      'quedo a su disposición',
      'feliz día',
    ],
    followed: ['de', 'del', 'desde', 'y', 'el', 'la', 'a', 'su'],
  },
  complaint: [
    'quej(?:a|as|arme|o)|reclam(?:o|ación|aciones|ar)|insatisfech[oa]s?|insatisfacción|descontent[oa]s?|decepcionad[oa]s?|decepcionante|decepción|frustrad[oa]|enfadad[oa]|furios[oa]|indignad[oa]|hart[oa]|disgustad[oa]|enojad[oa]',
    'inaceptable|inadmisible|vergonzos[oa]|vergüenza|ridícul[oa]|lamentable|pésim[oa]|horrible|terrible|indignante|estafa|timo|engaño|desastre|desastros[oa]|una burla',
    '(?:mal|mala|peor) (?:servicio|experiencia|calidad|atención|trato|comunicación)',
    '(?:no|nunca) (?:estoy |estamos |quedé )?(?:nada |muy )?(?:satisfech[oa]|content[oa]|conforme|aceptable)',
    '(?:sigo|seguimos|todavía|aún) (?:esperando|sin|no)|(?:segunda|tercera|cuarta|quinta|enésima) vez|nadie (?:me |nos )?(?:responde|ayuda|contesta|atiende)',
    '(?:exijo|quiero|reclamo) (?:mi dinero|[\\p{L}]+ (?:reembolso|compensación|explicación|disculpa|devolución))|abogado|oficina del consumidor|facua|pérdida de tiempo|nunca más',
  ],
  examples: {
    greeting: 'Hola {name}:',
    acknowledgement: 'Gracias por su mensaje',
    'next-step': 'Se lo envío mañana',
    closing: 'No dude en escribirnos si tiene alguna pregunta.',
    'sign-off': 'Un saludo\n{agent}',
  },
};
