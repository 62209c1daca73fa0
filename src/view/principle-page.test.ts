import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { byPhase, byStep, journey } from '#domain/alignment.ts';
import { formatNumber } from '#i18n/format.ts';
import type { Locale } from '#i18n/locales.ts';
import { useTranslations } from '#i18n/translate.ts';
import { steps, type Phase } from '#schema/facets.ts';
import { allSections, practice, principle, source } from './entries.fixture.ts';
import { principleCard, principlePage, stepGroups } from './principle-page.ts';

type Input = NonNullable<Parameters<typeof principle>[1]>;
type Practices = readonly ReturnType<typeof practice>[];

const t = useTranslations('en');

function page(number: number, input: Input = {}, practices: Practices = []) {
  const locale: Locale = input.locale ?? 'en';
  return principlePage(locale, principle(number, input), {
    phases: byPhase(practices, number),
    steps: byStep(practices),
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

describe('the practices of a principle', () => {
  test('they stand by phase, each phase with an anchor; a phase that nobody states has no heading', () => {
    const practices = [
      aligned('unstated', null),
      aligned('done', 'implementation'),
      aligned('drawn', 'design'),
    ];
    const { byPhase: groups } = page(2, {}, practices);
    assert.deepEqual(
      groups.map(({ anchor, label, links }) => [anchor, label, links.map(({ href }) => href)]),
      [
        ['design', t('phase.design'), ['/en/practices/drawn/']],
        ['implementation', t('phase.implementation'), ['/en/practices/done/']],
      ],
    );
  });

  test('no two headings of a page have the same anchor', () => {
    const phases = (['design', 'implementation', null] as const).map((phase, i) =>
      aligned(`practice-${i}`, phase),
    );
    const { byPhase: phaseGroups, byStep: groups } = page(2, {}, phases);
    const anchors = [...phaseGroups, ...groups].map(({ anchor }) => anchor);
    assert.equal(anchors.length, 2 + steps.length);
    assert.equal(new Set(anchors).size, anchors.length);
  });

  test('every step has its heading, its code as anchor, and may be empty', () => {
    const groups = stepGroups('en', byStep([practice({ facts: { steps: ['camps'] } })]));
    assert.deepEqual(
      groups.map(({ anchor, label, links }) => [anchor, label, links.length]),
      steps.map((step) => [step, t(`step.${step}`), step === 'camps' ? 1 : 0]),
    );
  });
});

describe('the stops of a principle', () => {
  test('lead to the headings of their steps on the same page, whether filled or not', () => {
    const { stops, byStep: groups } = page(2);
    assert.deepEqual(
      stops.map(({ href }) => href),
      journey.map((step) => `#${step}`),
    );
    const anchors = groups.map(({ anchor }) => `#${anchor}`);
    assert.ok(stops.every(({ href }) => anchors.includes(href ?? '')));
  });

  test('are filled where there are practices; one along the whole route fills none', () => {
    const practices = (['camps', 'across'] as const).map((step) =>
      practice({ slug: step, facts: { steps: [step] } }),
    );
    assert.deepEqual(
      page(2, {}, practices)
        .stops.filter(({ isOn }) => isOn)
        .map(({ step }) => step),
      ['camps'],
    );
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
