import { wordSet } from '../word-set';

/** Articles and what stands for them, by number and gender; those of both genders are in neither. */
export const singularDeterminers = wordSet(
  'el la un una este esta ese esa su tu mi nuestro nuestra cada ningún ninguna algún alguna',
);
export const pluralDeterminers = wordSet(
  'los las unos unas estos estas esos esas sus tus mis nuestros nuestras ambos ambas dos tres cuatro cinco seis siete ocho nueve diez varios varias algunos algunas muchos muchas',
);
export const feminineDeterminers = wordSet('la una esta esa nuestra ninguna alguna');
export const masculineDeterminers = wordSet('el un este ese nuestro ningún algún');
export const clitics = wordSet('me te se nos os lo la los las le les');
/** They stand for the object of a sentence that began with it: `los gastos los paga`. */
export const objectClitics = wordSet('lo la los las le les');
export const prepositions = wordSet(
  'a ante bajo con contra de desde durante en entre hacia hasta mediante para por según sin sobre tras del al',
);
export const opensClause = wordSet('que porque pero si cuando aunque donde pues');
export const adverbs = wordSet(
  'no ya también todavía aún siempre nunca solo sólo tampoco ahora hoy normalmente actualmente finalmente lamentablemente automáticamente directamente',
);
/** They say when, and are no subject: `los lunes abre`. */
export const timeNouns = wordSet(
  'lunes martes miércoles jueves viernes sábado sábados domingo domingos día días semana semanas mes meses año años mañana mañanas tarde tardes noche noches hora horas minuto minutos segundo segundos vez veces momento momentos fin fines instante verano invierno primavera otoño rato',
);
/** Half of what many do is said of one: `la mayoría están`. */
export const collectives = wordSet(
  'mayoría mitad parte resto grupo serie conjunto número total infinidad cantidad multitud montón par docena tercio gente decena centenar veintena equipo pareja familia resto tipo clase mitades tipos que cual cuales resto',
);
/** Masculine words that a feminine article would not change, and others that are no adjective here. */
export const noAdjectives = wordSet(
  'mucho poco demasiado solo nuevo junto incluso primero cierto medio bajo contado todo tanto otro mismo claro pronto cuanto dado salvo excepto segundo tercero cuarto sábado domingo médico técnico amigo abogado resultado hecho estado lado contenido pedido recibido cuidado',
);
export const months = wordSet(
  'enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre',
);
