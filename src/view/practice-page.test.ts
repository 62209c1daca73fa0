import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { journey } from '#domain/alignment.ts';
import { formatDate } from '#i18n/format.ts';
import type { Locale } from '#i18n/locales.ts';
import { useTranslations } from '#i18n/translate.ts';
import {
  allSections,
  contextFigure,
  enabler,
  machine,
  observation,
  practice,
  principle,
  source,
  withSite,
} from './entries.fixture.ts';
import { describedPath } from './described.ts';
import { practicePage, type PracticeContext } from './practice-page.ts';

type Input = NonNullable<Parameters<typeof practice>[0]>;

const t = useTranslations('en');

const near = [{ entry: practice({ slug: 'near' }), shared: [] }];

function contextIn(locale: Locale, changes: Partial<PracticeContext> = {}): PracticeContext {
  const principles = [principle(1, { locale })];
  return { principles, journey, sections: allSections, isOld: false, near: [], ...changes };
}

function page(input: Input = {}, changes: Partial<PracticeContext> = {}) {
  const locale = input.locale ?? 'en';
  return practicePage(locale, practice(input), contextIn(locale, changes));
}

test('a page shows its steps as stops that lead nowhere', () => {
  const { stops } = page({ facts: { steps: ['camps'] } });
  assert.deepEqual(
    stops.filter(({ isOn }) => isOn).map(({ step }) => step),
    ['camps'],
  );
  assert.ok(stops.every(({ href }) => href === undefined));
});

test('a page of which little is known says that it is brief', () => {
  assert.equal(page({ facts: { detail: 'brief' } }).isBrief, true);
  assert.equal(page({ facts: { detail: 'full' } }).isBrief, false);
});

test('who states the figures is said once where all have it in common', () => {
  const observations = [observation({ id: 'a' }), observation({ id: 'b' })];
  const { figures, attribution } = page({ facts: { observations } });
  assert.equal(attribution, figures[0]);
});

test('who states the figures is said of each where they differ', () => {
  const observations = [observation({ id: 'a' }), observation({ id: 'b', source: 'other' })];
  assert.equal(page({ facts: { observations } }).attribution, undefined);
});

test('figures about the setting stand apart from the results', () => {
  const facts = {
    observations: [observation({ id: 'result' })],
    context: [contextFigure({ id: 'cost' }), contextFigure({ id: 'need' })],
  };
  const { figures, context, attribution } = page({ facts });
  assert.deepEqual(
    [figures, context].map((all) => all.map(({ id }) => id)),
    [['result'], ['cost', 'need']],
  );
  assert.equal(attribution, undefined);
});

test('a page compares the practice with those nearest to it, where there are some', () => {
  const { nearest } = page({}, { near });
  assert.deepEqual(
    nearest?.links.map(({ href }) => href),
    ['/en/practices/near/'],
  );
  assert.equal(page().nearest, undefined);
});

test('challenges and lessons come in the order of the facts, those without a sentence left out', () => {
  const facts = { challenges: ['two', 'unsaid', 'one'], lessons: ['only'] };
  const texts = { en: { challenges: { one: '1.', two: '2.' }, lessons: { only: 'Learn.' } } };
  const { challenges, lessons } = page({ facts, texts });
  assert.deepEqual([challenges, lessons], [['2.', '1.'], ['Learn.']]);
});

test('a page has its principles, its sources and its box at a glance', () => {
  const facts = {
    principles: [{ number: 1, phase: null, statedBySource: true }],
    sources: [source(), source({ id: 'copy', linkOk: false })],
  };
  const { alignment, sources, glance } = page({ facts });
  assert.deepEqual([alignment.length, sources.length, glance.length], [1, 2, 2]);
  assert.equal(sources[1]?.href, undefined);
});

