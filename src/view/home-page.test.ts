import assert from 'node:assert/strict';
import { test } from 'node:test';
import { journey } from '#domain/alignment.ts';
import type { Locale } from '#i18n/locales.ts';
import { useTranslations } from '#i18n/translate.ts';
import { observation, practice, principle } from './entries.fixture.ts';
import { homePage } from './home-page.ts';

type Practices = readonly ReturnType<typeof practice>[];

const home = (practices: Practices, locale: Locale = 'en') =>
  homePage(locale, practices, [], journey, 0);
const ways = (practices: Practices) => home(practices).doors.map(({ href }) => href);
const observations = [observation()];

test('a portal without practices has no door, and its stops lead nowhere', () => {
  const { doors, stops, practices } = home([]);
  assert.deepEqual([doors, practices], [[], []]);
  assert.equal(stops.length, journey.length);
  assert.ok(stops.every(({ href, isOn }) => href === undefined && !isOn));
});

test('practices without a result open the door to them only', () => {
  assert.deepEqual(ways([practice()]), ['/en/practices/']);
});

test('the door of those who fund leads to the results of the newest practice that has some', () => {
  const all = [
    practice({ slug: 'newest' }),
    practice({ slug: 'with-results', facts: { observations } }),
    practice({ slug: 'older', facts: { observations } }),
  ];
  assert.deepEqual(ways(all), ['/en/practices/', '/en/practices/with-results/#results']);
});

test('a door counts the practices in the plural and digits of the language', () => {
  for (const locale of ['ar', 'en', 'my'] as const)
    for (const count of [1, 2, 11]) {
      const all = Array.from({ length: count }, () => practice({ locale }));
      const expected = useTranslations(locale)('home.programmes.text', { count });
      assert.equal(home(all, locale).doors[0]?.text, expected);
    }
});

test('a stop leads to the practices of its step, and is filled where there are some', () => {
  const { stops } = home([practice({ facts: { steps: ['camps'] } }), practice()]);
  assert.deepEqual(
    stops.map(({ href }) => href),
    journey.map((step) => `/en/practices/by/step/${step}/`),
  );
  assert.deepEqual(
    stops.filter(({ isOn }) => isOn).map(({ step }) => step),
    ['camps'],
  );
});

test('the two newest practices stand on the home page', () => {
  const all = ['a', 'b', 'c'].map((slug) => practice({ slug }));
  assert.deepEqual(
    home(all).practices.map(({ href }) => href),
    ['/en/practices/a/', '/en/practices/b/'],
  );
});

test('every principle stands on the home page, also where there is no practice', () => {
  const principles = [1, 2, 3].map((number) => principle(number, { locale: 'th' }));
  assert.deepEqual(
    homePage('th', [], principles, journey, 0).principles.map(({ href }) => href),
    [1, 2, 3].map((number) => `/th/principles/principle-${number}/`),
  );
});
