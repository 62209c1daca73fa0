import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readLibrary } from '#checks/library.ts';
import { countryName, formatMoney, formatNumber, formatPercent, formatDate } from '#i18n/format.ts';
import { realLocales, type Locale } from '#i18n/locales.ts';
import type { PracticeFacts } from '#schema/practice.ts';
import { shown } from './page-text.ts';

const { library } = readLibrary(process.cwd());
const entry = library.practices.find(({ slug }) => slug === 'migrant-resource-centres');
if (!entry) throw new Error('The seed practice is gone.');
const facts = entry.facts as unknown as PracticeFacts;

const path = 'practices/migrant-resource-centres';

function amount(locale: Locale, unit: string, value: number): string {
  if (unit === 'percent') return formatPercent(locale, value);
  return unit === 'USD' ? formatMoney(locale, value, unit) : formatNumber(locale, value);
}

for (const locale of realLocales) {
  test(`in ${locale} the seed practice shows every fact of its record`, () => {
    const { text } = shown(locale, path);
    const has = (value: string) => {
      assert.ok(text.includes(value.replace(/\s+/g, ' ')), `${value} is not shown`);
    };
    const { origin = [], destination = [] } = facts.places;
    for (const code of [...origin, ...destination]) has(countryName(locale, code));
    for (const { value, unit } of facts.observations) has(amount(locale, unit, Number(value)));
    for (const { period } of facts.observations)
      if (period?.from) has(formatDate(locale, period.from));
    has(formatDate(locale, facts.period?.from ?? ''));
    for (const { title, publisher } of facts.sources) {
      has(title);
      has(publisher);
    }
    const prose = entry.texts.get(locale)?.data as Record<string, Record<string, string>>;
    for (const part of ['alignment', 'observations', 'challenges', 'lessons']) {
      for (const sentence of Object.values(prose[part] ?? {})) has(sentence);
    }
    for (const { id, role } of facts.organisations)
      if (role !== 'publisher') has(prose['organisations']?.[id] ?? id);
  });
}

/** Everyday English words that no other of our languages writes the same way. */
const english = /\b(?:the|and|with|from|which|their|this|workers|results|who)\b/i;

for (const locale of realLocales.filter((each) => each !== 'en')) {
  test(`in ${locale} no English is left over but the titles of sources`, () => {
    assert.equal(english.exec(shown(locale, path).own)?.[0], undefined);
  });
}

test('the observations are those of the original page', () => {
  const figures = facts.observations.map(({ value, unit, qualifier, period }) => [
    value,
    unit,
    qualifier,
    period?.from,
  ]);
  assert.deepEqual(figures, [
    [21, 'centres', 'exactly', undefined],
    [60000, 'people', 'more-than', '2012'],
    [2000000, 'USD', 'exactly', '2012'],
    [89, 'percent', 'exactly', undefined],
  ]);
  assert.deepEqual(
    facts.principles.map(({ number, phase }) => [number, phase]),
    [
      [1, 'design'],
      [3, 'design'],
      [4, 'design'],
      [7, 'implementation'],
    ],
  );
});
