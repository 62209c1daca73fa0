import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { allFacetValues } from '#domain/facets.ts';
import type { Locale } from '#i18n/locales.ts';
import { formatNumber, formatPercent } from '#i18n/format.ts';
import { useTranslations } from '#i18n/translate.ts';
import { stages } from '#schema/page.ts';
import { aboutPage, practice, principle } from './entries.fixture.ts';
import { chapter } from './report.ts';

type Facts = NonNullable<NonNullable<Parameters<typeof aboutPage>[1]>['facts']>;

const entries = [practice({ slug: 'a', facts: { steps: ['return'], region: 'global' } })];
const values = allFacetValues(entries, []);
const told = (facts: Facts, locale: Locale = 'en') =>
  chapter(locale, aboutPage('chapter', { facts, locale }), values, []);

const published = {
  step: { return: 4, origin: 5 },
  'service-type': {},
  region: {},
  dimension: {},
};

test('a chapter that counts nothing has no table', () => {
  assert.deepEqual(told({}).tables, []);
});

test('a chapter that counts shows our own numbers by step, each a way to its practices', () => {
  const [table, ...others] = told({ counted: ['step'] }).tables;
  assert.deepEqual([table?.isCompared, others.length], [false, 0]);
  const atReturn = table?.rows.find(({ href }) => href.endsWith('/return/'));
  assert.deepEqual([atReturn?.count, atReturn?.published], ['1', '']);
});

describe('a comparison', () => {
  test('puts what the original published beside our own numbers', () => {
    const { tables } = told({ counted: ['step'], published });
    const rows = tables[0]?.rows.map(({ href, count, published: theirs }) => [
      href.split('/').at(-2),
      count,
      theirs,
    ]);
    assert.deepEqual(rows?.filter(([, , theirs]) => theirs !== ''), [
      ['origin', '0', '5'],
      ['return', '1', '4'],
    ]); // prettier-ignore
  });

  test('gives dimensions in per cent', () => {
    const human = [practice({ facts: { dimensions: ['human'] } })];
    const page = aboutPage('chapter', {
      facts: {
        counted: ['step', 'dimension'],
        published: { ...published, dimension: { human: 34 } },
      },
    });
    const table = chapter('en', page, allFacetValues(human, []), []).tables[1];
    assert.equal(table?.rows[0]?.published, formatPercent('en', 34));
  });
});

describe('the guided path', () => {
  const known = [principle(1, { slug: 'needs', locale: 'km' }), principle(2, { locale: 'km' })];
  const path = (principles = known) => {
    const all = [practice({ facts: { steps: ['return', 'origin'], dimensions: ['human'] } })];
    const page = aboutPage('chapter', { facts: { stages: [...stages] }, locale: 'km' });
    return chapter('km', page, allFacetValues(all, principles), principles).stages;
  };

  test('leads from every stage to where it is done', () => {
    const links = path();
    assert.equal(new Set(links.map(({ href }) => href)).size, stages.length);
    assert.ok(links.every(({ href }) => href?.startsWith('/km/')));
  });

  test('leads from the needs to the practices of the first principle, if there is one', () => {
    const needs = (principles = known) => path(principles)[stages.indexOf('needs')];
    assert.equal(needs()?.href, '/km/practices/by/principle/needs/');
    assert.equal(needs([])?.href, undefined);
  });

  const lists: Readonly<Record<(typeof stages)[number], readonly string[]>> = {
    needs: ['/km/practices/by/dimension/human/'],
    gaps: [],
    choose: ['/km/practices/by/step/origin/', '/km/practices/by/step/return/'],
    adapt: [],
    create: [],
  };
  for (const [index, stage] of stages.entries())
    test(`offers at the stage ${stage} the lists that have practices: ${lists[stage].length}`, () => {
      assert.deepEqual(
        path()[index]?.lists.map(({ href }) => href),
        lists[stage],
      );
    });

  test('says of each list what it is and how long', () => {
    const [list] = path()[stages.indexOf('needs')]?.lists ?? [];
    const label = useTranslations('km')('dimension.human');
    assert.deepEqual([list?.label, list?.count], [label, formatNumber('km', 1)]);
  });
});

test('a number about the collection names its source', () => {
  const { figures } = told({
    figures: [{ id: 'share', value: 88, unit: 'percent', source: 'annex' }],
  });
  assert.deepEqual(
    figures.map(({ numeral, source }) => [numeral, source]),
    [[formatPercent('en', 88), 'source-annex']],
  );
});
