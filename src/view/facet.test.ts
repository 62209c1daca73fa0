import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { allFacetValues, facets, type Facet } from '#domain/facets.ts';
import type { Locale } from '#i18n/locales.ts';
import { useTranslations } from '#i18n/translate.ts';
import {
  dimensions,
  organisationKinds,
  regions,
  services,
  serviceTypes,
  steps,
  targetGroups,
} from '#schema/facets.ts';
import { practice, principle } from './entries.fixture.ts';
import { facetLink, facetMenus, facetWords } from './facet.ts';

type Facts = NonNullable<NonNullable<Parameters<typeof practice>[0]>['facts']>;

const principles = (locale: Locale) => [1, 2].map((number) => principle(number, { locale }));
const words = (facet: Facet, value: string, locale: Locale = 'en') =>
  facetWords(locale, facet, value, principles(locale));
const t = useTranslations('en');

describe('the words of a value', () => {
  const cases: readonly [Facet, value: string, words: string][] = [
    ['step', 'camps', t('step.camps')],
    ['region', 'americas', t('region.americas')],
    ['service', 'protection', t('service.protection')],
    ['service-type', 'advocacy', t('service-type.advocacy')],
    ['target-group', 'women', t('target-group.women')],
    ['dimension', 'social', t('dimension.social')],
    ['organisation', 'government', t('organisation-kind.government')],
    ['country', 'kh', 'Cambodia'],
    ['principle', 'principle-2', 'Title en'],
  ];
  for (const [facet, value, expected] of cases) {
    test(`of the facet ${facet} are those that a reader knows it by`, () => {
      assert.deepEqual(words(facet, value), { words: expected, borrowed: {} });
    });
  }

  test('are looked for above in every facet', () => {
    const seen = cases.map(([facet]) => facet);
    assert.deepEqual(seen.toSorted(), facets.toSorted());
  });

  test('are there for every code of every vocabulary', () => {
    const codes: readonly [Facet, readonly string[]][] = [
      ['step', steps],
      ['region', regions],
      ['service', services],
      ['service-type', serviceTypes],
      ['target-group', targetGroups],
      ['dimension', dimensions],
      ['organisation', organisationKinds],
    ];
    for (const [facet, values] of codes)
      for (const value of values) assert.notEqual(words(facet, value).words, '', value);
  });

  test('are in the language of the page, but for a principle that has no words of its own there', () => {
    assert.equal(words('step', 'camps', 'ar').words, useTranslations('ar')('step.camps'));
    assert.deepEqual(words('principle', 'principle-1', 'ar'), {
      words: 'Title en',
      borrowed: { lang: 'en', dir: 'ltr' },
    });
  });

  test('are none of a principle that has no page', () => {
    assert.deepEqual(words('principle', 'nothing'), { words: '', borrowed: {} });
  });
});

describe('a link to the practices of a value', () => {
  const link = (locale: Locale, facet: Facet, value: string, count: number) => {
    const entries = Array.from({ length: count }, () => practice({ locale }));
    return facetLink(locale, { facet, value, entries }, principles(locale));
  };

  test('says what it leads to and how many there are', () => {
    assert.deepEqual(link('en', 'service-type', 'advocacy', 1200), {
      label: t('service-type.advocacy'),
      borrowed: {},
      href: '/en/practices/by/service-type/advocacy/',
      count: '1,200',
    });
  });

  test('counts in the digits of the language, and may count none', () => {
    assert.equal(link('my', 'step', 'camps', 12).count, '၁၂');
    assert.equal(link('en', 'step', 'camps', 0).count, '0');
  });

  test('marks a borrowed name with its language', () => {
    const { label, borrowed, href } = link('ar', 'principle', 'principle-1', 1);
    assert.deepEqual([label, borrowed], ['Title en', { lang: 'en', dir: 'ltr' }]);
    assert.equal(href, '/ar/practices/by/principle/principle-1/');
  });
});

describe('the menus by which practices are browsed', () => {
  const menus = (locale: Locale, facts: Facts) => {
    const known = principles(locale);
    return facetMenus(locale, allFacetValues([practice({ locale, facts })], known), known);
  };
  const labels = (locale: Locale, facet: Facet, facts: Facts) =>
    menus(locale, facts)
      .find((menu) => menu.facet === facet)
      ?.links.map(({ label }) => label);

  test('have one for each facet that has values, under its name', () => {
    assert.deepEqual(
      menus('ar', { services: ['cash'] }).map(({ facet, label }) => [facet, label]),
      (['principle', 'step', 'region', 'service', 'organisation'] as const).map((facet) => [
        facet,
        useTranslations('ar')(`facet.${facet}`),
      ]),
    );
  });

  test('have countries by their names in the language, not by their codes', () => {
    const facts = { places: { at: ['AT', 'CH', 'DE', 'EG'] } };
    assert.deepEqual(labels('en', 'country', facts), [
      'Austria',
      'Egypt',
      'Germany',
      'Switzerland',
    ]);
    assert.deepEqual(labels('fr', 'country', facts), ['Allemagne', 'Autriche', 'Égypte', 'Suisse']);
  });

  test('have all else in its own order, not by its name', () => {
    assert.deepEqual(
      labels('en', 'step', {}),
      steps.map((step) => t(`step.${step}`)),
    );
    assert.notDeepEqual(labels('en', 'step', {}), labels('en', 'step', {})?.toSorted());
  });

  test('are none where nothing can be browsed', () => {
    assert.deepEqual(facetMenus('en', [], []), []);
  });
});
