import { changeStem, collectForms, respell, type Conjugation } from './verb-forms';

// Frequent verbs of service mails; after the colon what happens to the stem of orders.
const VERBS = `
abrir aceitar acabar aceder achar acompanhar aconselhar acreditar adicionar adorar aguardar agendar ajudar ajustar
alterar alugar amar anexar andar apagar aplicar apreciar aprender aproveitar arranjar assinar assistir ativar atualizar
atender avaliar avisar baixar bloquear buscar cancelar cantar carregar causar chamar chegar clicar cobrar colocar
começar comer comparar completar comprar compreender comunicar concordar conectar configurar confirmar conhecer
conseguir:i conservar considerar consultar contactar contar contratar controlar conversar copiar correr corrigir
cozinhar criar cuidar cumprir dançar deixar descarregar descobrir:u descrever desejar desligar detestar devolver digitar
dormir:u duvidar efetuar eliminar emprestar encomendar encontrar enfrentar ensinar entender entrar entregar enviar
escolher escrever escutar esperar esquecer estudar evitar experimentar explicar falar fechar ficar ganhar gastar gostar
gravar guardar imaginar imprimir incluir indicar informar iniciar inserir:i instalar interessar introduzir jogar
lembrar levar ligar limpar localizar mandar mencionar mexer morar mostrar mudar notar observar odiar olhar opinar
pagar participar passar pegar pensar perceber perder perguntar permitir planear poupar praticar precisar preencher
preferir:i preocupar preparar pressionar procurar proteger provar querer realizar receber reclamar recomendar reconhecer
recordar recuperar referir:i registar registrar reiniciar remover renovar repetir:i reportar reservar resolver
responder retirar saber seguir:i selecionar sentir:i servir:i solicitar submeter substituir sugerir:i tentar terminar
tirar tocar tomar torcer trabalhar tratar trocar usar utilizar validar vender verificar viajar visitar viver voltar
nadar pintar reparar tornar separar sonhar mentir:i vestir:i acordar parecer merecer
`;

const NOUNS = `
abras ajudas amas anexas apostas ajustes alteras aplicas aprecies assinas avaliações avisas baixas bloqueias buscas cantas
cargas cartas causas chamas cobras colocas compras completas completes comunicas conservas consultas contactas contas
contratas controlas controles conversas copias cozinhas crias cuidas danças datas deixas desejas dúvidas encomendas
encontras ensinas entradas entregas escolhas escutas esperas estudas experimentas falas faltas fechas ficas ficas firmas
ganhas gastas gostas guardas informas informes jogas lembras levas ligas limpas mandas marcas moras mostras mudas notas
observas ofertas pagas participas passas passes pegas perdas perguntas pintas planeias poupas praticas precisas
preparas procuras provas recordas reclamas reservas respostas retiras saídas selecionas sentes separas serves sonhas
tiras tocas tomas torres trabalhas tratas trocas usas validas vendas vestes visitas vives voltas reparas tentas
perdes ligares lugares pesares saberes quereres vestires prazeres deveres mentes cantares olhares amares falares
tempos acordes parecer pareceres corres cortes nadas
`;

const SOFT_AR = [
  ['c', 'qu'],
  ['g', 'gu'],
  ['ç', 'c'],
] as const;
const SOFT_ER = [
  ['gu', 'g'],
  ['c', 'ç'],
  ['g', 'j'],
] as const;

function conjugate(infinitive: string, change: string): Conjugation {
  const stem = infinitive.slice(0, -2);
  const kind = infinitive.slice(-2);
  const isAr = kind === 'ar';
  const [own, other] = isAr ? ['a', 'e'] : ['e', 'a'];
  const soft = respell(changeStem(stem, change), isAr ? SOFT_AR : SOFT_ER);
  const past = { ar: 'ou', er: 'eu', ir: 'iu' }[kind] ?? 'eu';
  const tuPast = { ar: 'aste', er: 'este', ir: 'iste' }[kind] ?? 'este';
  return {
    informal: [
      `${stem}${own}s`,
      `${soft}${other}s`,
      `${stem}${tuPast}`,
      `${stem}${isAr ? 'avas' : 'ias'}`,
      `${infinitive}es`,
    ],
    third: [
      `${stem}${own}`,
      `${stem}${past}`,
      `${stem}${isAr ? 'ava' : 'ia'}`,
      `${infinitive}ia`,
      `${infinitive}á`,
    ],
    formalOrder: `${soft}${other}`,
    informalOrder: `${stem}${own}`,
  };
}

/** Forms of frequent Portuguese verbs. */
export const portugueseForms = collectForms(VERBS, NOUNS, conjugate);
