import { beforeAll, describe, expect, test } from 'vitest';

import { loadEnglishInTests, marksOf } from '@/tests/support/english-in-tests';

import type { CheckEnglish } from './check-english';

let check: CheckEnglish;
beforeAll(async () => {
  check = await loadEnglishInTests();
});

const marked = (text: string, language?: string): string[] => marksOf(check, text, language);

describe('verb forms', () => {
  test.each([
    ['We can helps you with this.', 'base-after-modal: helps > help'],
    ['The driver could not delivered it.', 'base-after-modal: delivered > deliver'],
    ['We didn’t went to your address.', 'base-after-do: went > go'],
    ['Did you received the parcel?', 'base-after-do: received > receive'],
    ['You have to sent us a photo.', 'base-after-to: sent > send'],
    ['The parcel has went back.', 'participle-after-have: went > gone'],
    ['It is depend on the size.', 'form-after-be: is depend > depends'],
    ['We look forward to hear from you.', 'forward-to: hear > hearing'],
    ['You can pay by send us a cheque.', 'ing-after-preposition: send > sending'],
    ['We want solve it today.', 'to-missing: want solve > want to solve'],
    ['We suggest to wait until Monday.', 'ing-after-verb: to wait > waiting'],
    ['You must to sign the form.', 'to-needless: to sign > sign'],
    ['We will able to send it today.', 'be-missing: able > be able'],
    ['The charge has now been refund, and it is late.', 'form-after-be: refund > refunded'],
    ['It should be release on Monday.', 'form-after-be: release > released'],
    ['Please stop it and then installing it again.', 'base-after-modal: installing > install'],
    ['You can print it or sent it by post.', 'base-after-modal: sent > send'],
    ['You do not need doing anything.', 'to-missing: need doing > need to do'],
    ['I sorry for the delay.', 'be-missing: I sorry > I am sorry'],
  ])('%s', (text, expected) => {
    expect(marked(text)).toEqual([expected]);
  });
});

describe('subject and verb', () => {
  test.each([
    ['He have a new router.', 'verb-of-pronoun: have > has'],
    ['They was not at home.', 'verb-of-pronoun: was > were'],
    ['The payment are late.', 'verb-of-noun: are > is'],
    ['The parcels was sent yesterday.', 'verb-of-noun: was > were'],
    ['Everyone have a key.', 'verb-of-noun: have > has'],
    ['We sell phones that has two cards.', 'verb-of-noun: has > have'],
    ['There is many questions about it.', 'there-is: is > are'],
  ])('%s', (text, expected) => {
    expect(marked(text)).toEqual([expected]);
  });
});

describe('nouns and articles', () => {
  test.each([
    ['We have many customer in Leeds.', 'plural-after: customer > customers'],
    ['It takes two day.', 'plural-after: day > days'],
    ['One of the reason is the price.', 'plural-after: reason > reasons'],
    ['Please send us an invoices.', 'singular-after: invoices > invoice'],
    ['We looked at this problems.', 'this-with-plural: this > these'],
    ['Please send us this documents.', 'this-with-plural: this > these'],
    ['Please follow this three steps.', 'this-with-plural: this > these'],
    ['For that reasons it takes a week.', 'this-with-plural: that > those'],
    ['We need more informations.', 'uncountable: informations > information'],
    ['It is same problem as before.', 'the-missing: same > the same'],
    ['She is teacher in Leeds.', 'article-missing: teacher > a teacher'],
    ['We sent it to the your address.', 'two-determiners: the your > your'],
  ])('%s', (text, expected) => {
    expect(marked(text)).toEqual([expected]);
  });
});

