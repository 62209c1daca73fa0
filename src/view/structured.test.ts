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

test('a text is told with its title, its last change and its address; its sources stand on the page', () => {
  const facts = { added: '2024-02-29', changed: '2026-11-24', sources: [source()] };
  assert.deepEqual(article('en', { facts }), {
    '@context': 'https://schema.org',
    '@type': 'Article',
    headline: 'Title en',
    inLanguage: 'en',
    dateModified: '2026-11-24',
    url: 'https://portal.example.org/en/practices/entry/',
  });
});

test('a borrowed text is told to be in the language it is really in', () => {
  assert.equal(article('ar').inLanguage, 'en');
  assert.equal(article('lo', { texts: { en: {}, th: {} } }).inLanguage, 'th');
  assert.equal(article('th', { texts: { en: {}, th: { hasBody: false } } }).inLanguage, 'en');
});
