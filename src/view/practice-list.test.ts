import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { pagesOf } from '#domain/paging.ts';
import type { Facet } from '#domain/facets.ts';
import type { Locale } from '#i18n/locales.ts';
import { useTranslations } from '#i18n/translate.ts';
import type { Phase } from '#schema/facets.ts';
import { allSections, practice, principle } from './entries.fixture.ts';
import { allPractices, facetPractices, furtherWays } from './practice-list.ts';

type Practices = readonly ReturnType<typeof practice>[];

const t = useTranslations('en');
const many = (length: number) =>
  Array.from({ length }, (_, index) => practice({ slug: `practice-${index + 1}` }));

/** A page of two of a list of practices. */
function context(practices: Practices, number = 1) {
  const part = pagesOf(practices, 2)[number - 1];
  if (!part) throw new Error(`There is no page ${number}.`);
  return { part, total: practices.length, sections: allSections };
}

function byFacet(
  facet: Facet,
  value: string,
  practices: Practices,
  { number = 1, locale = 'en' }: { number?: number; locale?: Locale } = {},
) {
  const principles = [1, 2].map((each) => principle(each, { locale }));
  return facetPractices(locale, { facet, value }, { ...context(practices, number), principles });
}

const hrefs = ({ groups }: Pick<ReturnType<typeof allPractices>, 'groups'>) =>
  groups.map(({ heading, cards }) => [heading, cards.map(({ href }) => href)]);

describe('the list of all practices', () => {
  test('shows the practices of its page under no heading', () => {
    assert.deepEqual(hrefs(allPractices('en', context(many(3)))), [
      [undefined, ['/en/practices/practice-1/', '/en/practices/practice-2/']],
    ]);
    assert.deepEqual(hrefs(allPractices('en', context(many(3), 2))), [
      [undefined, ['/en/practices/practice-3/']],
    ]);
  });

  test('is called what it is, about nothing in particular', () => {
    const { title, kicker } = allPractices('ar', context(many(1)));
    const words = useTranslations('ar')('practices.title');
    assert.deepEqual([title, kicker], [{ words, borrowed: {} }, undefined]);
  });

  test('counts the practices of all its pages', () => {
    assert.equal(allPractices('en', context(many(3), 2)).count, t('practices.count', { count: 3 }));
    assert.equal(allPractices('en', context(many(0))).count, t('practices.count', { count: 0 }));
  });

  test('is its own whole, where filters can be added', () => {
    assert.equal(allPractices('en', context(many(3), 2)).combine, '/en/practices/');
  });
});

describe('the pages of a list', () => {
  test('have addresses of their own, the first that of the list', () => {
    const address = (number: number) =>
      allPractices('en', context(many(3), number)).frame.canonical;
    assert.equal(address(1), 'https://portal.example.org/en/practices/');
    assert.equal(address(2), 'https://portal.example.org/en/practices/page/2/');
    const { frame } = byFacet('step', 'camps', many(3), { number: 2 });
    assert.equal(frame.canonical, 'https://portal.example.org/en/practices/by/step/camps/page/2/');
  });

  test('lead to each other', () => {
    const { pager } = byFacet('step', 'camps', many(3));
    assert.equal(pager?.next?.href, '/en/practices/by/step/camps/page/2/');
    assert.equal(allPractices('en', context(many(2))).pager, undefined);
  });

  test('have titles that tell them apart, the first that of the list', () => {
    const title = (number: number) => allPractices('en', context(many(3), number)).frame.title;
    const name = t('practices.title');
    assert.equal(title(1), `${name} · Testsite`);
    const page = t('page.of', { page: '2', pages: '2' });
    assert.equal(title(2), `${name} (${page}) · Testsite`);
  });

  test('say to search engines what they list and how much of it', () => {
    const { frame, count } = byFacet('step', 'camps', many(3));
    assert.equal(frame.description, `${t('facet.step')}: ${t('step.camps')}. ${count}.`);
  });

  test('lead back to the list of all, unless they are it', () => {
    const trail = ({ frame }: ReturnType<typeof allPractices>) =>
      frame.crumbs.map(({ href }) => href);
    assert.deepEqual(trail(byFacet('step', 'camps', many(1))), ['/en/', '/en/practices/']);
    assert.deepEqual(trail(allPractices('en', context(many(1)))), ['/en/']);
  });
});

