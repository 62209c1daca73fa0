import assert from 'node:assert/strict';
import { test } from 'node:test';
import { countryName } from '#i18n/format.ts';
import type { Locale } from '#i18n/locales.ts';
import { useTranslations } from '#i18n/translate.ts';
import { enabler, practice } from './entries.fixture.ts';
import { glance, type GlanceLine } from './glance.ts';
import { periodWords } from './period.ts';

type Input = NonNullable<Parameters<typeof practice>[0]>;

const t = useTranslations('en');
const lines = (input: Input = {}, locale: Locale = 'en') =>
  glance(locale, useTranslations(locale), practice({ ...input, locale }));
const wordsOf = (line: GlanceLine | undefined) => line?.values.map(({ words }) => words);
const line = (input: Input, label: string) => lines(input).find((each) => each.label === label);

const organisation = (id: string, role: 'lead' | 'host' | 'partner' | 'funder' | 'publisher') =>
  ({ id, name: `Name of ${id}`, kind: 'government', role }) as const;

test('a practice of which little is known has no empty lines', () => {
  assert.deepEqual(
    lines().map(({ label }) => label),
    [t('practice.region'), t('role.lead')],
  );
});

test('countries stand under their part in the route', () => {
  const facts = {
    places: { at: ['CO'], origin: ['KH', 'LA'], transit: ['TH'], destination: ['MY'] },
  };
  for (const locale of ['en', 'ar', 'my'] as const) {
    const tr = useTranslations(locale);
    const name = (code: string) => countryName(locale, code);
    assert.deepEqual(
      lines({ facts }, locale)
        .slice(0, 4)
        .map((each) => [each.label, wordsOf(each)]),
      [
        [tr('practice.countries'), [name('CO')]],
        [tr('practice.origin'), [name('KH'), name('LA')]],
        [tr('practice.transit'), [name('TH')]],
        [tr('practice.destination'), [name('MY')]],
      ],
    );
  }
});

test('the period is told in words', () => {
  const period = { from: '2011' };
  const found = wordsOf(line({ facts: { period } }, t('practice.period')));
  assert.deepEqual(found, [periodWords('en', period)]);
});

test('organisations stand under what they did; one that only published is not named', () => {
  const organisations = [
    organisation('funder', 'funder'),
    organisation('publisher', 'publisher'),
    organisation('host', 'host'),
    organisation('lead', 'lead'),
    organisation('second-host', 'host'),
  ];
  assert.deepEqual(
    lines({ facts: { organisations } })
      .slice(1)
      .map((each) => [each.label, wordsOf(each)]),
    [
      [t('role.lead'), ['Name of lead']],
      [t('role.host'), ['Name of host', 'Name of second-host']],
      [t('role.funder'), ['Name of funder']],
    ],
  );
});

test('an organisation has the name of the text, marked where it is borrowed', () => {
  const texts = { en: { organisations: { lead: 'English name' } }, th: { hasBody: false } };
  const [region, lead] = lines({ texts }, 'th');
  const borrowed = { lang: 'en', dir: 'ltr' };
  assert.deepEqual(lead?.values, [{ words: 'English name', borrowed }]);
  assert.deepEqual(lines({ texts })[1]?.values, [{ words: 'English name', borrowed: {} }]);
  assert.deepEqual(region?.values[0]?.borrowed, {});
});

for (const [band, expected] of [
  [{ from: 40, to: 80 }, t('amount.range', { from: '40 US dollars', to: '80 US dollars' })],
  [{ from: 100 }, t('qualifier.at-least', { value: '100 US dollars' })],
] as const)
  test(`a cost from ${band.from} is told as the band it is`, () => {
    const facts = { costPerPerson: { ...band, currency: 'USD', source: 'report' } };
    assert.deepEqual(wordsOf(line({ facts }, t('practice.cost'))), [expected]);
  });

const coded: NonNullable<Input['facts']> = {
  services: ['legal-aid', 'information'],
  targetGroups: ['returnees'],
  steps: ['return', 'camps'],
  dimensions: ['social', 'human'],
  serviceTypes: ['advocacy'],
};

test('every code has its label, in the order of the facts', () => {
  const [, , ...found] = lines({ facts: coded });
  assert.deepEqual(
    found.map((each) => [each.label, wordsOf(each)]),
    [
      [t('practice.services'), [t('service.legal-aid'), t('service.information')]],
      [t('practice.target-groups'), [t('target-group.returnees')]],
      [t('practice.steps'), [t('step.return'), t('step.camps')]],
      [t('practice.dimensions'), [t('dimension.social'), t('dimension.human')]],
      [t('practice.service-types'), [t('service-type.advocacy')]],
    ],
  );
});

test('each kind of label says who chose it, and nothing else does', () => {
  const classifiedBy = { steps: 'source', dimensions: 'partly', serviceTypes: 'editor' } as const;
  const found = lines({ facts: { ...coded, classifiedBy } });
  assert.deepEqual(
    found.flatMap(({ label, classified }) => (classified ? [[label, classified]] : [])),
    [
      [t('practice.steps'), { by: 'source', words: t('stated.source') }],
      [t('practice.dimensions'), { by: 'partly', words: t('stated.partly') }],
      [t('practice.service-types'), { by: 'editor', words: t('stated.editor') }],
    ],
  );
});

test('labels that a practice has none of are not said to be chosen', () => {
  assert.ok(lines().every(({ classified }) => classified === undefined));
});

test('an enabler tells where, who, for whom and with what, but has no labels and no cost', () => {
  const { services = [], targetGroups = [] } = coded;
  const facts = { places: { at: ['CO'] }, services, targetGroups };
  assert.deepEqual(
    glance('en', t, enabler({ facts })).map(({ label }) => label),
    [
      t('practice.countries'),
      t('practice.region'),
      t('role.lead'),
      t('practice.services'),
      t('practice.target-groups'),
    ],
  );
});
