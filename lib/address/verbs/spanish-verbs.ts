import { changeStem, collectForms, respell, type Conjugation } from './verb-forms';

// Frequent verbs of service mails; after the colon what happens to the stem where it is stressed.
const VERBS = `
aceptar acercar acompañar aconsejar activar actualizar adjuntar agregar aguardar ajustar alquilar amar añadir anotar
aplicar apreciar aprovechar aprender asegurar asistir aumentar averiguar ayudar bajar bloquear borrar buscar cambiar
cancelar cargar causar celebrar cobrar coger combinar comentar comer comparar compartir completar comprar comprender
comprobar:ue comunicar conectar configurar confirmar conservar considerar consultar contactar contar:ue contestar
continuar:ú contratar controlar copiar correr corregir:i crear cubrir cuidar cumplir dedicar dejar desactivar descargar
describir descubrir desear desconectar devolver:ue disfrutar disponer dudar durar echar elegir:i eliminar emplear
empezar:ie encargar encender:ie encontrar:ue enfadar enseñar entender:ie entrar entregar enviar:í escoger escribir
escuchar esperar estimar estudiar evitar experimentar explicar facilitar faltar fijar firmar formar ganar
gestionar girar grabar guardar gustar hablar imaginar importar imprimir indicar informar ingresar iniciar insertar
instalar intentar interesar introducir invitar jugar:ue lavar leer limpiar llamar llegar llenar llevar lograr mandar
manejar marcar mejorar mencionar mirar modificar molestar montar mostrar:ue mover:ue necesitar notar observar obtener
ofrecer olvidar opinar organizar pagar participar pasar pedir:i pensar:ie perder:ie perdonar permitir planear
practicar preferir:ie preguntar preocupar preparar presentar probar:ue programar proporcionar pulsar quedar quejar
quitar realizar recibir reclamar recoger recomendar:ie reconocer recordar:ue recuperar reemplazar referir:ie regalar
regresar reiniciar rellenar remitir renovar:ue reparar repetir:i reportar reservar resolver:ue responder restablecer
retirar revisar sacar seguir:i seleccionar sentir:ie señalar servir:i solicitar solucionar subir sufrir sugerir:ie
suponer suscribir temer terminar tirar tocar tomar trabajar tramitar tratar usar utilizar valorar vender verificar
viajar visitar vivir volver:ue abonar abrir acceder acordar:ue acudir cerrar:ie concertar:ie conocer conducir creer
cocinar dibujar nadar pintar bailar cantar odiar adorar ver vestir:i dormir:ue morir:ue crecer parecer merecer
`;

// Spelt like a form above and a noun, an adjective or the plural of one.
const NOUNS = `
activas acuerdas alquileres amas anotas avisas bajas borras cargas cargos causas celebres cobras cobres coges comentas
compartes compras comunicas conservas consultas contactas contestas contratas controles copias cubres cuentas cuidas
cumples dejes descargas descubres dudas duras echas empleas encargas enteras entradas entregas escuchas estimas
estudias explicas faltas fijas fijes firmas formas ganas giras grabas guardas gustas informas invitas juegas lavas
limpias llamas llaves llegas llenas llenes llevas mandas marcas marques mejoras miras modificas molestas molestes montas
montes muestras notas observas olvidas pagas partes pasas pases paras penas pides piensas pintas planes practicas
preguntas preparas presentas presentes programas pruebas quejas quedas recetas reclamas recojas recompensas recuerdas
regalas regresas remesas reparas repartes reservas respondas retiras revistas revisas saltas servicios señales señalas
subes sufres tiras tocas tomas tomes trabas trabajas tramitas tratas usas vendas ventas vistas visitas vives viajas vueltas
mejores peores facilites libras completas completes correctas corres cambies canceles enfadas conectas interesantes intereses importes
importantes creas crees cantas cantes cartas bailes bailas temas tientas nadas nades formes informes cobrases ajustes ajustas
adjuntas ayudas buscas cancelas cocinas comas cojas dejas elegías esperas gestiones quitas remites sacas segas toques
valores viajes vías vivas
envases adornes adorares aportes aportes planeas cierres sirves sirvas
`;

const SOFT_AR = [
  ['c', 'qu'],
  ['gu', 'gü'],
  ['g', 'gu'],
  ['z', 'c'],
] as const;
const SOFT_ER = [
  ['gu', 'g'],
  ['g', 'j'],
  ['ec', 'ezc'],
  ['oc', 'ozc'],
  ['uc', 'uzc'],
  ['c', 'z'],
] as const;

function conjugate(infinitive: string, change: string): Conjugation {
  const stem = infinitive.slice(0, -2);
  const strong = changeStem(stem, change);
  const isAr = infinitive.endsWith('ar');
  const [own, other] = isAr ? ['a', 'e'] : ['e', 'a'];
  const soft = respell(strong, isAr ? SOFT_AR : SOFT_ER);
  const past = isAr ? 'ab' : 'í';
  return {
    informal: [
      `${strong}${own}s`,
      `${soft}${other}s`,
      isAr ? `${stem}abas` : `${stem}ías`,
      isAr ? `${stem}aras` : `${stem}ieras`,
    ],
    third: [
      `${strong}${own}`,
      isAr ? `${stem}ó` : `${stem}ió`,
      `${stem}${past}a`,
      `${infinitive}ía`,
      `${infinitive}á`,
    ],
    formalOrder: `${soft}${other}`,
    informalOrder: `${strong}${own}`,
  };
}

/** Forms of frequent Spanish verbs. */
export const spanishForms = collectForms(VERBS, NOUNS, conjugate);
