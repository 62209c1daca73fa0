import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { practice } from '#view/entries.fixture.ts';
import { groupPagesOf, linksPerPage, pagesOf, pageSize, partOf, principlePages } from './paging.ts';

const list = (length: number) => Array.from({ length }, (_, index) => index);

describe('a list in pages', () => {
  const cases: readonly [items: number, sizes: number[]][] = [
    [0, [0]],
    [1, [1]],
    [2, [2]],
    [3, [2, 1]],
    [4, [2, 2]],
    [5, [2, 2, 1]],
  ];
  for (const [items, sizes] of cases) {
    test(`of two: ${items} make ${sizes.length}`, () => {
      const parts = pagesOf(list(items), 2);
      assert.deepEqual(
        parts.map((part) => part.items.length),
        sizes,
      );
      assert.deepEqual(
        parts.map(({ number, last }) => [number, last]),
        sizes.map((_, index) => [index + 1, sizes.length]),
      );
    });
  }

  test('loses nothing, repeats nothing and keeps its order', () => {
    const items = list(pageSize * 3 - 1);
    assert.deepEqual(
      pagesOf(items).flatMap((part) => part.items),
      items,
    );
  });

  test('is one page as long as it fits', () => {
    assert.equal(pagesOf(list(pageSize)).length, 1);
    assert.equal(pagesOf(list(pageSize + 1)).length, 2);
  });
});

describe('one page of a list', () => {
  const items = list(pageSize + 1);

  test('is counted from one', () => {
    assert.deepEqual(partOf(items, 2), { items: [pageSize], number: 2, last: 2 });
    assert.equal(partOf(items, 1).items[0], 0);
  });

  test('is an empty one where the list is empty', () => {
    assert.deepEqual(partOf([], 1), { items: [], number: 1, last: 1 });
  });

  for (const number of [0, -1, 3, 1.5, NaN])
    test(`is refused as page ${number}`, () => {
      assert.throws(() => partOf(items, number), new RegExp(`no page ${number}\\b`));
    });
});

/** Groups as `a3 b0`: three entries under `a`, none under `b`. */
function groups(written: string) {
  const sizes = written
    .split(' ')
    .map((each) => [each.slice(0, 1), Number(each.slice(1))] as const);
  return sizes.map(([key, size]) => ({ key, entries: list(size).map((n) => `${key}${n}`) }));
}

const written = (items: readonly { key: string; entries: readonly unknown[] }[]) =>
  items.map(({ key, entries }) => `${key}${entries.length}`).join(' ');

describe('groups in pages of three', () => {
  const cases: readonly [why: string, groups: string, pages: string[]][] = [
    ['one page as long as they fit', 'a1 b2', ['a1 b2']],
    ['a group that goes on keeps its heading', 'a1 b3 c1', ['a1 b2', 'b1 c1']],
    ['a long group fills pages of its own', 'a8', ['a3', 'a3', 'a2']],
    ['a full page does not begin a group', 'a3 b1', ['a3', 'b1']],
    ['empty groups stand where their turn comes', 'a0 b2 c0 d2 e0', ['a0 b2 c0 d1', 'd1 e0']],
    ['an empty group finds room on a full page', 'a3 b0 c1', ['a3 b0', 'c1']],
    ['an empty group makes no page', 'a3 b0 c0', ['a3 b0 c0']],
    ['nothing but empty groups is one page', 'a0 b0', ['a0 b0']],
  ];
  for (const [why, all, pages] of cases) {
    test(`${why}: ${all}`, () => {
      const parts = groupPagesOf(groups(all), 3);
      assert.deepEqual(
        parts.map(({ items }) => written(items)),
        pages,
      );
      assert.deepEqual(
        parts.map(({ number, last }) => [number, last]),
        pages.map((_, index) => [index + 1, pages.length]),
      );
    });
  }

  test('lose nothing, repeat nothing and keep their order', () => {
    const all = groups('a5 b0 c7 d1 e9');
    const shown = groupPagesOf(all, 3).flatMap(({ items }) => items);
    assert.deepEqual(
      shown.flatMap(({ entries }) => entries),
      all.flatMap(({ entries }) => entries),
    );
  });

  test('are one page as long as the links of a page are not used up', () => {
    assert.equal(groupPagesOf(groups(`a${linksPerPage}`)).length, 1);
    assert.equal(groupPagesOf(groups(`a${linksPerPage + 1}`)).length, 2);
  });
});

describe('the pages of a principle', () => {
  const facts = { principles: [{ number: 2, phase: null, statedBySource: false }] };
  const along = (length: number) =>
    list(length).map(() => practice({ facts: { ...facts, steps: ['camps', 'return'] } }));

  test('hold each practice at each of its steps', () => {
    const [first, second, ...more] = principlePages(along(linksPerPage), 2);
    const filled = (part: typeof first) =>
      part?.items.flatMap(({ key, entries }) => (entries.length > 0 ? [key] : []));
    assert.deepEqual([filled(first), filled(second), more], [['camps'], ['return'], []]);
  });

  test('hold no practice of another principle', () => {
    const [only, ...more] = principlePages(along(linksPerPage), 1);
    assert.deepEqual([only?.items.flatMap(({ entries }) => entries), more], [[], []]);
  });
});
