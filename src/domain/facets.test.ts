import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { regions, steps, type Phase } from '#schema/facets.ts';
import { practice, principle } from '#view/entries.fixture.ts';
import { allFacetValues, countriesOf, facets, facetValues, type Facet } from './facets.ts';

type Facts = NonNullable<NonNullable<Parameters<typeof practice>[0]>['facts']>;
type Practices = readonly ReturnType<typeof practice>[];

const principles = [1, 2].map((number) => principle(number));
const keepingTo = (number: number, phase: Phase | null = null) => ({
  number,
  phase,
  statedBySource: true,
});
const organisation = (id: string, role: 'lead' | 'partner' | 'publisher', kind?: 'government') => ({
  id,
  name: id,
  role,
  ...(kind && { kind }),
});

describe('the countries of a practice', () => {
  const cases: readonly [why: string, Facts['places'] & object, string[]][] = [
    [
      'stand in the order of the route, each once',
      { destination: ['MY', 'KH'], transit: ['TH', 'LA'], origin: ['KH', 'LA'] },
      ['KH', 'LA', 'TH', 'MY'],
    ],
    ['begin with a place that is no part of a route', { origin: ['IT'], at: ['CO'] }, ['CO', 'IT']],
    ['are none where none is known', {}, []],
  ];
  for (const [why, places, expected] of cases) {
    test(why, () => {
      assert.deepEqual(countriesOf({ places }), expected);
    });
  }
});

describe('the values of a practice', () => {
  const found = (facts: Facts) => facetValues(practice({ facts }).facts, principles);

  const cases: readonly [Facet, Facts, string[]][] = [
    ['principle', { principles: [keepingTo(2), keepingTo(1)] }, ['principle-1', 'principle-2']],
    ['step', { steps: ['camps', 'return'] }, ['camps', 'return']],
    ['region', { region: 'americas' }, ['americas']],
    ['country', { places: { origin: ['KH'], at: ['TH'] } }, ['th', 'kh']],
    ['service', { services: ['cash'] }, ['cash']],
    ['service-type', { serviceTypes: ['advocacy'] }, ['advocacy']],
    ['target-group', { targetGroups: ['women'] }, ['women']],
    ['dimension', { dimensions: ['social'] }, ['social']],
    [
      'organisation',
      {
        organisations: [
          organisation('a', 'lead', 'government'),
          { id: 'b', name: 'B', role: 'partner', kind: 'trade-union' },
        ],
      },
      ['government'],
    ],
  ];
  for (const [facet, facts, expected] of cases) {
    test(`have those of its ${facet} as they stand in addresses`, () => {
      assert.deepEqual(found(facts)[facet], expected);
    });
  }

  test('are looked for above in every facet', () => {
    assert.deepEqual(
      cases.map(([facet]) => facet),
      facets,
    );
  });

  test('do not name a principle that has no page', () => {
    assert.deepEqual(found({ principles: [keepingTo(9)] }).principle, []);
  });

  test('do not name a kind where the organisation that runs it has none', () => {
    const organisations = [organisation('newspaper', 'publisher'), organisation('a', 'lead')];
    assert.deepEqual(found({ organisations }).organisation, []);
  });
});

describe('everything that practices can be browsed by', () => {
  const browse = (...all: Practices) =>
    allFacetValues(all, principles).map(({ facet, value, entries }) => ({
      facet,
      value,
      slugs: entries.map(({ slug }) => slug),
    }));
  const valuesOf = (facet: Facet, ...all: Practices) =>
    browse(...all)
      .filter((each) => each.facet === facet)
      .map(({ value, slugs }) => [value, slugs]);

  test('has the facets in the order in which a reader is offered them', () => {
    const facts: Facts = {
      principles: [keepingTo(1)],
      steps: ['camps'],
      places: { at: ['CO'] },
      services: ['cash'],
      serviceTypes: ['advocacy'],
      targetGroups: ['women'],
      dimensions: ['social'],
    };
    assert.deepEqual([...new Set(browse(practice({ facts })).map(({ facet }) => facet))], facets);
  });

  test('has every principle and every step, also those that nobody has', () => {
    assert.deepEqual(
      browse().map(({ facet, value, slugs }) => [facet, value, slugs]),
      [
        ['principle', 'principle-1', []],
        ['principle', 'principle-2', []],
        ...steps.map((step) => ['step', step, []]),
      ],
    );
  });

  test('has no other value that nobody has', () => {
    const one = practice({ slug: 'one', facts: { region: 'asia-pacific' } });
    assert.deepEqual(valuesOf('region', one), [['asia-pacific', ['one']]]);
    assert.deepEqual(valuesOf('service', one), []);
  });

  test('has codes in the order of their vocabulary, not in that of the practices', () => {
    const all = regions.toReversed().map((region) => practice({ slug: region, facts: { region } }));
    assert.deepEqual(
      valuesOf('region', ...all),
      regions.map((region) => [region, [region]]),
    );
  });

  test('has countries by their codes, each with its practices in the order given', () => {
    const all = [
      practice({ slug: 'z', facts: { places: { at: ['TH', 'KH'] } } }),
      practice({ slug: 'a', facts: { places: { at: ['TH'] } } }),
    ];
    assert.deepEqual(valuesOf('country', ...all), [
      ['kh', ['z']],
      ['th', ['z', 'a']],
    ]);
  });

  test('has the practices of a principle by phase, those without one last', () => {
    const phases = [null, 'implementation', 'design'] as const;
    const all = phases.map((phase) =>
      practice({ slug: phase ?? 'unstated', facts: { principles: [keepingTo(2, phase)] } }),
    );
    assert.deepEqual(valuesOf('principle', ...all), [
      ['principle-1', []],
      ['principle-2', ['design', 'implementation', 'unstated']],
    ]);
  });

  test('has those of any other facet in the order given, whatever phase they are of', () => {
    const all = ([null, 'design'] as const).map((phase) =>
      practice({
        slug: phase ?? 'unstated',
        facts: { services: ['cash'], principles: [keepingTo(1, phase)] },
      }),
    );
    assert.deepEqual(valuesOf('service', ...all), [['cash', ['unstated', 'design']]]);
  });
});
