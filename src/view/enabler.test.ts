import assert from 'node:assert/strict';
import { test } from 'node:test';
import { countryName, formatList } from '#i18n/format.ts';
import { enablerCard } from './enabler.ts';
import { enabler } from './entries.fixture.ts';

test('the card of an enabler leads to its page, which stands below those of the practices', () => {
  assert.deepEqual(enablerCard('en', enabler({ slug: 'network' })), {
    label: 'Title en',
    summary: 'Summary en',
    href: '/en/practices/enablers/network/',
    places: '',
    borrowed: {},
  });
});

test('a card lists each country once, as the language lists things', () => {
  const facts = { places: { origin: ['KH'], at: ['TH', 'KH'] } };
  for (const locale of ['en', 'ar', 'my'] as const) {
    const names = ['TH', 'KH'].map((code) => countryName(locale, code));
    const { places } = enablerCard(locale, enabler({ locale, facts }));
    assert.equal(places, formatList(locale, names));
  }
});

test('borrowed words are marked with their language, and a partial text has its own', () => {
  const card = (texts: Parameters<typeof enabler>[0] & object) =>
    enablerCard('ar', enabler({ ...texts, locale: 'ar' }));
  assert.deepEqual(card({}).borrowed, { lang: 'en', dir: 'ltr' });
  const { label, summary, borrowed } = card({ texts: { en: {}, ar: { hasBody: false } } });
  assert.deepEqual([label, summary, borrowed], ['Title ar', 'Summary ar', {}]);
});