describe('commas', () => {
  test.each([
    ['However we can send a new one.', 'comma-after-opening: However > However,'],
    ['If you need help please call us.', 'comma-after-clause: help > help,'],
    ['When the parcel arrives we will call you.', 'comma-after-clause: arrives > arrives,'],
    ['We hope, that you like it.', 'comma-before-that: hope, > hope'],
    ['The line is down, however we work on it.', 'comma-splice: , however > ; however,'],
  ])('%s', (text, expected) => {
    expect(marked(text)).toEqual([expected]);
  });

  test.each([
    ['In January we raise the price.', 'comma-after-short-phrase: January > January,'],
    ['In the first days of the month we raise it.', 'comma-after-phrase: month > month,'],
    ['We looked for it but it was gone.', 'comma-before-but: it > it,'],
    ['Unfortunately we cannot refund it.', 'comma-after-opening: Unfortunately > Unfortunately,'],
  ])('American English has one, British English may: %s', (text, expected) => {
    expect(marked(text, 'en-US')).toEqual([expected]);
    expect(marked(text)).toEqual([]);
  });
});

describe('words', () => {
  test.each([
    ['Our office is closed on monday.', 'capital: monday > Monday'],
    ['You can not change it now.', 'one-word: can not > cannot'],
    ['We made a two year contract.', 'hyphen: two year > two-year'],
    ['thank you for your message.', 'capital-first: thank > Thank'],
    ['It depends of the size.', 'preposition: depends of > depends on'],
    ['We discussed about your order.', 'preposition: discussed about > discussed'],
    ['This one is more better.', 'degree: more better > better'],
    ['Thank you for you’re email.', 'confused: you’re > your'],
    ['This costs more then before.', 'confused: then > than'],
    ['They lost there luggage.', 'confused: there > their'],
    ['The price is to high for us.', 'confused: to > too'],
    ['Please advice us on this.', 'confused: advice > advise'],
    ['The hotel, with is near the station, is open.', 'confused: with > which'],
    ['Please get in touch with use today.', 'confused: use > us'],
    ['It takes about tow weeks.', 'confused: tow > two'],
    ['We can offer you to choices.', 'confused: to > two'],
    ['Once your done, call us.', "confused: your > you're"],
    ['I have past your message on.', 'confused: past > passed'],
    ['Please sing the attached form.', 'confused: sing > sign'],
    ['As agree, we will not charge you.', 'collocation: As agree > As agreed'],
    ['Please do not hesitate contact us.', 'collocation: hesitate > hesitate to'],
    ['Tell us if do you agree.', 'collocation: if do you > if you'],
    ['We send it once per a month.', 'collocation: per a > per'],
    ['I want something that are new.', 'amount: something that are > something that is'],
    ['Things will probable look better.', 'adverb: probable > probably'],
    ['We have received you’re return, but not the box.', 'confused: you’re > your'],
    ['It means that you’re new premium is lower.', 'confused: you’re > your'],
    [
      'The reason why it failed are that it was locked.',
      'amount: The reason why it failed are > The reason why it failed is',
    ],
    ['The work was done proper.', 'adverb: proper > properly'],
    ['Please let us now if it works.', 'confused: now > know'],
    ['We look forward to here from you.', 'confused: here > hear'],
    ['My manger will call you.', 'confused: manger > manager'],
    ['It took the hole week.', 'confused: hole > whole'],
    ['Smoking is not aloud.', 'confused: aloud > allowed'],
    ['Thank you for your patient.', 'confused: patient > patience'],
    ['We apologies for this.', 'confused: apologies > apologise'],
    ['The parcel was lost buy the courier.', 'confused: buy > by'],
    ['The refund has being sent.', 'confused: has being > has been'],
    ['The delay was do to the snow.', 'confused: do to > due to'],
    ['As soon we get it, we will call.', 'collocation: As soon > As soon as'],
    ['I hope this help.', 'collocation: this help > this helps'],
    ['Please return it until 30 June.', 'preposition: until > by'],
    ['It has arrived.We will call you.', 'space-missing: arrived.We > arrived. We'],
  ])('%s', (text, expected) => {
    expect(marked(text)).toEqual([expected]);
  });
});

