import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { Near, Shared } from '#domain/nearest.ts';
import type { Practice } from '#domain/portal.ts';
import { countryName, formatDate } from '#i18n/format.ts';
import type { Locale } from '#i18n/locales.ts';
import { useTranslations } from '#i18n/translate.ts';
import { practice, principle } from './entries.fixture.ts';
import { nearestTable } from './nearest.ts';
import { periodWords } from './period.ts';

type Input = NonNullable<Parameters<typeof practice>[0]>;

const service = { facet: 'service', value: 'cash' } as const;
const country = { facet: 'country', value: 'kh' } as const;
const step = { facet: 'step', value: 'camps' } as const;
const keeping = { facet: 'principle', value: 'principle-1' } as const;

const nearTo = (slug: string, shared: readonly Shared[], facts: Input['facts'] = {}) => ({
  entry: practice({ slug, facts }),
  shared,
});

function table(near: readonly Near<Practice>[], facts: Input['facts'] = {}, locale: Locale = 'en') {
  const principles = [principle(1, { locale })];
  return nearestTable(locale, practice({ slug: 'this', locale, facts }), near, principles);
}

function row(label: string, ...args: Parameters<typeof table>) {
  const values = table(...args)?.rows.find((each) => each.label === label)?.values;
  return values?.map((each) => each.map(({ words }) => words));
}

test('a practice with nothing near has no table', () => {
  assert.equal(table([]), undefined);
});

test('a table leads to each near practice, the nearest first', () => {
  assert.deepEqual(
    table([nearTo('b', []), nearTo('a', [])])?.links.map(({ href }) => href),
    ['/en/practices/b/', '/en/practices/a/'],
  );
});

test('a table has a value in each line for this practice and for each near one', () => {
  const { rows = [] } = table([nearTo('a', [service]), nearTo('b', [])]) ?? {};
  assert.ok(rows.length >= 5);
  assert.ok(rows.every(({ values }) => values.length === 3));
  assert.equal(new Set(rows.map(({ label }) => label)).size, rows.length);
});

describe('what two practices have in common', () => {
  const common = (locale: Locale, ...shared: Shared[]) =>
    row(useTranslations(locale)('compare.common'), [nearTo('a', shared)], {}, locale);

  test('is said in the words of the language, and not of the practice itself', () => {
    for (const locale of ['en', 'ar', 'my'] as const) {
      const words = [useTranslations(locale)('service.cash'), countryName(locale, 'KH')];
      assert.deepEqual(common(locale, service, country), [[], words]);
    }
  });

  test('keeps the language of a title that is borrowed', () => {
    const principles = [principle(1, { locale: 'th' })];
    const near = [nearTo('a', [keeping])];
    const { rows = [] } = nearestTable('th', practice({ locale: 'th' }), near, principles) ?? {};
    assert.deepEqual(rows[0]?.values[1]?.[0]?.borrowed, { lang: 'en', dir: 'ltr' });
  });

  test('names a principle by its title', () => {
    assert.deepEqual(common('en', keeping), [[], ['Title en']]);
  });

  test('is at most the first three things', () => {
    const t = useTranslations('en');
    const words = [t('service.cash'), 'Cambodia', t('step.camps')];
    assert.deepEqual(common('en', service, country, step, keeping), [[], words]);
  });

  test('is said of each near practice in its own column', () => {
    const t = useTranslations('en');
    const near = [nearTo('a', [service]), nearTo('b', [country])];
    assert.deepEqual(row(t('compare.common'), near), [[], [t('service.cash')], ['Cambodia']]);
  });
});

describe('practices are compared', () => {
  for (const locale of ['en', 'ar', 'my'] as const) {
    const t = useTranslations(locale);
    const period = { from: '2012' };
    const cases: readonly [
      label: string,
      Input['facts'],
      known: readonly string[],
      unknown: readonly string[],
    ][] = [
      [
        t('practice.countries'),
        { places: { at: ['KH', 'TH'] } },
        [countryName(locale, 'KH'), countryName(locale, 'TH')],
        [],
      ],
      [t('practice.period'), { period }, [periodWords(locale, period)], [t('period.unknown')]],
      [
        t('practice.steps'),
        { steps: ['camps', 'return'] },
        [t('step.camps'), t('step.return')],
        [],
      ],
      [
        t('compare.as-of'),
        { asOf: '2016-06' },
        [formatDate(locale, '2016-06')],
        [t('source.no-year')],
      ],
    ];
    for (const [label, facts, known, unknown] of cases) {
      test(`in ${locale} by "${label}", this one first, with what is not known`, () => {
        const near = [nearTo('unknown', []), nearTo('known', [], facts)];
        assert.deepEqual(row(label, near, facts, locale), [known, unknown, known]);
      });
    }
  }
});
