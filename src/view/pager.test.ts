import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { Locale } from '#i18n/locales.ts';
import { useTranslations } from '#i18n/translate.ts';
import { pager, partPath, partTitle } from './pager.ts';

const path = ['practices', 'by', 'step', 'camps'];
const first = '/en/practices/by/step/camps/';
const page = (number: number) => `${first}page/${number}/`;
const ways = (number: number, last: number, locale: Locale = 'en') =>
  pager(locale, path, { number, last });

test('the first page of a list is the list itself', () => {
  assert.deepEqual(partPath(path, 1), path);
  assert.deepEqual(partPath(path, 2), [...path, 'page', '2']);
});

test('a list that fits on one page has no pager', () => {
  assert.equal(ways(1, 1), undefined);
});

test('the title of a further page says which it is', () => {
  const words = useTranslations('en')('page.of', { page: '2', pages: '3' });
  assert.equal(partTitle('Camps', 2, ways(2, 3)), `Camps (${words})`);
  assert.equal(partTitle('Camps', 1, ways(1, 3)), 'Camps');
  assert.equal(partTitle('Camps', 1, ways(1, 1)), 'Camps');
});

describe('a pager', () => {
  const cases = [
    [1, 2, undefined, page(2)],
    [2, 2, first, undefined],
    [2, 4, first, page(3)],
    [3, 4, page(2), page(4)],
    [4, 4, page(3), undefined],
  ] as const;
  for (const [number, last, previous, next] of cases) {
    test(`leads from page ${number} of ${last} to its neighbours`, () => {
      const found = ways(number, last);
      assert.deepEqual([found?.previous?.href, found?.next?.href], [previous, next]);
    });
  }

  test('leads to every page by its number, but for the one that the reader is on', () => {
    assert.deepEqual(ways(2, 3)?.steps, [
      { label: '1', href: first, isCurrent: false },
      { label: '2', href: undefined, isCurrent: true },
      { label: '3', href: page(3), isCurrent: false },
    ]);
  });

  const shown: readonly [number: number, last: number, steps: string][] = [
    [1, 2, '[1] 2'],
    [5, 9, '1 2 3 4 [5] 6 7 8 9'],
    [9, 9, '1 2 3 4 5 6 7 8 [9]'],
    [1, 10, '[1] 2 3 … 10'],
    [3, 10, '1 2 [3] 4 5 … 10'],
    [4, 10, '1 2 3 [4] 5 6 … 10'],
    [5, 10, '1 … 3 4 [5] 6 7 … 10'],
    [7, 10, '1 … 5 6 [7] 8 9 10'],
    [10, 10, '1 … 8 9 [10]'],
    [25, 50, '1 … 23 24 [25] 26 27 … 50'],
    [50, 50, '1 … 48 49 [50]'],
  ];
  for (const [number, last, expected] of shown) {
    test(`shows on page ${number} of ${last}: ${expected}`, () => {
      const { steps = [] } = ways(number, last) ?? {};
      const words = steps.map(({ label, isCurrent }) => (isCurrent ? `[${label}]` : label));
      assert.equal(words.join(' '), expected);
    });
  }

  test('leads nowhere from the sign for the pages left out, nor from the page itself', () => {
    const { steps = [] } = ways(25, 50) ?? {};
    assert.deepEqual(
      steps.filter(({ href }) => href === undefined).map(({ label }) => label),
      ['…', '25', '…'],
    );
  });

  test('says where the reader is, and what its links do', () => {
    const t = useTranslations('ar');
    const found = ways(2, 7, 'ar');
    assert.equal(found?.words, t('page.of', { page: '2', pages: '7' }));
    assert.equal(found.previous?.label, t('page.previous'));
    assert.equal(found.next?.label, t('page.next'));
  });

  test('prints numbers in the digits of the language, but not in addresses', () => {
    const found = ways(1, 10, 'my');
    const words = useTranslations('my')('page.of', { page: '၁', pages: '၁၀' });
    assert.equal(found?.words, words);
    assert.deepEqual(found.steps.at(-1), {
      label: '၁၀',
      href: '/my/practices/by/step/camps/page/10/',
      isCurrent: false,
    });
  });

  test('does not group the number of a page', () => {
    assert.equal(ways(1, 1200)?.steps.at(-1)?.label, '1200');
  });
});