// Each of these looks like a mistake to a rule that knows one frame only.
test.each([
  'A loud bang when the burner lights is not normal.',
  'The app let you book even though it was full.',
  'You will see it in Thursday’s build.',
  'He went to have a look this afternoon and found it.',
  'Could he have sent it to the wrong address?',
  'All we can do is ask the driver to try again.',
  'We recommend that she keep the receipt.',
  'The number of parcels is higher than last year.',
  'Your team are always very helpful.',
  'Let it rest for an hour, and make sure it stays dry.',
  'The 20 pound fee and the two-day delay were our fault.',
  'What you need to do is call the bank.',
  'If the parcel were lost, we would send a new one.',
  'We have let the driver know that you are at home.',
  'Thanks to increased demand, we have sold all of them.',
  'A few customers have asked whether they can pay by card.',
  'You can come by bus, by car or on foot.',
  'Just reply to this email and I’ll help you.',
  'Send us a photo of the damage so we can see what happened.',
  'I’m afraid the one you ordered is out of stock.',
  'The box you opened was the wrong one, so please send it back.',
  'Is there a phone number we can reach you on?',
  'There is a lamp and a table in the box.',
  'In your letter you mention two bills.',
  'As soon as we have it, we’ll let you know.',
  'Nothing is missing, but the lid does not close.',
  'Our customer service team works from nine to five.',
  'This means you will pay less next month.',
  'Those working from home get a discount.',
  'He and I have talked about it.',
  'You should have received an email from us by now.',
  'It’s time to renew your contract, and it’s easy.',
  'Next time you log in, choose the second button.',
  'A call to them usually sorts it out.',
  'We have sent you a voucher by way of thanks.',
  'Nobody has read your diary, I promise!',
  'Phones stay at home; were anyone to fall ill, we would ring you.',
  'You can turn off “leave without signature” at any time.',
  'number: The row that is counted, beginning with one.',
  'gsettings is more powerful than the editor, and it is free.',
  'If user A sees a message, the file was changed.',
  'The default template is marked with a green tick.',
  'The accounts you log in with are listed below.',
  'Please upload it again at verify.example.com before June.',
  'Places tend to fill up quickly at this time of year.',
  'Set it up for column, row and page.',
  'Double-click the icon view, and use font handling there.',
  'You can return it until 30 June.',
  'It will not be ready until Monday.',
  'Please keep it until 30 June.',
  'There will be change after change.',
  'We will send you an update every day until Friday.',
  'You should be able to pay until 30 June.',
  'The price will be fixed until 30 June, as per the item below.',
  'We will provide cover until the end of the week, with costs paid by us.',
  'The fee for May by a third party in Leeds is paid.',
  'Let us now turn to what we can do to the lock.',
  'We even thought the box was empty; please read it aloud.',
  'The parcel that was sent to you by the courier is here from Monday.',
  'Our apologies for this, and thank you for your patient help.',
  'He lost; it’s ours, and the higher price is from May.',
  'If you order it last, call us as soon as you have it.',
  'These change with the light, and both work without a cable.',
  'It copies the file byte for byte.',
  'It vanishes where the text they are about has changed.',
  'Every cable is held by its own inner clip.',
  'The house will be home to us.',
  'You can see that we checked it and sent it.',
  'Please avoid opening the box and turning it over.',
  'Please call us before closing the account and moving the money.',
  'The walls need painting.',
  'We will still be open, and I have long been here.',
  'When you’re home, sign for it; I know you’re part of it.',
  'As of today, the use of the lift is free.',
  'We have several text formatting functions or some other tool.',
])('nothing is wrong with: %s', (text) => {
  expect(marked(text)).toEqual([]);
});

test('what it says is in the reader’s language', () => {
  const [finding] = check('He have it.', 'en-GB', 'da');
  expect(finding).toMatchObject({
    rule: 'grammar/en-verb-of-pronoun',
    checker: 'grammar',
    category: 'grammar',
    message: '»have« passer ikke til »He«.',
  });
});

test('places are those of the text, after emoji and in the second sentence too', () => {
  const text = 'Hi 😀! He have it.';
  const [finding] = check(text, 'en-GB', 'en');
  expect(text.slice(finding?.start, finding?.end)).toBe('have');
});

test('masked stretches are no words, and nothing is guessed across them', () => {
  expect(marked('He \uFFFC have it.')).toEqual([]);
});
