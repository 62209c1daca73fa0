import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { byPhase, byStep, journey } from '#domain/alignment.ts';
import { groupPagesOf } from '#domain/paging.ts';
import type { Locale } from '#i18n/locales.ts';
import { useTranslations } from '#i18n/translate.ts';
import { steps, type Phase, type Step } from '#schema/facets.ts';
import { allSections, practice, principle } from './entries.fixture.ts';
import { stepGroups } from './principle-groups.ts';
import { principlePage } from './principle-page.ts';

const t = useTranslations('en');

/** Which page of how many links is shown, how many links the list of a phase may have, and in what language. */
interface Paging {
  readonly shown?: number;
  readonly size?: number;
  readonly mostOfPhase?: number;
  readonly locale?: Locale;
}

/** The page of the second principle. */
function page(practices: readonly ReturnType<typeof practice>[] = [], paging: Paging = {}) {
  const { shown = 1, size = 100, mostOfPhase = 100, locale = 'en' } = paging;
  const pages = groupPagesOf(byStep(practices), size);
  const part = pages[shown - 1];
  if (!part) throw new Error(`There is no page ${shown}.`);
  return principlePage(locale, principle(2, { locale }), {
    phases: byPhase(practices, 2),
    mostOfPhase,
    pages,
    part,
    journey,
    all: [],
    sections: allSections,
  });
}

const aligned = (slug: string, phase: Phase | null) =>
  practice({ slug, facts: { principles: [{ number: 2, phase, statedBySource: true }] } });

describe('the practices of a principle', () => {
  test('they stand by phase, each phase with an anchor; a phase that nobody states has no heading', () => {
    const practices = [
      aligned('unstated', null),
      aligned('done', 'implementation'),
      aligned('drawn', 'design'),
    ];
    const { byPhase: groups } = page(practices);
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
    const { byPhase: phaseGroups, byStep: groups } = page(phases);
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

describe('the list of a phase', () => {
  const practices = ['a', 'b', 'c'].map((slug) => aligned(slug, 'design'));
  const design = (mostOfPhase: number) => page(practices, { mostOfPhase }).byPhase[0];

  test('is whole as long as it may be', () => {
    assert.deepEqual([design(3)?.links.length, design(3)?.whole], [3, undefined]);
  });

  test('has its first practices where there are more, and leads to all', () => {
    assert.deepEqual(
      design(2)?.links.map(({ href }) => href),
      ['/en/practices/a/', '/en/practices/b/'],
    );
    assert.deepEqual(design(2)?.whole, {
      label: t('practices.count', { count: 3 }),
      href: '/en/practices/by/principle/principle-2/',
    });
  });
});

describe('the pages of a principle', () => {
  const at = (slug: string, ...on: Step[]) => practice({ slug, facts: { steps: on } });
  const all = [at('a', 'origin', 'arrival'), at('b', 'origin'), at('c', 'origin', 'return')];
  const two = (shown: number, locale: Locale = 'en') => page(all, { shown, size: 2, locale });

  test('show each its part of the steps', () => {
    const shown = (number: number) =>
      two(number).byStep.map(({ anchor, links }) => [anchor, links.length]);
    assert.deepEqual(shown(1), [['origin', 2]]);
    assert.deepEqual(shown(2), [
      ['origin', 1],
      ['transit-borders', 0],
      ['camps', 0],
      ['arrival', 1],
      ['long-term-stay', 0],
    ]);
    assert.deepEqual(shown(3), [
      ['return', 1],
      ['across', 0],
    ]);
  });

  test('lead to each other', () => {
    assert.equal(two(1).pager?.next?.href, '/en/principles/principle-2/page/2/');
    assert.equal(two(2).pager?.previous?.href, '/en/principles/principle-2/');
    assert.equal(page(all).pager, undefined);
  });

  const stops: readonly [shown: number, hrefs: string][] = [
    [1, '#origin 2#transit-borders 2#camps 2#arrival 2#long-term-stay 3#return'],
    [2, '1#origin #transit-borders #camps #arrival #long-term-stay 3#return'],
    [3, '1#origin 2#transit-borders 2#camps 2#arrival 2#long-term-stay #return'],
  ];
  const base = '/my/principles/principle-2/';
  for (const [shown, expected] of stops)
    test(`have stops that lead from page ${shown} to where a step begins: ${expected}`, () => {
      const hrefs = two(shown, 'my').stops.map(({ href }) => href);
      const pageOf = (to: string) => (to.startsWith('1') ? base : `${base}page/${to.slice(0, 1)}/`);
      assert.deepEqual(
        hrefs,
        expected.split(' ').map((to) => (to.startsWith('#') ? to : `${pageOf(to)}${to.slice(1)}`)),
      );
    });

  test('have the same stops filled', () => {
    const filled = (number: number) =>
      two(number).stops.flatMap(({ step, isOn }) => (isOn ? [step] : []));
    for (const number of [1, 2, 3])
      assert.deepEqual(filled(number), ['origin', 'arrival', 'return']);
  });
});

describe('the stops of a principle', () => {
  test('lead to the headings of their steps on the same page, whether filled or not', () => {
    const { stops, byStep: groups } = page();
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
      page(practices)
        .stops.filter(({ isOn }) => isOn)
        .map(({ step }) => step),
      ['camps'],
    );
  });
});
