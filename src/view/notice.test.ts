import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { languageName } from '#i18n/format.ts';
import type { Locale } from '#i18n/locales.ts';
import { useTranslations } from '#i18n/translate.ts';
import {
  aboutPage,
  allSections,
  machine,
  outdated,
  practice,
  reviewed,
  withSite,
} from './entries.fixture.ts';
import { borrowed, textNotice } from './notice.ts';

type Input = NonNullable<Parameters<typeof practice>[0]>;
type Key = 'partial' | 'fallback' | 'machine' | 'outdated';

function notice(locale: Locale, texts: Input['texts'], sourceLocale: Locale = 'en') {
  const { text } = practice({ locale, texts: texts ?? {}, facts: { sourceLocale } });
  return textNotice(locale, text, ['practices', 'entry'], allSections);
}

describe('what a reader is told about the words', () => {
  const late = { ...machine, source: 'older-print' };
  const short = { hasBody: false };
  const th = { translation: machine };
  const cases: readonly [
    why: string,
    locale: Locale,
    texts: Input['texts'],
    Key[],
    rest: Locale,
    links: number,
  ][] = [
    [
      'of a machine translation, once, with the original',
      'th',
      { en: {}, th },
      ['machine'],
      'th',
      2,
    ],
    [
      'of an outdated translation that a person read over',
      'th',
      { en: {}, th: { translation: outdated } },
      ['outdated'],
      'th',
      2,
    ],
    [
      'of an outdated machine translation, both',
      'th',
      { en: {}, th: { translation: late } },
      ['machine', 'outdated'],
      'th',
      2,
    ],
    ['of a title over an English original', 'th', { en: {}, th: short }, ['partial'], 'en', 1],
    [
      'of a title over a Thai machine translation',
      'lo',
      { en: {}, th, lo: short },
      ['partial', 'machine'],
      'th',
      2,
    ],
    ['of an English original in place of a translation', 'th', { en: {} }, ['fallback'], 'en', 1],
    [
      'of a Thai machine translation in place of a Lao one',
      'lo',
      { en: {}, th },
      ['fallback', 'machine'],
      'th',
      2,
    ],
  ];
  for (const [why, locale, texts, keys, rest, links] of cases) {
    test(why, () => {
      const t = useTranslations(locale);
      const language = languageName(locale, rest);
      const found = notice(locale, texts);
      assert.deepEqual(
        found?.sentences,
        keys.map((key) => t(`notice.${key}`, { language })),
      );
      assert.equal(found.links.length, links);
    });
  }
});

describe('a page says nothing', () => {
  const cases: readonly [string, Locale, Input['texts'], Locale?][] = [
    ['above an original', 'en', { en: {} }],
    ['above an original in another language than English', 'fr', { fr: {}, en: {} }, 'fr'],
    [
      'above a translation that a person read over',
      'th',
      { en: {}, th: { translation: reviewed } },
    ],
    [
      'above one that a person made',
      'th',
      { en: {}, th: { translation: { ...machine, method: 'human' } } },
    ],
  ];
  for (const [why, locale, texts, source] of cases) {
    test(why, () => {
      assert.equal(notice(locale, texts, source), undefined);
    });
  }
});

describe('where a notice leads', () => {
  test('to the page in the language of the original, and to how translations are made', () => {
    const t = useTranslations('lo');
    const texts = { fr: {}, en: { translation: { ...machine, source: 'fr-print' } } };
    assert.deepEqual(notice('lo', texts, 'fr')?.links, [
      {
        label: t('notice.source', { language: languageName('lo', 'fr') }),
        href: '/fr/practices/entry/',
        lang: 'fr',
      },
      { label: t('notice.how'), href: '/lo/about/translations/' },
    ]);
  });

  test('not to an original that is not published', () => {
    withSite({ locales: ['en', 'th'] }, () => {
      const texts = { fr: {}, th: { translation: { ...machine, source: 'fr-print' } } };
      assert.deepEqual(
        notice('th', texts, 'fr')?.links.map(({ href }) => href),
        ['/th/about/translations/'],
      );
    });
  });

  test('not to how translations are made where no page says so', () => {
    const { text } = aboutPage('who', { locale: 'th' });
    const found = textNotice('th', text, ['about', 'who'], { ...allSections, about: ['who'] });
    assert.equal(found?.sentences.length, 1);
    assert.deepEqual(found.links, []);
  });
});

test('borrowed words carry their language and direction, words of the page neither', () => {
  assert.deepEqual(borrowed('en', 'ar'), { lang: 'ar', dir: 'rtl' });
  assert.deepEqual(borrowed('ar', 'en'), { lang: 'en', dir: 'ltr' });
  assert.deepEqual(borrowed('lo', 'lo'), {});
});
