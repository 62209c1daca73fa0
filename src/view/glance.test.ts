import assert from 'node:assert/strict';
import { test } from 'node:test';
import { countryName } from '#i18n/format.ts';
import type { Locale } from '#i18n/locales.ts';
import { useTranslations } from '#i18n/translate.ts';
import { practice } from './entries.fixture.ts';
import { glance } from './glance.ts';
import { periodWords } from './period.ts';

type Input = NonNullable<Parameters<typeof practice>[0]>;

const t = useTranslations('en');
const lines = (input: Input = {}, locale: Locale = 'en') =>
  glance(locale, useTranslations(locale), practice({ ...input, locale }));
const values = (input: Input, label: string) =>
  lines(input).find((line) => line.label === label)?.values;

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
        .map(({ label, values: names }) => [label, names]),
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
  assert.deepEqual(values({ facts: { period } }, t('practice.period')), [
    periodWords('en', period),
  ]);
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
      .map(({ label, values: names }) => [label, names]),
    [
      [t('role.lead'), ['Name of lead']],
      [t('role.host'), ['Name of host', 'Name of second-host']],
      [t('role.funder'), ['Name of funder']],
    ],
  );
});

test('an organisation has the name of the text, marked where it is borrowed', () => {
  const texts = { en: { organisations: { lead: 'English name' } }, th: { hasBody: false } };
  const [, line] = lines({ texts }, 'th');
  assert.deepEqual(line?.values, ['English name']);
  assert.deepEqual(line.borrowed, { lang: 'en', dir: 'ltr' });
  assert.deepEqual(lines({ texts })[1]?.borrowed, {});
});

for (const [band, expected] of [
  [{ from: 40, to: 80 }, t('amount.range', { from: '40 US dollars', to: '80 US dollars' })],
  [{ from: 100 }, t('qualifier.more-than', { value: '100 US dollars' })],
] as const)
  test(`a cost from ${band.from} is told as the band it is`, () => {
    const facts = { costPerPerson: { ...band, currency: 'USD', source: 'report' } };
    assert.deepEqual(values({ facts }, t('practice.cost')), [expected]);
  });

test('every code has its label, in the order of the facts', () => {
  const facts: NonNullable<Input['facts']> = {
    services: ['legal-aid', 'information'],
    targetGroups: ['returnees'],
    dimensions: ['social', 'human'],
    serviceTypes: ['advocacy'],
  };
  const [, , ...found] = lines({ facts });
  assert.deepEqual(found, [
    { label: t('practice.services'), values: [t('service.legal-aid'), t('service.information')] },
    { label: t('practice.target-groups'), values: [t('target-group.returnees')] },
    { label: t('practice.dimensions'), values: [t('dimension.social'), t('dimension.human')] },
    { label: t('practice.service-types'), values: [t('service-type.advocacy')] },
  ]);
});
