import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { byPhase, byStep, journey } from '#domain/alignment.ts';
import { formatNumber } from '#i18n/format.ts';
import type { Locale } from '#i18n/locales.ts';
import { useTranslations } from '#i18n/translate.ts';
import type { Phase } from '#schema/facets.ts';
import { allSections, practice, principle, source } from './entries.fixture.ts';
import { principleCard, principlePage } from './principle-page.ts';

type Input = NonNullable<Parameters<typeof principle>[1]>;
type Practices = readonly ReturnType<typeof practice>[];

const t = useTranslations('en');

function page(number: number, input: Input = {}, practices: Practices = []) {
  const locale: Locale = input.locale ?? 'en';
  const part = { items: byStep(practices), number: 1, last: 1 };
  return principlePage(locale, principle(number, input), {
    phases: byPhase(practices, number),
    mostOfPhase: practices.length,
    pages: [part],
    part,
    journey,
    all: [1, 2, 3].map((each) => principle(each, { locale })),
    sections: allSections,
  });
}

const aligned = (slug: string, phase: Phase | null, statedBySource = true, number = 2) =>
  practice({ slug, facts: { principles: [{ number, phase, statedBySource }] } });

test('a principle is numbered in the digits of the page', () => {
  const { number, kicker } = page(10, { locale: 'my' });
  assert.equal(number, '၁၀');
  assert.equal(kicker, useTranslations('my')('principle.number', { number: '၁၀' }));
});

describe('the official name', () => {
  test('it stands beside a translated one', () => {
    const texts = { en: { title: 'Official 2' }, th: {} };
    assert.equal(page(2, { locale: 'th', texts }).officialName, 'Official 2');
  });

  test('it is not said twice where it is the title, on the English page or a borrowed one', () => {
    const texts = { en: { title: 'Official 2' } };
    assert.equal(page(2, { texts }).officialName, undefined);
    assert.equal(page(2, { locale: 'th', texts }).officialName, undefined);
  });
});

describe('the way to the neighbours', () => {
  const ways = (number: number) => {
    const { previous, next } = page(number);
    return [previous?.href, next?.href];
  };

  test('from one in the middle it leads both ways', () => {
    assert.deepEqual(ways(2), ['/en/principles/principle-1/', '/en/principles/principle-3/']);
  });

  test('the first has none before it and the last none after it', () => {
    assert.deepEqual(ways(1), [undefined, '/en/principles/principle-2/']);
    assert.deepEqual(ways(3), ['/en/principles/principle-2/', undefined]);
  });
});

describe('how many practices put it to work', () => {
  test('is said with the number of those whose source says so itself', () => {
    const practices = [
      aligned('a', null),
      aligned('b', 'design', false),
      aligned('c', 'implementation'),
      aligned('other', 'design', true, 1),
    ];
    assert.equal(page(2, {}, practices).share, t('principle.stated', { count: 3, stated: '2' }));
  });

  test('counts no statement about another principle', () => {
    const principles = [
      { number: 1, phase: null, statedBySource: true },
      { number: 2, phase: null, statedBySource: false },
    ];
    const { share } = page(2, {}, [practice({ facts: { principles } })]);
    assert.equal(share, t('principle.stated', { count: 1, stated: '0' }));
  });

  test('may be none', () => {
    assert.equal(page(2).share, t('empty'));
  });

  test('is printed in the plural and digits of the language', () => {
    for (const locale of ['ar', 'my'] as const) {
      const practices = Array.from({ length: 11 }, (_, index) => aligned(`p${index}`, null));
      const values = { count: 11, stated: formatNumber(locale, 11) };
      const expected = useTranslations(locale)('principle.stated', values);
      assert.equal(page(2, { locale }, practices).share, expected);
    }
  });
});

test('a borrowed title is marked with its language', () => {
  const english = { lang: 'en', dir: 'ltr' };
  assert.deepEqual(principleCard('ar', principle(4, { locale: 'ar' })), {
    number: '4',
    label: 'Title en',
    summary: 'Summary en',
    href: '/ar/principles/principle-4/',
    borrowed: english,
  });
});

test('a partial page marks its borrowed body and says so', () => {
  const texts = { en: {}, th: { hasBody: false } };
  const { title, headBorrowed, restBorrowed, notice } = page(2, { locale: 'th', texts });
  assert.deepEqual([title, headBorrowed], ['Title th', {}]);
  assert.deepEqual(restBorrowed, { lang: 'en', dir: 'ltr' });
  assert.equal(notice?.sentences.length, 1);
});

test('a principle lists its sources, with a link only where it was followed', () => {
  const sources = [source(), source({ id: 'copy', linkOk: false })];
  assert.deepEqual(
    page(2, { facts: { sources } }).sources.map(({ href }) => href !== undefined),
    [true, false],
  );
});
