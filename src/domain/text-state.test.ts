import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { CommonProse } from '#schema/entry.ts';
import type { Locale } from '#i18n/locales.ts';
import { machine, outdated, reviewed, stored } from '#view/entries.fixture.ts';
import { ownLocales, showText, textState, type StoredText, type Texts } from './text-state.ts';

type Said = Partial<Record<Locale, Partial<CommonProse & { hasBody: boolean }>>>;

function texts(said: Said, sourceLocale: Locale = 'en'): Texts<StoredText> {
  const byLocale = Object.entries(said).map(([tag, words]) => {
    const locale = tag as Locale;
    return [locale, stored('entry', locale, words)] as const;
  });
  return { sourceLocale, byLocale: new Map(byLocale) };
}

const short = { hasBody: false };

describe('which language a page shows', () => {
  const cases: readonly [
    why: string,
    Said,
    Locale,
    Locale,
    state: string,
    head: Locale,
    rest: Locale,
  ][] = [
    ['its own, wholly', { en: {}, th: {} }, 'th', 'en', 'own', 'th', 'th'],
    [
      'its own title over an English body',
      { en: {}, th: short },
      'th',
      'en',
      'partial',
      'th',
      'en',
    ],
    ['English where it has nothing', { en: {}, fr: {} }, 'th', 'en', 'fallback', 'en', 'en'],
    ['Lao borrows Thai before English', { en: {}, th: {} }, 'lo', 'en', 'fallback', 'th', 'th'],
    ['Lao borrows English where there is no Thai', { en: {} }, 'lo', 'en', 'fallback', 'en', 'en'],
    [
      'a Lao title stands over a Thai body',
      { en: {}, th: {}, lo: short },
      'lo',
      'en',
      'partial',
      'lo',
      'th',
    ],
    [
      'a partial Thai text lends Lao nothing',
      { en: {}, th: short },
      'lo',
      'en',
      'fallback',
      'en',
      'en',
    ],
    ['the source where there is no English', { fr: {} }, 'ar', 'fr', 'fallback', 'fr', 'fr'],
    ['English before a French source', { en: {}, fr: {} }, 'ar', 'fr', 'fallback', 'en', 'en'],
    [
      'the source before a partial English text',
      { en: short, fr: {} },
      'ar',
      'fr',
      'fallback',
      'fr',
      'fr',
    ],
    ['the source on its own page', { en: {}, fr: {} }, 'fr', 'fr', 'own', 'fr', 'fr'],
    ['a French source on the English page', { fr: {} }, 'en', 'fr', 'fallback', 'fr', 'fr'],
  ];
  for (const [why, said, locale, source, ...expected] of cases) {
    test(why, () => {
      const { state, head, rest } = showText(texts(said, source), locale);
      assert.deepEqual([state, head.data.locale, rest.data.locale], expected);
    });
  }
});

test('an entry without a text that any reader could get names the language it should have', () => {
  assert.throws(() => showText(texts({ es: {} }, 'fr'), 'ar'), /\bfr\b/);
});

describe('what a reader is told of a translation', () => {
  const cases: readonly [
    why: string,
    CommonProse['translation'],
    unreviewed: boolean,
    old: boolean,
  ][] = [
    ['nothing of an original', undefined, false, false],
    ['a machine made it', machine, true, false],
    ['nothing of a machine translation that a person read over', reviewed, false, false],
    ['nothing of one that a person made', { ...machine, method: 'human' }, false, false],
    ['it is older than its source', outdated, false, true],
    ['both at once', { ...machine, source: 'older-print' }, true, true],
  ];
  for (const [why, translation, ...expected] of cases) {
    test(why, () => {
      const said = translation ? { en: {}, th: { translation } } : { en: {}, th: {} };
      const { isUnreviewed, isOutdated } = showText(texts(said), 'th');
      assert.deepEqual([isUnreviewed, isOutdated], expected);
    });
  }
});

test('a page that borrows is judged by the text that it borrows', () => {
  const said = { en: {}, th: { translation: { ...machine, source: 'older-print' } } };
  const { isUnreviewed, isOutdated } = showText(texts(said), 'lo');
  assert.deepEqual([isUnreviewed, isOutdated], [true, true]);
});

test('a translation is compared with the text in the source language, not with the English one', () => {
  const translation = { ...machine, source: 'fr-print' };
  const shown = showText(texts({ fr: {}, en: { translation }, ar: { translation } }, 'fr'), 'ar');
  assert.equal(shown.isOutdated, false);
});

test('a translation whose source is gone counts as outdated', () => {
  assert.equal(showText(texts({ en: { translation: machine } }, 'fr'), 'en').isOutdated, true);
});

test('an entry is own in the published languages with a body, in the order of the menu', () => {
  const said = texts({ vi: {}, ar: {}, th: short, en: {} });
  assert.deepEqual(ownLocales(said, ['ar', 'en', 'th', 'lo', 'vi']), ['ar', 'en', 'vi']);
  assert.deepEqual(ownLocales(said, ['th', 'lo']), []);
});

test('an entry with no text at all is borrowed everywhere', () => {
  assert.equal(textState(texts({}), 'en'), 'fallback');
});
