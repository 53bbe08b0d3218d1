import { expect, test } from 'vitest';

import type { ReplyContext } from '@/lib/text/reply-context';

import { createNameCheck } from './check-name';

type Known = Partial<ReplyContext>;
const check = createNameCheck({ packId: 'p' });
const is = (name: string, thread?: string): Known => ({
  customer: { name },
  ...(thread !== undefined && { thread }),
});
const wrote = (thread: string): Known => ({ thread });

function find(text: string, language: string, known: Known) {
  return check(text, { kind: 'public', language, screenLanguage: 'en', ...known });
}

// Language, greeting, what is known, the place, what to write instead, level.
test.each<[string, string, Known, string, string, string]>([
  // Misspelt
  ['da', 'Hej Mete,', is('Mette Hansen'), 'Mete', 'Mette', 'error'],
  ['da', 'Kære Metter Hansen', is('Mette Hansen'), 'Metter Hansen', 'Mette Hansen', 'error'],
  ['da', 'Hej Søern', is('Søren Kjær'), 'Søern', 'Søren', 'error'],
  ['da', 'Hej Soren', is('Søren Kjær'), 'Soren', 'Søren', 'warning'],
  ['de', 'Sehr geehrte Frau Mülller,', is('Anna Müller'), 'Mülller', 'Müller', 'error'],
  ['de', 'Guten Tag Herr Schmitt,', is('Peter Schmidt'), 'Schmitt', 'Schmidt', 'error'],
  ['de', 'Lieber Herr Dr. Ozdemir,', is('Can Özdemir'), 'Ozdemir', 'Özdemir', 'warning'],
  ['sv', 'Hej Johnas!', is('Jonas Lind'), 'Johnas', 'Jonas', 'error'],
  ['nl', 'Beste mevrouw de Vreis,', is('Sanne de Vries'), 'Vreis', 'Vries', 'error'],
  ['nl', 'Hoi Snane', is('Sanne de Vries'), 'Snane', 'Sanne', 'error'],
  ['fr', 'Bonjour Madame Dupond,', is('Claire Dupont'), 'Dupond', 'Dupont', 'error'],
  ['fr', 'Bonjour Francois,', is('François Petit'), 'Francois', 'François', 'warning'],
  ['es', 'Estimada Sra. Garcia:', is('Lucía García'), 'Garcia', 'García', 'warning'],
  ['es', 'Hola Beatirz,', is('Beatriz Ruiz'), 'Beatirz', 'Beatriz', 'error'],
  ['en', 'Dear Mr. Whitefield,', is('Tom Whitfield'), 'Whitefield', 'Whitfield', 'error'],
  ['en', 'Hi Jonh,', is('John Carter'), 'Jonh', 'John', 'error'],
  ['en', 'Hello Catherine,', is('Katherine Jones'), 'Catherine', 'Katherine', 'error'],
  ['en', 'Hi Jonh and Mary,', is('John Carter'), 'Jonh', 'John', 'error'],
  ['en', 'hi jonh', is('John Carter'), 'jonh', 'John', 'error'],
  ['en', 'Good morning Prya,', is('Priya Raman'), 'Prya', 'Priya', 'error'],
  // Somebody else
  ['da', 'Hej Jens,', is('Mette Hansen'), 'Jens', 'Mette', 'error'],
  ['da', 'Hej igen Jens', is('Mette Hansen'), 'Jens', 'Mette', 'error'],
  ['da', 'Hej Jens', is('Mette Hansen', 'Jeg talte med Jens i går.'), 'Jens', 'Mette', 'warning'],
  ['da', 'Hej Lise', wrote('Min router er død.\n\nMvh\nMette'), 'Lise', 'Mette', 'warning'],
  ['de', 'Sehr geehrter Herr Weber,', is('Anna Müller'), 'Weber', 'Müller', 'error'],
  ['de', 'Hallo Lukas,', is('Katharina Vogt'), 'Lukas', 'Katharina', 'error'],
  ['de', 'Guten Tag Frau Vogt,', wrote('…\nViele Grüße\nAnna Müller'), 'Vogt', 'Müller', 'warning'],
  ['sv', 'Hej Karin,', is('Lars Berg'), 'Karin', 'Lars', 'error'],
  ['nl', 'Geachte heer Jansen,', is('Joost van den Berg'), 'Jansen', 'van den Berg', 'error'],
  ['nl', 'Dag Bram,', wrote('Mijn fiets is stuk.\nGroetjes,\nsanne'), 'Bram', 'sanne', 'warning'],
  ['fr', 'Chère Sophie,', is('Claire Dupont'), 'Sophie', 'Claire', 'error'],
  ['fr', 'Bonjour Monsieur Leroy,', is('Paul Martin'), 'Leroy', 'Martin', 'error'],
  ['es', 'Hola María:', is('Lucía García'), 'María', 'Lucía', 'error'],
  ['es', 'Estimado Sr. López:', is('Juan Pérez'), 'López', 'Pérez', 'error'],
  ['en', 'Hi Tom,', is('Emily Clarke'), 'Tom', 'Emily', 'error'],
  ['en', 'Dear Ms Smith,', is('Emily Clarke'), 'Smith', 'Clarke', 'error'],
  ['en', 'Dear Tom Baker,', is('Emily Clarke'), 'Tom Baker', 'Emily Clarke', 'error'],
  ['en', 'Good morning, Tom!', is('Emily Clarke'), 'Tom', 'Emily', 'error'],
  ['da', 'Hej Søren', is('Mette Sørensen'), 'Søren', 'Mette', 'error'],
  ['nl', 'Hoi Ruben', is("Fleur van 't Hof"), 'Ruben', 'Fleur', 'error'],
  ['en', 'Hello Tom', wrote('My name is Emily Clarke and I wait.'), 'Tom', 'Emily', 'warning'],
  ['en', 'Thank you for writing.\nDear Tom,', is('Emily Clarke'), 'Tom', 'Emily', 'error'],
  ['da', 'Hej Jens'.normalize('NFD'), is('Åse Holm'.normalize('NFD')), 'Jens', 'Åse', 'error'],
  // First and last name
  ['en', 'Dear Clarke Emily,', is('Emily Clarke'), 'Clarke Emily', 'Emily Clarke', 'suggestion'],
  ['en', 'Hi Clarke,', is('Emily Clarke'), 'Clarke', 'Emily', 'suggestion'],
  [
    'en',
    'Hi Clarke,',
    { customer: { name: 'Emily Clarke', firstName: 'Emily' } },
    'Clarke',
    'Emily',
    'warning',
  ],
  ['de', 'Sehr geehrte Frau Anna,', is('Müller, Anna'), 'Anna', 'Müller', 'suggestion'],
  [
    'en',
    'Dear Mr John,',
    { customer: { name: 'John Carter', firstName: 'John' } },
    'John',
    'Carter',
    'warning',
  ],
])('%s: "%s" does not greet the customer', (language, text, known, place, right, level) => {
  const found = find(text, language, known).map((finding) => ({
    place: text.slice(finding.start, finding.end),
    right: finding.suggestions.map((suggestion) => suggestion.text),
    level: finding.level,
  }));
  expect(found).toEqual([{ place, right: [right], level }]);
});

