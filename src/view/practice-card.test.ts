import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { countryName, formatDate, formatList } from '#i18n/format.ts';
import { useTranslations } from '#i18n/translate.ts';
import { practice } from './entries.fixture.ts';
import { practiceCard } from './practice-card.ts';

type Input = NonNullable<Parameters<typeof practice>[0]>;

const route = { origin: ['KH', 'LA'], transit: ['TH', 'LA'], destination: ['MY', 'KH'] };
const card = (facts: NonNullable<Input['facts']> = {}) => practiceCard('en', practice({ facts }));

test('a card lists the countries as the language lists things', () => {
  for (const locale of ['en', 'ar', 'th'] as const) {
    const names = ['KH', 'LA', 'TH', 'MY'].map((code) => countryName(locale, code));
    const { remarks } = practiceCard(locale, practice({ locale, facts: { places: route } }));
    assert.equal(remarks, formatList(locale, names));
  }
});

test('a card leads to the page in its own language, also where its words are borrowed', () => {
  const { href, title, borrowed } = practiceCard('ar', practice({ slug: 'centres', locale: 'ar' }));
  assert.equal(href, '/ar/practices/centres/');
  assert.deepEqual([title, borrowed], ['Title en', { lang: 'en', dir: 'ltr' }]);
});

test('a partial text has a card in its own words', () => {
  const texts = { en: {}, ar: { hasBody: false } };
  const { title, summary, borrowed } = practiceCard('ar', practice({ locale: 'ar', texts }));
  assert.deepEqual([title, summary, borrowed], ['Title ar', 'Summary ar', {}]);
});

test('a card says in its own language when the practice was last known to be true', () => {
  const { remarks } = practiceCard('my', practice({ locale: 'my', facts: { asOf: '2016-06' } }));
  assert.ok(remarks.includes(formatDate('my', '2016-06')));
});

describe('the small line of a card', () => {
  const t = useTranslations('en');
  const state = t('asof', { date: '2016' });
  const brief = t('practice.brief.tag');
  const cases: readonly [why: string, NonNullable<Input['facts']>, string][] = [
    ['is empty where nothing is known', {}, ''],
    ['says where', { places: { at: ['KH'] } }, 'Cambodia'],
    ['says when', { asOf: '2016' }, state],
    ['says that the entry is brief', { detail: 'brief' }, brief],
    [
      'says all three with a dot between them',
      { places: { at: ['KH'] }, asOf: '2016', detail: 'brief' },
      `Cambodia · ${state} · ${brief}`,
    ],
  ];
  for (const [why, facts, expected] of cases) {
    test(why, () => {
      assert.equal(card(facts).remarks, expected);
    });
  }
});
