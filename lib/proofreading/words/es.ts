import type { WordLists } from './language-words';

export const spanish: WordLists = {
  service: `router routers online wifi app apps email emails e-mail e-mails chat chatbot newsletter web webs
    smartphone smartphones login cookies bluetooth streaming link links ok IVA firmware hardware
    software firewall cortafuegos servidor servidores proxy backup backups plugin plugins widget
    dashboard bug bugs buffer cloud ticket tickets helpdesk feedback hotline roaming hotspot podcast
    podcasts pop-up phishing spam malware reset update upgrade navegador enrutador monitoreo monitorear
    monitorea monitoreamos monitorización virtualización webinar webinars workshop marketing marketplace
    outlet click blog blogs tablet tablets portátil multitarea multitoque sobrescribir reembolsable
    reenvío reenviar reenviado reenviaremos reprogramar reprogramación reagendar agendar reservación
    check-in check-out checkout cashback voucher vouchers tracking suscripción darse desuscribir
    desuscribirse desinstalar reinstalar reinstalación reiniciar restablecimiento geolocalización
    prepago postpago personalizable escalable escalabilidad configurable actualizable subutilizado
    subutilizada proactivo proactiva proactivamente retroalimentación onboarding DNI NIF CIF IBAN SEPA
    SIM eSIM QR PDF SMS FAQ tel núm ref aprox fibra módem modem wi-fi CVV pin PIN influencer influencers
    arras sobreventa skin skins telefonillo autoconsumo teletrabajar kilometraje Bizum bizum smishing
    radiólogo radióloga odontólogo odontóloga endodoncia reubicación reubicar overbooking Renfe itv ITV
    ebook ebooks ludoteca matchmaking streamer streamers aquagym matronatación optometrista tornillería
    Allen Seur SEUR celíaco celíaca celíacos`,
  common: `pedido pedidos entrega paquete factura pago reembolso devolución dirección cliente clientes mensaje
    mensajes respuesta pregunta lamentablemente disculpas molestias retraso recibido enviado entregado pagado
    pronto posible días semana lunes martes miércoles jueves viernes sábado domingo producto productos
    artículo importe precio descuento cuenta contactar llamar gracias comprensión paciencia cordial saludo
    necesita necesitas necesitamos necesitan necesitar necesario necesaria necesarios necesarias realizará realizar
    realizado realizada realizamos enviaremos enviamos enviar recibir recibirá recibirás recibido recibida confirmar
    confirmamos confirmado confirmación comprobar comprobado solicitud solicitar solicitado reclamación reembolsar
    reembolsado reembolsaremos devolver devuelto devolveremos transferencia tarjeta contraseña contrato información
    correspondiente correspondientes seguimiento transporte transportista repartidor almacén disponible disponibles
    incluido incluida incluye adjunto adjunta adjuntamos documento documentos documentación formulario certificado
    actualización actualizar actualizado aplicación reserva reservar reservado habitación entrada entradas garantía
    reparación reparar técnico técnica instalación instalar visita visitar recoger recogida oficina horario
    electrónico electrónica teléfono número código dirección correctamente inmediatamente automáticamente
    directamente aproximadamente próximo próxima siguiente siguientes hábiles laborables máximo mínimo
    ponerse ponemos póngase escríbanos escribirnos llámenos llamarnos indicar indíquenos facilitar facilítenos
    lamentamos sentimos disculparnos agradecemos saludos cordiales atentamente cordialmente departamento atender
    ayudarle ayudarte resolver resuelto solucionar solucionado incidencia cambiar cambiado cambiaremos cancelar
    cancelado cancelación suscripción renovación renovar descontar descontado abonar abonado cobrar cobrado cobraremos
    atención también además todavía siempre nuestro nuestra disposición servicio solución problema`,
  misspelt: `mensage: mensaje, mensages: mensajes, atravez: a través, através: a través,
    recivir: recibir, recivido: recibido, enbiado: enviado, deacuerdo: de acuerdo, porfavor: por favor,
    osea: o sea, enserio: en serio, aveces: a veces, resivido: recibido,
    direcion: dirección, facturacion: facturación, informacion: información, devolucion: devolución,
    tambien: también, atencion: atención, direccion: dirección, solucion: solución,
    aceptacion: aceptación, decicion: decisión, hojala: ojalá, rembolso: reembolso,
    rembolsos: reembolsos, sinembargo: sin embargo, vienbenido: bienvenido, vienvenido: bienvenido,
    voletín: boletín, abonamiento: abono`,
};
