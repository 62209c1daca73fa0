import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { realLocales, type Locale } from '#i18n/locales.ts';
import { useTranslations } from '#i18n/translate.ts';
import { qualifiers, rates } from '#schema/facets.ts';
import { observation } from './entries.fixture.ts';
import { amountWords, resultFigure } from './figure.ts';

const words = { caption: 'People helped', statedBy: { words: 'Lead', borrowed: {} } };
const t = useTranslations('en');
const figure = (changes: Parameters<typeof observation>[0], locale: Locale = 'en') =>
  resultFigure(locale, observation(changes), words);

/** Marks of direction, of word ends, and spaces that do not break, are no part of what a reader reads. */
const plain = (text: string) =>
  text.replace(/[\u200b\u200e\u200f\u061c]/g, '').replace(/[\u00a0\u202f]/g, ' ');

describe('a numeral has the digits and separators of its language', () => {
  const cases: Partial<Record<Locale, readonly [count: string, share: string, sum: string]>> = {
    ar: ['1,234,567.5', '89.5%', '2,000,000 دولار أمريكي'],
    en: ['1,234,567.5', '89.5%', '2,000,000 US dollars'],
    es: ['1.234.567,5', '89,5 %', '2.000.000 dólares estadounidenses'],
    fr: ['1 234 567,5', '89,5 %', '2 000 000 dollars des États-Unis'],
    km: ['1,234,567.5', '89.5%', '2,000,000 ដុល្លារអាមេរិក'],
    lo: ['1.234.567,5', '89,5%', '2.000.000 ໂດລ່າສະຫະລັດຯ'],
    ms: ['1,234,567.5', '89.5%', '2,000,000 Dolar AS'],
    my: ['၁,၂၃၄,၅၆၇.၅', '၈၉.၅%', '၂,၀၀၀,၀၀၀ အမေရိကန် ဒေါ်လာ'],
    th: ['1,234,567.5', '89.5%', '2,000,000 ดอลลาร์สหรัฐ'],
    vi: ['1.234.567,5', '89,5%', '2.000.000 đô la Mỹ'],
  };
  for (const locale of realLocales) {
    test(locale, () => {
      const amounts = [
        amountWords(locale, { value: 1_234_567.5, unit: 'people' }),
        amountWords(locale, { value: 89.5, unit: 'percent' }),
        amountWords(locale, { value: 2_000_000, unit: 'USD' }),
      ];
      assert.deepEqual(amounts.map(plain), cases[locale]);
    });
  }
});

describe('what a numeral says', () => {
  test('a word for what is counted is not printed beside it', () => {
    assert.equal(amountWords('en', { value: 21, unit: 'service-centres' }), '21');
  });

  test('cents are printed where there are some', () => {
    assert.equal(amountWords('en', { value: 1234.5, unit: 'EUR' }), '1,234.50 euros');
  });

  test('nought is a result', () => {
    assert.equal(amountWords('en', { value: 0, unit: 'people' }), '0');
    assert.equal(amountWords('en', { value: 0, unit: 'percent' }), '0%');
  });

  test('more than a hundred per cent stay so', () => {
    assert.equal(amountWords('en', { value: 250, unit: 'percent' }), '250%');
  });

  test('the numeral stands alone, the currency in words beside it', () => {
    const { before, numeral, after } = figure({
      value: 2_000_000,
      unit: 'USD',
      qualifier: 'about',
    });
    assert.deepEqual([before, numeral, after], ['about', '2,000,000', 'US dollars']);
  });

  for (const unit of ['people', 'percent', 'USD']) {
    test(`both ends of a range in ${unit} are printed in full, in every language`, () => {
      for (const locale of realLocales) {
        const [from, to] = [1000, 2500].map((value) => amountWords(locale, { value, unit }));
        const expected = useTranslations(locale)('amount.range', {
          from: from ?? '',
          to: to ?? '',
        });
        assert.equal(amountWords(locale, { value: { from: 1000, to: 2500 }, unit }), expected);
      }
    });
  }
});

describe('how exact a figure is', () => {
  test('an exact one has no word around it', () => {
    const { before, after } = figure({ qualifier: 'exactly' });
    assert.deepEqual([before, after], ['', '']);
  });

  for (const qualifier of qualifiers.filter((each) => each !== 'exactly')) {
    test(`"${qualifier}" stands around the numeral as each language has it`, () => {
      for (const locale of realLocales) {
        const { before, numeral: value, after } = figure({ qualifier, unit: 'people' }, locale);
        const whole = useTranslations(locale)(`qualifier.${qualifier}`, { value: `[${value}]` });
        assert.equal(
          whole.replace(/\s*\[/, '[').replace(/\]\s*/, ']'),
          `${before}[${value}]${after}`,
        );
        assert.notEqual(before + after, '', locale);
      }
    });
  }
});

describe('a figure that comes round again', () => {
  for (const per of rates) {
    test(`of each ${per} says so around its numeral, in every language`, () => {
      for (const locale of realLocales) {
        const { before, numeral, after } = figure({ per }, locale);
        const whole = useTranslations(locale)(`per.${per}`, { value: `[${numeral}]` });
        assert.equal(
          whole.replace(/\s*\[/, '[').replace(/\]\s*/, ']'),
          `${before}[${numeral}]${after}`,
        );
        assert.notEqual(before + after, '', locale);
      }
    });
  }

  test('says how exact it is, what it counts and how often', () => {
    const { before, numeral, after } = figure({
      value: 500,
      unit: 'USD',
      qualifier: 'at-least',
      per: 'month',
    });
    const value = t('qualifier.at-least', { value: '500 US dollars' });
    assert.equal([before, numeral, after].join(' '), t('per.month', { value }));
    assert.equal(numeral, '500');
  });

  test('may be a range', () => {
    const { numeral } = figure({ value: { from: 1, to: 5 }, per: 'day' });
    const value = t('amount.range', { from: '1', to: '5' });
    assert.equal(numeral, t('per.day', { value }));
  });
});

test('a figure without a number leaves it to its caption, whatever else is known of it', () => {
  const { value: _, ...wordsOnly } = observation({ qualifier: 'about', unit: 'USD', per: 'day' });
  const { before, numeral, after, caption } = resultFigure('en', wordsOnly, words);
  assert.deepEqual([before, numeral, after, caption], ['', '', '', 'People helped']);
});
