import type { WordLists } from './language-words';

export const spanish: WordLists = {
  service: `router routers online wifi app apps email emails e-mail e-mails chat chatbot newsletter web webs
    smartphone smartphones login cookies bluetooth streaming link links ok IVA`,
  common: `pedido pedidos entrega paquete factura pago reembolso devolución dirección cliente clientes mensaje
    mensajes respuesta pregunta lamentablemente disculpas molestias retraso recibido enviado entregado pagado
    pronto posible días semana lunes martes miércoles jueves viernes sábado domingo producto productos
    artículo importe precio descuento cuenta contactar llamar gracias comprensión paciencia cordial saludo
    atención también además todavía siempre nuestro nuestra disposición servicio solución problema`,
  misspelt: `mensage: mensaje, mensages: mensajes, atravez: a través, através: a través,
    recivir: recibir, recivido: recibido, enbiado: enviado, deacuerdo: de acuerdo, porfavor: por favor,
    osea: o sea, enserio: en serio, aveces: a veces, resivido: recibido,
    direcion: dirección, facturacion: facturación, informacion: información, devolucion: devolución,
    tambien: también, atencion: atención, direccion: dirección, solucion: solución`,
};
