import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Locale } from '#i18n/locales.ts';
import type { FactValue } from '#schema/fact-value.ts';
import { factWords, fillSentence } from './fact-value.ts';

const cases: readonly (readonly [Locale, FactValue, words: string])[] = [
  ['en', { date: '2025-06-24' }, '24 June 2025'],
  ['en', { date: '2026-02' }, 'February 2026'],
  ['en', { date: '2015' }, '2015'],
  ['en', { count: 100_000 }, '100,000'],
  ['en', { count: { from: 18, to: 35 } }, '18–35'],
  ['en', { percent: 71 }, '71%'],
  ['en', { money: 2000, currency: 'THB' }, '2,000 Thai baht'],
  ['en', { money: { from: 800, to: 1200 }, currency: 'USD' }, '800–1,200 US dollars'],
  ['en', { money: 100, currency: 'THB', per: 'day' }, '100 Thai baht per day'],
  ['en', { duration: 4, unit: 'year' }, '4 years'],
  ['en', { duration: 1, unit: 'week' }, '1 week'],
  ['my', { count: 50 }, '၅၀'],
  ['fr', { percent: 25 }, '25 %'],
];
for (const [locale, value, words] of cases)
  test(`${JSON.stringify(value)} is in ${locale} ${words}`, () => {
    assert.equal(
      factWords(locale, value).replaceAll('\u00a0', ' ').replaceAll('\u202f', ' '),
      words,
    );
  });

test('a sentence prints its values where it names them', () => {
  const values = { closed: { date: '2025-06-24' }, share: { percent: 71 } };
  assert.equal(
    fillSentence('en', 'Closed since {closed}; {share} were in debt.', values),
    'Closed since 24 June 2025; 71% were in debt.',
  );
});

test('a sentence that names what its fact does not have is refused', () => {
  assert.throws(() => fillSentence('en', 'Since {day}.', {}), /\{day\}/);
});