describe('the practices with one value of a facet', () => {
  test('stand under that value, told with its facet', () => {
    const { kicker, title, frame } = byFacet('service', 'cash', many(1));
    assert.deepEqual([kicker, title.words], [t('facet.service'), t('service.cash')]);
    assert.equal(frame.title, `${t('facet.service')}: ${t('service.cash')} · Testsite`);
  });

  test('can be narrowed further from the whole list', () => {
    assert.equal(byFacet('country', 'kh', many(1)).combine, '/en/practices/#country=kh');
  });

  test('stand in the order given, under no heading', () => {
    assert.deepEqual(hrefs(byFacet('service', 'cash', many(2))), [
      [undefined, ['/en/practices/practice-1/', '/en/practices/practice-2/']],
    ]);
  });

  test('may be none', () => {
    const { groups, count } = byFacet('step', 'camps', []);
    assert.deepEqual(
      groups.flatMap(({ cards }) => cards),
      [],
    );
    assert.equal(count, t('practices.count', { count: 0 }));
  });
});

describe('the practices of a principle', () => {
  const aligned = (slug: string, phase: Phase | null) =>
    practice({
      slug,
      facts: {
        principles: [
          { number: 1, phase: 'design', statedBySource: false },
          { number: 2, phase, statedBySource: false },
        ],
      },
    });

  test('stand by the phase in which they keep to this principle', () => {
    const all = [aligned('done', 'implementation'), aligned('unstated', null)];
    assert.deepEqual(hrefs(byFacet('principle', 'principle-2', all)), [
      [t('phase.implementation'), ['/en/practices/done/']],
      [t('phase.none'), ['/en/practices/unstated/']],
    ]);
  });

  test('stand together where they share a phase', () => {
    const all = [aligned('a', 'design'), aligned('b', 'design')];
    assert.deepEqual(hrefs(byFacet('principle', 'principle-2', all)), [
      [t('phase.design'), ['/en/practices/a/', '/en/practices/b/']],
    ]);
  });

  test('are not those of a service that is called like it', () => {
    const principles = [principle(1, { slug: 'protection' })];
    const value = { facet: 'service', value: 'protection' } as const;
    const shown = facetPractices('en', value, { ...context(many(1)), principles });
    assert.deepEqual(hrefs(shown), [[undefined, ['/en/practices/practice-1/']]]);
    assert.equal(shown.title.words, t('service.protection'));
  });

  test('have no heading where there are none', () => {
    assert.deepEqual(hrefs(byFacet('principle', 'principle-2', [])), []);
  });

  test('stand under its title, marked where that is borrowed', () => {
    const { title } = byFacet('principle', 'principle-2', [], { locale: 'ar' });
    assert.deepEqual(title, { words: 'Title en', borrowed: { lang: 'en', dir: 'ltr' } });
  });
});

describe('the further ways into the collection', () => {
  const ways = (changes: Partial<typeof allSections> = {}) =>
    furtherWays('en', { ...allSections, ...changes }).map(({ href }) => href);

  test('lead to the gaps, the enablers, the report, the comparison and the proposal', () => {
    assert.deepEqual(ways(), [
      '/en/gaps/',
      '/en/practices/enablers/',
      '/en/report/',
      '/en/practices/compare/',
      '/en/submit/',
    ]);
  });

  test('do not lead to what is not there', () => {
    assert.ok(!ways({ enablers: false }).includes('/en/practices/enablers/'));
    assert.ok(!ways({ report: [] }).includes('/en/report/'));
  });
});
