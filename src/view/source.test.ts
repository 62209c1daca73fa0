import assert from 'node:assert/strict';
import test from 'node:test';
import { useTranslations } from '#i18n/translate.ts';
import { source } from './entries.fixture.ts';
import { sourceLine } from './source.ts';

const t = useTranslations('en');

test('a source is linked, without a remark, where its link was followed', () => {
  const { href, remark } = sourceLine('en', source());
  assert.deepEqual([href, remark], ['https://report.example.org/', '']);
});

test('a source of which only a copy was read is named without a link, and says why', () => {
  const { href, remark, title } = sourceLine('en', source({ linkOk: false }));
  assert.deepEqual([href, remark, title], [undefined, t('source.no-link'), 'A report']);
});

test('figures find their source by its anchor', () => {
  assert.equal(sourceLine('en', source({ id: 'annual-report' })).anchor, 'source-annual-report');
});

test('a title keeps its own language on any page', () => {
  assert.equal(sourceLine('ar', source({ lang: 'es' })).lang, 'es');
});

test('a year is printed in the digits of the page, without a separator', () => {
  assert.equal(sourceLine('en', source({ year: 2016 })).year, '2016');
  assert.equal(sourceLine('my', source({ year: 2016 })).year, '၂၀၁၆');
});

test('a year that nobody knows is said to be unknown', () => {
  assert.equal(sourceLine('en', source()).year, t('source.no-year'));
});
