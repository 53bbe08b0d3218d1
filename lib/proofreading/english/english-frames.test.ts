import { beforeAll, describe, expect, test } from 'vitest';

import { loadEnglishInTests, marksOf } from '@/tests/support/english-in-tests';

import type { CheckEnglish } from './check-english';

let check: CheckEnglish;
beforeAll(async () => {
  check = await loadEnglishInTests();
});

describe('tenses', () => {
  test.each([
    ['We have sent it yesterday.', 'perfect-in-the-past: have sent > sent'],
    ['Your parcel has been sent two days ago.', 'perfect-in-the-past: has been sent > was sent'],
    ['We are waiting for it since Monday.', 'present-since: are waiting > have been waiting'],
    ['They gone to the depot.', 'helper-missing: They gone > They have gone'],
    ['I used to working there.', 'base-after-to: working > work'],
    ['We are used to work at night.', 'ing-after-verb: work > working'],
    ['When you will receive it, please call us.', 'will-in-clause: you will receive > you receive'],
    ['As soon as the parcel will arrive, we will call.', 'will-in-clause: will arrive > arrives'],
  ])('%s', (text, expected) => {
    expect(marksOf(check, text)).toEqual([expected]);
  });
});

describe('questions', () => {
  test.each([
    ['How I can pay the bill?', 'question-order: I can > can I'],
    ['Please tell us where is the parcel.', 'question-order: is the parcel > the parcel is'],
    ['It is late already, isn’t it.', 'question-mark: it. > it?'],
    ['Do you have the number of your order.', 'question-mark: order. > order?'],
  ])('%s', (text, expected) => {
    expect(marksOf(check, text)).toEqual([expected]);
  });
});

describe('infinitives', () => {
  test.each([
    ['We spent two hours to find it.', 'ing-after-verb: to find > finding'],
    ['We do not know how solve this.', 'to-missing: how solve > how to solve'],
    ['We are not able find it.', 'to-missing: able find > able to find'],
    ['This makes customers to pay more.', 'to-needless: to pay > pay'],
    ['This will help us finding the parcel.', 'base-after-help: finding > find'],
    ['The driver is supposed to calls you.', 'base-after-to: calls > call'],
  ])('%s', (text, expected) => {
    expect(marksOf(check, text)).toEqual([expected]);
  });
});

describe('subjects', () => {
  test.each([
    ['My colleague and I was at the depot.', 'verb-of-noun: was > were'],
    ['The fee and the tax is in the price.', 'verb-of-noun: is > are'],
    ['This mean that you pay less.', 'verb-of-pronoun: mean > means'],
    ['Here is your tickets for Friday.', 'there-is: is > are'],
    ['Everyone in the team have a key.', 'verb-of-noun: have > has'],
    ['The box is heavy and have a lid.', 'verb-of-noun: have > has'],
    ['The driver always call first.', 'verb-of-noun: call > calls'],
  ])('%s', (text, expected) => {
    expect(marksOf(check, text)).toEqual([expected]);
  });
});

describe('articles', () => {
  test.each([
    ['We call you when driver arrives.', 'article-missing: driver > the driver'],
    ['It is very good product.', 'article-missing: very good product > a very good product'],
    ['We deliver to all addresses in UK.', 'the-missing: UK > the UK'],
    ['I travelled without tour guide.', 'article-missing: tour guide > a tour guide'],
    ['Both prices are same.', 'the-missing: same > the same'],
    ['You can pay by using website.', 'article-missing: website > a website'],
    ['They are student at a school.', 'plural-after: student > students'],
  ])('%s', (text, expected) => {
    expect(marksOf(check, text)).toEqual([expected]);
  });
});

describe('words that go together', () => {
  test.each([
    ['We are very disappointing with the result.', 'confused: disappointing > disappointed'],
    ['We open again on July.', 'preposition: on July > in July'],
    ['You can find it in our website.', 'preposition: in our website > on our website'],
    ['We will reply your letter today.', 'preposition: reply > reply to'],
    ['We apologise the delay.', 'preposition: apologise > apologise for'],
    ['It takes between 5 to 10 days.', 'preposition: between 5 to > between 5 and'],
    ['This has lead to a delay.', 'confused: has lead > has led'],
    ['It takes most of there free time.', 'confused: there > their'],
    ['Our costumer service will help you.', 'confused: costumer > customer'],
    ['The store bought it’s own vans in May.', 'confused: it’s > its'],
    ['We read it in the news paper.', 'one-word: news paper > newspaper'],
    ['This changed our life in May.', 'collocation: our life > our lives'],
    ['It is too much expensive.', 'amount: too much > too'],
  ])('%s', (text, expected) => {
    expect(marksOf(check, text)).toEqual([expected]);
  });
});

