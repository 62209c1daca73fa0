import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { useTranslations } from '#i18n/translate.ts';
import { evidences } from '#schema/facets.ts';
import { contextFigure, enabler, observation, practice } from './entries.fixture.ts';
import { commonAttribution, figuresOf, resultFigure } from './figure.ts';

const said = (name: string) => ({ words: name, borrowed: {} });
const words = { caption: 'People helped', statedBy: said('Lead') };
const t = useTranslations('en');
const figure = (changes: Parameters<typeof observation>[0]) =>
  resultFigure('en', observation(changes), words);

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
    assert.deepEqual(statedBy, said('Lead'));
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
    const statedBy = said('Another');
    const other = resultFigure('en', observation(), { ...words, statedBy });
    assert.equal(commonAttribution([figure({}), other]), undefined);
  });

  test('one figure has nothing in common with others', () => {
    assert.equal(commonAttribution([figure({})]), undefined);
    assert.equal(commonAttribution([]), undefined);
  });
});

describe('the results of a practice', () => {
  const facts = { observations: [observation({ id: 'b' }), observation({ id: 'a' })] };

  test('they keep the order of the facts and take their captions from the text', () => {
    const texts = { en: { observations: { a: 'Of a', b: 'Of b' } } };
    const figures = figuresOf('en', practice({ facts, texts }), 'observations');
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
      figuresOf('en', entry, 'observations').map((each) => each.statedBy);
    assert.deepEqual(names(practice({ facts })), [said('Lead'), said('Lead')]);
    assert.deepEqual(names(practice({ facts, texts }))[0], said('Translated lead'));
  });

  test('a partial text takes its captions from the language of the body', () => {
    const texts = { en: { observations: { a: 'Of a' } }, th: { hasBody: false } };
    const [, a] = figuresOf('th', practice({ facts, texts, locale: 'th' }), 'observations');
    assert.equal(a?.caption, 'Of a');
  });
});

describe('the figures that are no results', () => {
  const context = [contextFigure({ id: 'b' }), contextFigure({ id: 'a', value: 7 })];
  const texts = { en: { context: { a: 'Of a', b: 'Of b' }, observations: { a: 'Another' } } };

  test('keep the order of the facts and take their captions from their own sentences', () => {
    for (const entry of [practice, enabler])
      assert.deepEqual(
        figuresOf('en', entry({ facts: { context }, texts }), 'context').map(
          ({ id, numeral, caption }) => [id, numeral, caption],
        ),
        [
          ['b', '60,000', 'Of b'],
          ['a', '7', 'Of a'],
        ],
      );
  });

  test('say who states them and where, but not who measured a result', () => {
    const [figureOf] = figuresOf('en', practice({ facts: { context } }), 'context');
    assert.deepEqual(
      [figureOf?.statedBy, figureOf?.source, figureOf?.evidence],
      [said('Lead'), 'source-report', undefined],
    );
  });

  test('stand apart from the results', () => {
    const facts = { context, observations: [observation({ id: 'result' })] };
    assert.deepEqual(
      figuresOf('en', practice({ facts }), 'observations').map(({ id }) => id),
      ['result'],
    );
    assert.equal(figuresOf('en', practice({ facts }), 'context').length, 2);
  });
});
