import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Locale } from '#i18n/locales.ts';
import { practice, source } from './entries.fixture.ts';
import { articleData, siteData } from './structured.ts';

type Input = NonNullable<Parameters<typeof practice>[0]>;

const article = (locale: Locale, input: Input = {}) =>
  articleData(locale, practice({ ...input, locale }), ['practices', 'entry']);

test('the portal is told with its name, its address and its language', () => {
  assert.deepEqual(siteData('ar', 'Description'), {
    '@context': 'https://schema.org',
    '@type': 'WebSite',
    name: 'موقع',
    description: 'Description',
    url: 'https://portal.example.org/ar/',
    inLanguage: 'ar',
  });
});

test('a text is told with its words, dates, licence, publisher and sources', () => {
  const facts = { added: '2024-02-29', changed: '2026-11-24', sources: [source()] };
  assert.deepEqual(article('en', { facts }), {
    '@context': 'https://schema.org',
    '@type': 'Article',
    headline: 'Title en',
    description: 'Summary en',
    inLanguage: 'en',
    datePublished: '2024-02-29',
    dateModified: '2026-11-24',
    license: 'https://licence.example.org/',
    publisher: { '@type': 'Organization', name: 'Testsite' },
    url: 'https://portal.example.org/en/practices/entry/',
    citation: ['https://report.example.org/'],
  });
});

test('a borrowed text is told to be in the language it is really in', () => {
  assert.equal(article('ar').inLanguage, 'en');
  assert.equal(article('lo', { texts: { en: {}, th: {} } }).inLanguage, 'th');
  assert.equal(article('th', { texts: { en: {}, th: { hasBody: false } } }).inLanguage, 'en');
});

test('a source that is not linked on the page is not cited by its address', () => {
  const printed = source({ id: 'printed' });
  delete printed.url;
  const sources = [
    source({ linkOk: false }),
    printed,
    source({ url: 'https://other.example.org/' }),
  ];
  assert.deepEqual(article('en', { facts: { sources } }).citation, ['https://other.example.org/']);
});
