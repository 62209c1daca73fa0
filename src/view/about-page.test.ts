import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Locale } from '#i18n/locales.ts';
import { aboutArticle, aboutCard } from './about-page.ts';
import { aboutPage, allSections, machine } from './entries.fixture.ts';

type Texts = NonNullable<NonNullable<Parameters<typeof aboutPage>[1]>['texts']>;

function article(locale: Locale, texts: Texts) {
  const page = aboutPage('who', { locale, texts });
  const all = [aboutPage('privacy', { locale }), page, aboutPage('licence', { locale })];
  return aboutArticle(locale, page, all, allSections);
}

test('a page about the portal leads to the others, in their order, and not to itself', () => {
  assert.deepEqual(
    article('en', { en: {} }).others.map(({ href }) => href),
    ['/en/about/privacy/', '/en/about/licence/'],
  );
});

test('a card leads to the page in the language of the reader and marks borrowed words', () => {
  assert.deepEqual(aboutCard('ar', aboutPage('who', { locale: 'ar' })), {
    label: 'Title en',
    summary: 'Summary en',
    href: '/ar/about/who/',
    borrowed: { lang: 'en', dir: 'ltr' },
  });
});

test('a chapter stands in the report, and so do its card and its notice', () => {
  const facts = { part: 'report' } as const;
  const texts = { en: {}, th: { translation: machine } };
  const chapter = aboutPage('findings', { locale: 'th', texts, facts });
  assert.equal(aboutCard('th', chapter).href, '/th/report/findings/');
  const { notice } = aboutArticle('th', chapter, [chapter], allSections);
  assert.equal(notice?.links[0]?.href, '/en/report/findings/');
});

test('a partial page has its own title over a borrowed body, and a notice', () => {
  const page = article('ar', { en: {}, ar: { hasBody: false } });
  assert.deepEqual([page.title, page.summary, page.headBorrowed], ['Title ar', 'Summary ar', {}]);
  assert.deepEqual(page.restBorrowed, { lang: 'en', dir: 'ltr' });
  assert.equal(page.notice?.sentences.length, 1);
});

test('the notice of a translation leads to the original page', () => {
  const page = article('th', { en: {}, th: { translation: machine } });
  assert.equal(page.notice?.links[0]?.href, '/en/about/who/');
});

test('an original has no notice', () => {
  assert.equal(article('en', { en: {} }).notice, undefined);
});
