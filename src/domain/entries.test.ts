import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { portalEntry, practice, stored } from '#view/entries.fixture.ts';
import {
  byNewest,
  byNewestEvidence,
  entryPaths,
  joinEntries,
  listed,
  localise,
} from './entries.ts';

const { facts } = practice();
const entry = (slug: string, changed: string) => ({ slug, facts: { ...facts, changed } });

describe('joining facts and texts', () => {
  test('an entry gets the texts of its own slug, by language', () => {
    const prose = [stored('a', 'en'), stored('b', 'en'), stored('a', 'th')];
    const [a, b] = joinEntries(
      [
        { id: 'a', data: facts },
        { id: 'b', data: facts },
      ],
      prose,
    );
    assert.deepEqual([...(a?.texts.byLocale.keys() ?? [])], ['en', 'th']);
    assert.equal(a?.texts.byLocale.get('th')?.data.title, 'Title th');
    assert.deepEqual([...(b?.texts.byLocale.values() ?? [])], [prose[1]]);
  });

  test('a draft has no page', () => {
    const draft = { id: 'a', data: { ...facts, status: 'draft' as const } };
    assert.deepEqual(joinEntries([draft], [stored('a', 'en')]), []);
  });

  test('a withdrawn entry keeps its page', () => {
    const withdrawn = { id: 'a', data: { ...facts, status: 'withdrawn' as const } };
    assert.equal(joinEntries([withdrawn], [stored('a', 'en')]).length, 1);
  });

  test('a text without facts belongs to no entry', () => {
    assert.deepEqual(joinEntries([], [stored('lost', 'en')]), []);
  });

  test('facts without a text make an entry without words', () => {
    assert.equal(joinEntries([{ id: 'a', data: facts }], [])[0]?.texts.byLocale.size, 0);
  });
});

test('lists show published entries only', () => {
  const states = (['draft', 'published', 'withdrawn'] as const).map((status) => ({
    facts: { ...facts, status },
  }));
  assert.deepEqual(
    listed(states).map((each) => each.facts.status),
    ['published'],
  );
});

describe('the order of lists', () => {
  const order = (...all: ReturnType<typeof entry>[]) => byNewest(all).map(({ slug }) => slug);

  test('the entry changed last comes first', () => {
    const all = [entry('a', '2025-12-31'), entry('b', '2026-10-01'), entry('c', '2026-09-30')];
    assert.deepEqual(order(...all), ['b', 'c', 'a']);
  });

  test('entries of one day stand by slug, whatever order they are read in', () => {
    const [a, b, c] = [
      entry('a', '2026-01-01'),
      entry('b', '2026-01-01'),
      entry('b-2', '2026-01-01'),
    ];
    assert.deepEqual(order(c, b, a), ['a', 'b', 'b-2']);
    assert.deepEqual(order(b, a, c), ['a', 'b', 'b-2']);
  });

  test('sorting leaves the list it was given as it was', () => {
    const all = [entry('a', '2025-01-01'), entry('b', '2026-01-01')];
    byNewest(all);
    assert.equal(all[0]?.slug, 'a');
  });
});

describe('the order of lists by evidence', () => {
  const dated = (slug: string, asOf?: string) => ({ slug, facts: asOf ? { asOf } : {} });
  const order = (...all: ReturnType<typeof dated>[]) =>
    byNewestEvidence(all).map(({ slug }) => slug);

  test('the one last known to be true comes first, those of unknown age last', () => {
    const all = [
      dated('unknown'),
      dated('old', '2009'),
      dated('new', '2024'),
      dated('mid', '2016'),
    ];
    assert.deepEqual(order(...all), ['new', 'mid', 'old', 'unknown']);
  });

  test('a month or a day of a year comes before the year alone', () => {
    const all = [dated('year', '2016'), dated('day', '2016-06-20'), dated('month', '2016-06')];
    assert.deepEqual(order(...all), ['day', 'month', 'year']);
    assert.deepEqual(order(dated('older', '2015-12'), dated('newer', '2016')), ['newer', 'older']);
  });

  test('those of one age stand by slug, whatever order they are read in', () => {
    const [a, b, c] = [dated('a', '2016'), dated('b', '2016'), dated('b-2', '2016')];
    assert.deepEqual(order(c, b, a), ['a', 'b', 'b-2']);
    assert.deepEqual(order(dated('z'), dated('y')), ['y', 'z']);
  });

  test('sorting leaves the list it was given as it was', () => {
    const all = [dated('a', '2015'), dated('b', '2016')];
    byNewestEvidence(all);
    assert.equal(all[0]?.slug, 'a');
  });
});

test('an entry in a language has the words of that language and knows which pages are own', () => {
  const all = portalEntry(facts, { texts: { en: {}, th: {}, lo: { hasBody: false } } });
  const local = localise(all, 'lo', ['en', 'lo', 'th']);
  assert.equal(local.text.head.data.title, 'Title lo');
  assert.equal(local.text.rest.data.title, 'Title th');
  assert.deepEqual(local.own, ['en', 'th']);
});

describe('the pages of a collection', () => {
  test('there is one for each entry in each language', () => {
    const paths = entryPaths([{ slug: 'a' }, { slug: 'b' }], ['ar', 'en']);
    assert.deepEqual(
      paths.map(({ params }) => `${params.locale}/${params.slug}`),
      ['ar/a', 'en/a', 'ar/b', 'en/b'],
    );
  });

  test('there is none without entries or languages', () => {
    assert.deepEqual(entryPaths([], ['en']), []);
    assert.deepEqual(entryPaths([{ slug: 'a' }], []), []);
  });
});
