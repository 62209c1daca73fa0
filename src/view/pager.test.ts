import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { Locale } from '#i18n/locales.ts';
import { useTranslations } from '#i18n/translate.ts';
import { pager, partPath } from './pager.ts';

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
    assert.deepEqual(ways(2, 3)?.pages, [
      { label: '1', href: first },
      { label: '2', href: undefined },
      { label: '3', href: page(3) },
    ]);
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
    assert.deepEqual(found.pages.at(-1), {
      label: '၁၀',
      href: '/my/practices/by/step/camps/page/10/',
    });
  });

  test('does not group the number of a page', () => {
    assert.equal(ways(1, 1200)?.pages.at(-1)?.label, '1200');
  });
});