test.each<[string, string, Known]>([
  ['da', 'Hej Mette,', is('Mette Hansen')],
  ['da', 'hej mette', is('Mette Hansen')],
  ['da', 'HEJ METTE', is('Mette Hansen')],
  ['da', 'Kære Mette Hansen,', is('Hansen, Mette')],
  ['da', 'Hej Mette og Jens', is('Mette Hansen')],
  ['da', 'Hej Jens', is('Mette Hansen', 'Hilsen Jens')],
  ['da', 'Hej Jens', is('Mette Hansen', 'Hej\nHvornår kommer I?\nVenlig hilsen\nMette og Jens')],
  ['da', 'Hej Anne Marie', is('Anne-Marie Juhl')],
  ['da', 'Hej Annemarie', is('Anne Marie')],
  ['da', 'Hej Åse'.normalize('NFD'), is('Åse Holm')],
  ['da', 'Hej Søren', is('Soeren Kjaer')],
  ['da', 'Hej Søren', is('Soren Kjær')],
  ['da', 'Hej med dig', is('Mette Hansen')],
  ['da', 'Hej,', is('Mette Hansen')],
  ['da', 'Kære kunde', is('Mette Hansen')],
  ['da', 'Hej alle', is('Mette Hansen')],
  ['da', 'Hej Mette tak for din mail', is('Mette Hansen')],
  ['da', 'Hej Mette. Tak for din mail', is('Mette Hansen')],
  ['da', 'Hej Mette Tak for din mail', is('Mette Hansen')],
  ['da', 'Hr. Hansen ringede.', is('Mette Juhl')],
  ['da', 'Tak for din mail. Jens kommer i morgen.', is('Mette Hansen')],
  ['da', 'Hej Peter', is('Hansen VVS ApS')],
  ['da', 'Hej Peter', is('kunde4711')],
  ['da', 'Hej Peter', is('peter1987@post.example')],
  ['da', 'Hej Peter', { customer: { name: 'Bygge Huset', email: 'peter.holm@huset.example' } }],
  ['da', 'Hej Peter', {}],
  ['da', 'Hej Peter', wrote('Hvor bliver min pakke af?')],
  ['da', 'Hej M. Hansen', is('Mette Hansen')],
  ['da', 'Hej M.', is('Mette Hansen')],
  ['de', 'Sehr geehrte Frau Müller,', is('Anna Müller')],
  ['de', 'Sehr geehrte Frau Dr. Müller,', is('Anna Müller')],
  ['de', 'Sehr geehrte Frau Mueller,', is('Anna Mueller')],
  ['de', 'Sehr geehrte Frau Müller,', is('Anna Mueller')],
  ['de', 'Sehr geehrte Frau Müller-Lüdenscheidt,', is('Anna Müller-Lüdenscheidt')],
  ['de', 'Sehr geehrte Frau Müller,', is('Anna Müller-Lüdenscheidt')],
  ['de', 'Sehr geehrter Herr von der Heide,', is('Jan von der Heide')],
  ['de', 'Sehr geehrte Damen und Herren,', is('Anna Müller')],
  ['de', 'Guten Tag liebe Kundin, lieber Kunde', is('Anna Müller')],
  ['de', 'Sehr geehrte Frau Müller, sehr geehrter Herr Schmidt,', is('Anna Müller')],
  ['de', 'Guten Tag Anna Müller,', is('Anna Müller')],
  ['de', 'Sehr geehrter Herr Weber,', wrote('Viele Grüße\nTom')],
  ['de', 'Hallo zusammen,', is('Anna Müller')],
  ['de', 'Liebe Grüße aus Hamburg, Frau Weber ist im Urlaub.', is('Anna Müller')],
  ['sv', 'Hej Björn!', is('Björn Åkesson')],
  ['sv', 'Bästa kund,', is('Björn Åkesson')],
  ['nl', 'Beste mevrouw De Vries,', is('Sanne de Vries')],
  ['nl', 'Geachte heer/mevrouw,', is('Sanne de Vries')],
  ['nl', 'Geachte heer Van den Berg,', is('Joost van den Berg')],
  ['nl', 'Beste Sanne en Bram,', is('Sanne de Vries')],
  ['nl', 'Dag Sanne,', is("Sanne van 't Hof")],
  ['fr', 'Bonjour Madame,', is('Claire Dupont')],
  ['fr', 'Bonjour Mme Dupont,', is('DUPONT Claire')],
  ['fr', 'Bonjour à tous,', is('Claire Dupont')],
  ['fr', 'Cher Jean-Paul,', is('Jean-Paul Roy')],
  ['fr', "Bonjour Monsieur d'Artagnan,", is("Charles d'Artagnan")],
  ['es', 'Estimado Sr. García:', is('Gabriel García Márquez')],
  ['es', 'Hola Juan Carlos,', is('Juan Carlos Ruiz')],
  ['es', 'Don Juan:', is('Juan Ruiz')],
  ['es', 'Estimado cliente:', is('Juan Ruiz')],
  ['en', 'Dear Mr Smith,', is('John Smith')],
  ['en', 'Hi Chris,', is('Christopher Lee')],
  ['en', 'Hi Bob,', is('Robert Lee', 'Cheers,\nBob')],
  ['en', 'Hi there,', is('Robert Lee')],
  ['en', 'Hello again Robert,', is('Robert Lee')],
  ['en', 'Dear Sir or Madam,', is('Robert Lee')],
  ['en', 'Dear valued customer', is('Robert Lee')],
  ['en', "Dear Ms O'Neill,", is('Mary O’Neill')],
  ['en', 'Hi Mary Thank you for writing', is('Mary O’Neill')],
  ['en', 'Hi J.R. Smith,', is('John Smith')],
  ['en', 'Hi Emily,', is('Account Holder 12', 'Thanks!\nEmily')],
  ['en', 'Hello World is the name of your file.', is('Robert Lee')],
  ['en', 'Dear Mr. Dr. Lee,', is('Robert Lee')],
  ['en', 'Hi, Currently we are closed', is('Robert Lee')],
  ['en', 'Hi Michelle,', is('Robert Lee', 'This is Michelle writing for Robert.')],
])('%s: "%s" is a right greeting, or nobody knows', (language, text, known) => {
  expect(find(text, language, known)).toEqual([]);
});

test('a mail of one line names nobody, whatever it says', () => {
  expect(find('Hej Mette,', 'da', wrote('Citat'))).toEqual([]);
  expect(find('Hej Mette,', 'da', wrote('Router virker ikke.\nJens'))).toHaveLength(1);
});
