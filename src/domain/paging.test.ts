import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { pagesOf, pageSize, partOf } from './paging.ts';

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
