import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { Locale } from '#i18n/locales.ts';
import { useTranslations } from '#i18n/translate.ts';
import { allSections, practice, principle } from './entries.fixture.ts';
import { entryFrame } from './entry-frame.ts';
import type { Section } from './section.ts';

type Input = NonNullable<Parameters<typeof practice>[0]>;

const frame = (locale: Locale, input: Input = {}) =>
  entryFrame(locale, 'practices', practice({ ...input, locale }), allSections);
const page = (locale: Locale) => `https://portal.example.org/${locale}/practices/entry/`;
const short = { hasBody: false };

describe('the original of an entry page', () => {
  const cases: readonly [why: string, Locale, Input['texts'], Locale, Input['facts']?][] = [
    ['an own page is its own', 'th', { en: {}, th: {} }, 'th'],
    ['a partial page is its own', 'th', { en: {}, th: short }, 'th'],
    ['a page in English words is the English one', 'ar', { en: {} }, 'en'],
    ['a Lao page in Thai words is the Thai one', 'lo', { en: {}, th: {} }, 'th'],
    [
      'a page in the words of a French source is the French one',
      'ar',
      { fr: {} },
      'fr',
      { sourceLocale: 'fr' },
    ],
  ];
  for (const [why, locale, texts, expected, facts = {}] of cases) {
    test(why, () => {
      assert.equal(frame(locale, { texts: texts ?? {}, facts }).canonical, page(expected));
    });
  }
});

test('only the languages in which an entry is wholly written are named to search engines, by each other', () => {
  const texts = { en: {}, ar: {}, th: short };
  const named = (locale: Locale) => frame(locale, { texts }).alternates.map(({ lang }) => lang);
  for (const locale of ['en', 'ar'] as const)
    assert.deepEqual(named(locale), ['ar', 'en', 'x-default']);
  for (const locale of ['th', 'lo'] as const) assert.deepEqual(named(locale), []);
});

test('an entry page has the words of its head and the way back to its section', () => {
  const { title, description, crumbs } = frame('th', { texts: { en: {}, th: short } });
  assert.match(title, /^Title th\b/);
  assert.equal(description, 'Summary th');
  assert.deepEqual(
    crumbs.map(({ href }) => href),
    ['/th/', '/th/practices/'],
  );
});

describe('an entry is told to search engines', () => {
  const told = (locale: Locale, texts: NonNullable<Input['texts']>) =>
    frame(locale, { texts }).structured.map((each) => (each as { '@type'?: string })['@type']);

  test('as an article, on the pages that have words of their own', () => {
    assert.deepEqual(told('en', { en: {} }), ['Article']);
    assert.deepEqual(told('th', { en: {}, th: short }), ['Article']);
  });

  test('not a second time by a page that borrows all its words', () => {
    assert.deepEqual(told('ar', { en: {} }), []);
  });
});

test('an entry stands below the list of its section', () => {
  const places: readonly [Section, string, string[]][] = [
    ['practices', 'practices', ['practices']],
    ['enablers', 'practices/enablers', ['practices', 'practices/enablers']],
    ['principles', 'principles', ['principles']],
    ['about', 'about', ['about']],
    ['report', 'report', ['report']],
  ];
  for (const [section, path, above] of places) {
    const { canonical, crumbs, structured } = entryFrame('en', section, practice(), allSections);
    assert.equal(canonical, `https://portal.example.org/en/${path}/entry/`);
    assert.equal((structured[0] as { url?: string }).url, canonical);
    assert.deepEqual(
      crumbs.slice(1).map(({ href }) => href),
      above.map((each) => `/en/${each}/`),
    );
  }
});

describe('a further page of an entry', () => {
  const principled = principle(2, { locale: 'en' });
  const part = (number: number) =>
    entryFrame('en', 'principles', principled, allSections, { number, last: 3 });

  test('has an address and a title of its own', () => {
    const { canonical, title, languages } = part(2);
    const path = 'principles/principle-2/page/2/';
    assert.equal(canonical, `https://portal.example.org/en/${path}`);
    const words = useTranslations('en')('page.of', { page: '2', pages: '3' });
    assert.ok(title.startsWith(`Title en (${words})`), title);
    assert.ok(languages.some(({ href }) => href === `/lo/${path}`));
  });

  test('is not told as the article, which stands on the first', () => {
    assert.deepEqual(part(2).structured, []);
    assert.equal(part(1).structured.length, 1);
    assert.ok(part(1).title.startsWith('Title en ·'));
  });
});

describe('a withdrawn entry', () => {
  const withdrawn = frame('en', { facts: { status: 'withdrawn' } });

  test('is kept out of search engines', () => {
    assert.equal(withdrawn.isHidden, true);
    assert.deepEqual(withdrawn.alternates, []);
  });

  test('shows nothing of what it said', () => {
    const t = useTranslations('en');
    assert.ok(withdrawn.title.startsWith(t('withdrawn.title')));
    assert.equal(withdrawn.description, t('withdrawn.text'));
    assert.doesNotMatch(JSON.stringify(withdrawn), /Title en|Summary en|Article/);
  });

  test('keeps its page in every language', () => {
    assert.ok(withdrawn.languages.some(({ href }) => href === '/lo/practices/entry/'));
  });
});
