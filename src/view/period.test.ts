import assert from 'node:assert/strict';
import test from 'node:test';
import { formatDate } from '#i18n/format.ts';
import { realLocales } from '#i18n/locales.ts';
import { useTranslations } from '#i18n/translate.ts';
import { periodWords } from './period.ts';

test('a period with two ends, one end or one date has its own words in every language', () => {
  for (const locale of realLocales) {
    const t = useTranslations(locale);
    const [from, to] = [formatDate(locale, '2012'), formatDate(locale, '2016-06-20')];
    const said = [
      { from: '2012' },
      { to: '2016-06-20' },
      { from: '2012', to: '2016-06-20' },
      { from: '2012', to: '2012' },
    ].map((period) => periodWords(locale, period));
    const range = t('period.range', { from, to });
    assert.deepEqual(said, [t('period.since', { from }), t('period.until', { to }), range, from]);
  }
});

test('each end is as exact as it is known', () => {
  const t = useTranslations('en');
  const range = t('period.range', { from: 'March 2012', to: '2016' });
  assert.equal(periodWords('en', { from: '2012-03', to: '2016' }), range);
});

test('a year is printed in Burmese digits, and with its era in Thai', () => {
  assert.match(periodWords('my', { from: '2012' }), /၂၀၁၂/);
  assert.match(periodWords('th', { from: '2012' }), /ค\.ศ\. 2012/);
});

test('a year and a day of it are two dates', () => {
  const t = useTranslations('en');
  const range = t('period.range', { from: '2016', to: '1 January 2016' });
  assert.equal(periodWords('en', { from: '2016', to: '2016-01-01' }), range);
});
