import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { byPhase, byStep } from '#domain/alignment.ts';
import type { Locale } from '#i18n/locales.ts';
import { useTranslations } from '#i18n/translate.ts';
import { steps, type Phase } from '#schema/facets.ts';
import { allSections, practice, principle, source } from './entries.fixture.ts';
import { practiceLink, principleCard, principlePage, stepGroups } from './principle-page.ts';

type Input = NonNullable<Parameters<typeof principle>[1]>;
type Practices = readonly ReturnType<typeof practice>[];

const t = useTranslations('en');

function page(number: number, input: Input = {}, practices: Practices = []) {
  const locale: Locale = input.locale ?? 'en';
  return principlePage(locale, principle(number, input), {
    phases: byPhase(practices, number),
    steps: byStep(practices),
    all: [1, 2, 3].map((each) => principle(each, { locale })),
    sections: allSections,
  });
}

const aligned = (slug: string, phase: Phase | null) =>
  practice({ slug, facts: { principles: [{ number: 2, phase, statedBySource: true }] } });

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
  test('they stand by phase, each phase with an anchor', () => {
    const practices = [aligned('unstated', null), aligned('drawn', 'design')];
    const { byPhase: groups } = page(2, {}, practices);
    assert.deepEqual(
      groups.map(({ anchor, label, links }) => [anchor, label, links.map(({ href }) => href)]),
      [
        ['design', t('phase.design'), ['/en/practices/drawn/']],
        ['phase-not-stated', t('phase.none'), ['/en/practices/unstated/']],
      ],
    );
  });

  test('no two headings of a page have the same anchor', () => {
    const phases = (['design', 'implementation', null] as const).map((phase, i) =>
      aligned(`practice-${i}`, phase),
    );
    const { byPhase: phaseGroups, byStep: groups } = page(2, {}, phases);
    const anchors = [...phaseGroups, ...groups].map(({ anchor }) => anchor);
    assert.equal(anchors.length, 3 + steps.length);
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

test('a borrowed title is marked with its language, in links and on cards', () => {
  const english = { lang: 'en', dir: 'ltr' };
  assert.deepEqual(practiceLink('ar', practice({ slug: 'a', locale: 'ar' })), {
    label: 'Title en',
    href: '/ar/practices/a/',
    borrowed: english,
  });
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