describe('commas and signs', () => {
  test.each([
    ['I think, we can solve it.', 'comma-needless: think, > think'],
    ['But, we can send a new one.', 'comma-needless: But, > But'],
    ['The people who wait in the shop, are customers.', 'comma-needless: shop, > shop'],
    ['We moved in May, 2024.', 'comma-in-date: May, > May'],
    ['The line is down however we work on it.', 'comma-splice: down however > down; however,'],
    ['They will be late I think.', 'comma-before-addition: late > late,'],
    ['She said "It is late", and left.', 'comma-before-quote: said > said,'],
    ['We have the customer’ s address.', 'space-needless: customer’ s > customer’s'],
    ['Your parcel is late .We will call you.', 'space-needless: late . > late.'],
    ['If it rains, We close early.', 'capital-needless: We > we'],
  ])('%s', (text, expected) => {
    expect(marksOf(check, text)).toEqual([expected]);
  });

  test.each([
    ['Choose "Save", then close it.', 'sign-in-quotes: Save", > Save,"'],
    ['On July 18, 2024 we moved.', 'comma-in-date-us: 2024 > 2024,'],
    ['It was sent on 18 July 2024 by us.', 'date-order-us: 18 July 2024 > July 18, 2024'],
    ['The depot in Dallas, Texas is closed.', 'comma-after-state: Texas > Texas,'],
    ['You can order pens, paper and boxes.', 'comma-last-of-list: paper > paper,'],
    ['We ship to Norway, Iceland and Greenland.', 'comma-last-of-list: Iceland > Iceland,'],
    ['We spoke to Mr Brown today.', 'stop-of-title: Mr > Mr.'],
    ['We sell a device which saves power.', 'comma-before-which: device which > device, which'],
    ['We checked the box, and sent it back.', 'comma-before-second-verb: box, > box'],
  ])('in American English only: %s', (text, expected) => {
    expect(marksOf(check, text, 'en-US')).toEqual([expected]);
    expect(marksOf(check, text, 'en-GB')).toEqual([]);
  });
});

describe('slips that leave a word', () => {
  test.each([
    ['We keep there data in the cloud.', 'confused: there > their'],
    ['I think its cheap.', "confused: its > it's"],
    ['Its cheap, and it works.', "confused: Its > It's"],
    ['The parcel is late because its kind of heavy.', "confused: its > it's"],
    ['This is the shop were you bought it.', 'confused: were > where'],
    ['These phones are no longer be sold.', 'confused: be > being'],
    ['The offer, also know as Flex, ends soon.', 'confused: know as > known as'],
    ['The claim finally got accept on Friday.', 'confused: accept > accepted'],
    ['We do not intent to raise the price.', 'confused: intent > intend'],
    ['The depot opened on 2019 with ten people.', 'preposition: on > in'],
    ['The fee is based off of the price.', 'preposition: off of > on'],
    ['They suggest to calling the shop.', 'collocation: to > '],
    ['We have 3 millions customers.', 'collocation: 3 millions > 3 million'],
    ['A three year old contract is enough.', 'hyphen: three year old > three-year-old'],
    ['It is a shop from the mid 1990s.', 'hyphen: mid 1990s > mid-1990s'],
    ['We are closed on new years eve.', "apostrophe: new years > new year's"],
    ['The meal was over priced.', 'one-word: over priced > overpriced'],
    ['We were miss informed.', 'one-word: miss informed > misinformed'],
    ['The visit took place On the first floor.', 'capital-needless: On > on'],
    ['We have 5 Million customers.', 'capital-needless: Million > million'],
    ['The shops however are open.', 'comma-before-addition: shops however > shops, however,'],
  ])('%s', (text, expected) => {
    expect(marksOf(check, text)).toEqual([expected]);
  });

  test.each([
    'The houses were not sold, and neither were they empty.',
    'We are to be offered a new date.',
    'You may know as much as we do.',
    'They got to the depot on 20 May.',
    'She took off the lid.',
    'Thousands of people called us.',
    'The boy is three years old and comes along.',
    'The price is over 100 pounds.',
    'We miss you.',
    'We will give effect to your wishes.',
    'The depot and its new, larger gate are open.',
    'Its quite large garden is open.',
    'It has a style of its own.',
    'The price is at its lowest, so book now.',
    'Millions were sold.',
    'We read it in The Times of London.',
    'However late it is, call us.',
    'We went there time after time.',
    'I think it was over when you called.',
  ])('nothing is wrong with: %s', (text) => {
    expect(marksOf(check, text)).toEqual([]);
  });
});

// Each of these looks like a mistake to a rule that knows one frame only.
test.each([
  'We have read your message from yesterday.',
  'I have received the parcel that you sent last week.',
  'We have been waiting since Monday.',
  'Is there a reason why the driver can come only on Friday?',
  'Could you tell me what it costs?',
  'Please let us know when you will be at home.',
  'I am used to it, and the cookies are used to improve the site.',
  'We spent the whole day to no avail.',
  'This is what makes it hard to find.',
  'She said that she and I were welcome.',
  'He called my colleague and I was glad.',
  'This mean trick is well known.',
  'Here is the list of the parcels.',
  'Customer service is open from nine to five.',
  'You can come by car or on foot, as you like.',
  'The UK warehouse sends it to the United Kingdom.',
  'We are home from work at six.',
  'I find it confusing, and so do my customers.',
  'The room was filled in yesterday.',
  'We look the same, and prices rise the next day.',
  'What I think, you know.',
  'In other words, the line is open again.',
  'The customers’ parcels and the boss’s car are here.',
  'Hello Anna, We are glad to help.',
  'Are you looking for some optimal solution?',
  'It is some kind of key, and we have a solution for that.',
  'It has too much important data.',
  'We changed it without an edit summary.',
  'What is container?',
  'How much paper do you need?',
  'If this were late, we would call.',
  'Read it from beginning to end.',
  'You can see it in that same list.',
])('nothing is wrong with: %s', (text) => {
  expect(marksOf(check, text)).toEqual([]);
});