test('a partial page marks what is borrowed, and its sentences come from there', () => {
  const facts = { lessons: ['only'] };
  const texts = { en: { lessons: { only: 'Learn.' } }, ar: { hasBody: false } };
  const shown = page({ locale: 'ar', facts, texts });
  assert.deepEqual([shown.title, shown.headBorrowed], ['Title ar', {}]);
  assert.deepEqual([shown.lessons, shown.restBorrowed], [['Learn.'], { lang: 'en', dir: 'ltr' }]);
});

test('the notice of a translation leads to the same practice in the language of the original', () => {
  const texts = { en: {}, th: { translation: machine } };
  const { notice } = page({ slug: 'centres', locale: 'th', texts });
  assert.equal(notice?.links[0]?.href, '/en/practices/centres/');
  assert.equal(page({ slug: 'centres', texts }).notice, undefined);
});

describe('the way to adapt a practice', () => {
  const adapt = (report: readonly string[]) =>
    page({ locale: 'th' }, { sections: { ...allSections, report: [...report] } }).adapt;

  test('leads to the chapter that tells it', () => {
    const label = useTranslations('th')('practice.adapt');
    assert.deepEqual(adapt(['how-to-use']), { label, href: '/th/report/how-to-use/' });
  });

  test('is not offered where the report has no such chapter, or there is no report', () => {
    assert.equal(adapt(['introduction']), undefined);
    assert.equal(adapt([]), undefined);
  });
});

describe('when it was last true', () => {
  const state = t('asof', { date: '2016' });

  test('a page says the date as exactly as it is known', () => {
    assert.deepEqual(page({ facts: { asOf: '2016' } }).asOf, [state]);
  });

  test('a page says of an old state that it may have changed', () => {
    const { asOf } = page({ facts: { asOf: '2016' } }, { isOld: true });
    assert.deepEqual(asOf, [state, t('asof.old')]);
  });

  test('a page says that nobody knows', () => {
    assert.deepEqual(page().asOf, [t('asof.unknown')]);
  });

  test('a page says when it last changed here, in its own language', () => {
    const date = formatDate('my', '2026-01-02');
    assert.equal(page({ locale: 'my' }).changed, useTranslations('my')('changed', { date }));
  });
});

describe('the page of an enabler', () => {
  const facts = { lessons: ['only'], context: [contextFigure()] };
  const texts = { en: { lessons: { only: 'Learn.' } }, th: { translation: machine } };
  const shown = (locale: Locale) =>
    practicePage(
      locale,
      enabler({ slug: 'network', facts, texts, locale }),
      contextIn(locale, { near }),
    );

  test('stands below those of the practices', () => {
    assert.deepEqual(describedPath(enabler({ slug: 'network' })), [
      'practices',
      'enablers',
      'network',
    ]);
    assert.deepEqual(describedPath(practice({ slug: 'centres' })), ['practices', 'centres']);
  });

  test('tells what it is about as a practice does', () => {
    const { title, lessons, context, glance, asOf } = shown('en');
    assert.deepEqual([title, lessons], ['Title en', ['Learn.']]);
    assert.deepEqual([context.length, glance.length], [1, 2]);
    assert.deepEqual(asOf, [t('asof.unknown')]);
  });

  test('has no steps, no neighbours, is never brief, and is not offered to adapt', () => {
    const { stops, nearest, isBrief, adapt } = shown('en');
    assert.deepEqual([stops, nearest, isBrief, adapt], [[], undefined, false, undefined]);
  });

  test('is cited, and leads to its original, under its own address', () => {
    assert.match(shown('en').cite?.line ?? '', /\/en\/practices\/enablers\/network\/$/);
    assert.equal(shown('th').notice?.links[0]?.href, '/en/practices/enablers/network/');
  });
});

test('a page is cited under its address, as long as that is no placeholder', () => {
  assert.match(page({ slug: 'centres' }).cite?.line ?? '', /\/en\/practices\/centres\/$/);
  withSite({ address: 'https://portal.example' }, () => {
    assert.equal(page().cite, undefined);
  });
});
