import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  countryName,
  formatDate,
  formatList,
  formatMoney,
  formatNumber,
  formatPercent,
  formatPlain,
  intlTag,
  languageName,
} from './format.ts';
import { allLocales, realLocales, type Locale } from './locales.ts';

const toLatin = (text: string) =>
  text.replace(/[၀-၉]/g, (digit) => String(digit.charCodeAt(0) - 0x1040));

const scripts: Readonly<Partial<Record<Locale, RegExp>>> = {
  ar: /\p{Script=Arabic}/u,
  km: /\p{Script=Khmer}/u,
  lo: /\p{Script=Lao}/u,
  my: /\p{Script=Myanmar}/u,
  th: /\p{Script=Thai}/u,
};

/** All that prints a number, with 1,234.5, 2026 or a day of 2026 in it. */
const prints = (locale: Locale) => [
  formatNumber(locale, 1234.5),
  formatPlain(locale, 2026),
  formatMoney(locale, 1234.5, 'USD'),
  formatPercent(locale, 89.5),
  formatDate(locale, '2026-11-24'),
];

test('Burmese readers get Burmese digits throughout', () => {
  for (const text of prints('my')) {
    assert.match(text, /[၀-၉]/);
    assert.doesNotMatch(text, /[0-9]/);
  }
});

test('all other readers get Latin digits throughout, Arabic ones too', () => {
  for (const locale of allLocales.filter((each) => each !== 'my'))
    for (const text of prints(locale)) {
      assert.match(text, /[0-9]/, locale);
      assert.doesNotMatch(text.replace(/[0-9]/g, ''), /\p{Nd}/u, locale);
    }
});

test('digits and calendar are asked for by name, since browsers differ in what they take', () => {
  assert.equal(intlTag('ar'), 'ar-u-ca-gregory-nu-latn');
  assert.equal(intlTag('en'), 'en-GB-u-ca-gregory-nu-latn');
  assert.equal(intlTag('my'), 'my-u-ca-gregory-nu-mymr');
  assert.equal(intlTag('th'), 'th-u-ca-gregory-nu-latn');
});

test('the year is the Gregorian one in every language', () => {
  for (const locale of allLocales)
    for (const date of ['2026', '2026-11', '2026-11-24'])
      assert.match(toLatin(formatDate(locale, date)), /(?<!\d)2026(?!\d)/, `${locale} ${date}`);
});

test('only Thai dates say which era they count in', () => {
  for (const locale of realLocales)
    for (const date of ['2026', '2026-11', '2026-11-24'])
      assert.equal(formatDate(locale, date).includes('ค.ศ.'), locale === 'th', locale);
});

for (const [locale, date, expected] of [
  ['en', '2026', '2026'],
  ['en', '2026-11', 'November 2026'],
  ['en', '2026-11-24', '24 November 2026'],
  ['en', '2024-02-29', '29 February 2024'],
  ['en', '2026-01-01', '1 January 2026'],
  ['en', '2026-12-31', '31 December 2026'],
  ['en', '1951-07-28', '28 July 1951'],
  ['fr', '2026-11-24', '24 novembre 2026'],
  ['my', '2026', '၂၀၂၆'],
] as const)
  test(`${date} prints in ${locale} as exactly as it is known`, () => {
    assert.equal(formatDate(locale, date), expected);
  });

test('a year alone prints no other number, a month no day', () => {
  for (const locale of allLocales) {
    assert.deepEqual(toLatin(formatDate(locale, '2026')).match(/\d+/g), ['2026'], locale);
    assert.doesNotMatch(toLatin(formatDate(locale, '2026-06')), /(?<!\d)0?1(?!\d)/, locale);
  }
});

test('a day stays that day wherever the portal is built', (t) => {
  const { TZ } = process.env;
  t.after(() => {
    if (TZ === undefined) delete process.env['TZ'];
    else process.env['TZ'] = TZ;
  });
  for (const zone of ['Pacific/Honolulu', 'Pacific/Kiritimati', 'Asia/Phnom_Penh']) {
    process.env['TZ'] = zone;
    assert.equal(formatDate('en', '2026-01-01'), '1 January 2026', zone);
    assert.equal(formatDate('en', '2026'), '2026', zone);
  }
});

test('what is no date is refused, not printed', () => {
  for (const text of ['', 'soon', '2026-13', '2026-11-32'])
    assert.throws(() => formatDate('en', text), RangeError, text);
});

test('numbers are grouped as the language does, years are not', () => {
  assert.equal(formatNumber('en', 1234567), '1,234,567');
  assert.equal(formatNumber('vi', 1234567), '1.234.567');
  assert.equal(formatNumber('my', 1234567), '၁,၂၃၄,၅၆၇');
  for (const locale of allLocales) assert.equal(toLatin(formatPlain(locale, 2026)), '2026');
});

for (const [value, currency, expected] of [
  [2_000_000, 'USD', '2,000,000 US dollars'],
  [1.5, 'USD', '1.50 US dollars'],
  [0, 'EUR', '0 euros'],
  [1500, 'JPY', '1,500 Japanese yen'],
] as const)
  test(`${value} ${currency} prints cents only if there are some`, () => {
    assert.equal(formatMoney('en', value, currency), expected);
  });

test('a currency is named in words, in every language, since a sign may mean several', () => {
  for (const locale of allLocales)
    for (const currency of ['USD', 'THB', 'MYR', 'EUR']) {
      const sum = formatMoney(locale, 1500, currency);
      assert.doesNotMatch(sum, /\p{Sc}/u, locale);
      assert.ok(!sum.includes(currency), `${locale}: ${sum}`);
    }
});

test('no language prints a whole sum of money with cents', () => {
  for (const locale of allLocales)
    assert.equal(
      toLatin(formatMoney(locale, 50, 'USD'))
        .match(/\d+/g)
        ?.join(),
      '50',
      locale,
    );
});

test('a currency that is none is refused', () => {
  assert.throws(() => formatMoney('en', 1, 'US'), RangeError);
});

for (const [value, expected] of [
  [89, '89%'],
  [0, '0%'],
  [100, '100%'],
  [12.5, '12.5%'],
  [12.34, '12.34%'],
  [12.346, '12.35%'],
  [250, '250%'],
] as const)
  test(`${value} per cent prints as ${expected}`, () => {
    assert.equal(formatPercent('en', value), expected);
  });

test('a list ends in "and" only where it has two items or more', () => {
  assert.equal(formatList('en', []), '');
  assert.equal(formatList('en', ['KH']), 'KH');
  assert.equal(formatList('en', ['KH', 'LA']), 'KH and LA');
  assert.equal(formatList('en', ['KH', 'LA', 'MM']), 'KH, LA and MM');
});

test('countries, languages and months are named in the script of the reader', () => {
  for (const [locale, script] of Object.entries(scripts) as [Locale, RegExp][]) {
    for (const code of ['KH', 'LA', 'MM', 'VN', 'TH', 'MY'])
      assert.match(countryName(locale, code), script, `${locale} ${code}`);
    for (const other of realLocales) assert.match(languageName(locale, other), script, locale);
    assert.match(formatDate(locale, '2026-11'), script, locale);
  }
});

test('every language has a name in every other, none of them its bare tag', () => {
  for (const locale of realLocales) {
    const names = realLocales.map((other) => languageName(locale, other));
    assert.equal(new Set(names).size, realLocales.length, locale);
    for (const [index, name] of names.entries())
      assert.notEqual(name, realLocales[index], `${locale}: ${name}`);
  }
});
