import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { realLocales, type Locale } from '#i18n/locales.ts';
import { useTranslations } from '#i18n/translate.ts';
import { evidences, qualifiers } from '#schema/facets.ts';
import { observation, practice } from './entries.fixture.ts';
import { amountWords, commonAttribution, practiceFigures, resultFigure } from './figure.ts';

const words = { caption: 'People helped', statedBy: 'Lead' };
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

describe('when a result came about', () => {
  const from = '2012';
  const to = '2016-06';
  const range = t('period.range', { from: '2012', to: 'June 2016' });
  const cases = [
    ['since', { period: { from } }, t('period.since', { from: '2012' })],
    ['until', { period: { to } }, t('period.until', { to: 'June 2016' })],
    ['from one date to another', { period: { from, to } }, range],
    ['nobody knows', {}, t('period.unknown')],
    [
      'assumed',
      { period: { from, to }, periodStated: false },
      t('period.assumed', { period: range }),
    ],
  ] as const;
  for (const [name, changes, expected] of cases) {
    test(name, () => {
      assert.equal(figure(changes).period, expected);
    });
  }
});

describe('who says so', () => {
  for (const evidence of evidences) {
    test(`a figure says that its evidence is "${evidence}"`, () => {
      assert.equal(figure({ evidence }).evidence, t(`evidence.${evidence}`));
    });
  }

  test('a figure leads to its source and says who states it', () => {
    const { source, statedBy } = figure({ source: 'annual-report' });
    assert.equal(source, 'source-annual-report');
    assert.equal(statedBy, t('observation.stated-by', { name: 'Lead' }));
  });

  test('it is said once where all figures have it in common', () => {
    const figures = [figure({ id: 'a' }), figure({ id: 'b', value: 5, period: { from: '2020' } })];
    assert.equal(commonAttribution(figures), figures[0]);
  });

  for (const changes of [{ source: 'other' }, { evidence: 'independent' }] as const) {
    test(`it is said of each where one differs in its ${Object.keys(changes).join()}`, () => {
      assert.equal(commonAttribution([figure({}), figure({}), figure(changes)]), undefined);
    });
  }

  test('it is said of each where another states one of them', () => {
    const other = resultFigure('en', observation(), { ...words, statedBy: 'Another' });
    assert.equal(commonAttribution([figure({}), other]), undefined);
  });

  test('one figure has nothing in common with others', () => {
    assert.equal(commonAttribution([figure({})]), undefined);
    assert.equal(commonAttribution([]), undefined);
  });
});

describe('the results of a practice', () => {
  const facts = { observations: [observation({ id: 'b' }), observation({ id: 'a' })] };
  const statedBy = (name: string) => t('observation.stated-by', { name });

  test('they keep the order of the facts and take their captions from the text', () => {
    const texts = { en: { observations: { a: 'Of a', b: 'Of b' } } };
    const figures = practiceFigures('en', practice({ facts, texts }));
    assert.deepEqual(
      figures.map(({ id, caption }) => [id, caption]),
      [
        ['b', 'Of b'],
        ['a', 'Of a'],
      ],
    );
  });

  test('who states them has the name that the text gives, else the one of the facts', () => {
    const texts = { en: { organisations: { lead: 'Translated lead' } } };
    const names = (entry: ReturnType<typeof practice>) =>
      practiceFigures('en', entry).map((each) => each.statedBy);
    assert.deepEqual(names(practice({ facts })), [statedBy('Lead'), statedBy('Lead')]);
    assert.equal(names(practice({ facts, texts }))[0], statedBy('Translated lead'));
  });

  test('a partial text takes its captions from the language of the body', () => {
    const texts = { en: { observations: { a: 'Of a' } }, th: { hasBody: false } };
    const [, a] = practiceFigures('th', practice({ facts, texts, locale: 'th' }));
    assert.equal(a?.caption, 'Of a');
  });
});
