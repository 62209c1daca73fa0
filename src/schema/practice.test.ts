import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { roles } from './facets.ts';
import { faults, faultyPaths } from './faults.fixture.ts';
import { enablerFacts, practiceFacts, practiceProse } from './practice.ts';

const organisation = { id: 'ilo', name: 'ILO', kind: 'international-organisation', role: 'lead' };
const principle = { number: 1, phase: 'design', statedBySource: true, source: 'seed' };

const byEditor = { steps: 'editor', dimensions: 'editor', serviceTypes: 'editor' };

const sound = {
  status: 'published',
  added: '2026-11-24',
  changed: '2026-11-24',
  confidence: 'full-text',
  detail: 'full',
  organisations: [organisation],
  places: {},
  region: 'global',
  classifiedBy: byEditor,
};

const prose = { title: 'Title', summary: 'Summary' };

test('a practice of which little is known has empty lists for all that is not known', () => {
  const { services, steps, principles, observations, context, sources, lessons } =
    practiceFacts.parse(sound);
  for (const list of [services, steps, principles, observations, context, sources, lessons])
    assert.deepEqual(list, []);
});

test('a practice was first written in English unless it says otherwise', () => {
  assert.equal(practiceFacts.parse(sound).sourceLocale, 'en');
  assert.equal(practiceFacts.parse({ ...sound, sourceLocale: 'ar' }).sourceLocale, 'ar');
});

test('the facts that every practice must state are named if they are missing', () => {
  assert.deepEqual(faultyPaths(practiceFacts, {}).sort(), Object.keys(sound).sort());
});

for (const value of [null, [], 'practice', 5, undefined])
  test(`${JSON.stringify(value)} is no practice`, () => {
    assert.equal(faults(practiceFacts, value).length, 1);
  });

test('all ten principles are taken, in either phase or none', () => {
  const principles = [...Array(10).keys()].flatMap((i) =>
    ['design', 'implementation', null].map((phase) => ({ ...principle, number: i + 1, phase })),
  );
  assert.deepEqual(faults(practiceFacts, { ...sound, principles }), []);
});

for (const number of [11, 0, -1, 1e9])
  test(`a principle ${number} is refused, since there are ten`, () => {
    const principles = [principle, { ...principle, number }];
    assert.deepEqual(faults(practiceFacts, { ...sound, principles }), [
      'principles.1.number: there are ten principles',
    ]);
  });

for (const [change, path] of [
  [{ status: 'public' }, 'status'],
  [{ added: '2026-02-30' }, 'added'],
  [{ changed: 'yesterday' }, 'changed'],
  [{ asOf: '2016-13' }, 'asOf'],
  [{ confidence: 'high' }, 'confidence'],
  [{ sourceLocale: 'xx' }, 'sourceLocale'],
  [{ region: 'asia' }, 'region'],
  [{ organisations: [] }, 'organisations'],
  [{ organisations: [{ ...organisation, kind: 'ngo' }] }, 'organisations.0.kind'],
  [{ organisations: [organisation, { ...organisation, url: 'x' }] }, 'organisations.1'],
  [{ places: { origin: ['KH', 'UK'] } }, 'places.origin.1'],
  [{ places: { at: ['XX'] } }, 'places.at.0'],
  [{ places: { transit: ['kh'] } }, 'places.transit.0'],
  [{ places: { via: ['KH'] } }, 'places'],
  [{ period: { from: '2012', to: '2011' } }, 'period'],
  [{ steps: ['origin', 'moon'] }, 'steps.1'],
  [{ services: ['Information'] }, 'services.0'],
  [{ targetGroups: 'migrants' }, 'targetGroups'],
  [{ principles: [{ ...principle, number: 1.5 }] }, 'principles.0.number'],
  [{ principles: [{ ...principle, number: '1' }] }, 'principles.0.number'],
  [{ principles: [{ ...principle, phase: 'both' }] }, 'principles.0.phase'],
  [{ principles: [{ ...principle, phase: undefined }] }, 'principles.0.phase'],
  [{ observations: [{}] }, 'observations.0.unit'],
  [{ context: [{}] }, 'context.0.unit'],
  [{ classifiedBy: 'editor' }, 'classifiedBy'],
  [{ classifiedBy: { steps: 'source' } }, 'classifiedBy.serviceTypes'],
  [{ classifiedBy: { ...byEditor, dimensions: 'us' } }, 'classifiedBy.dimensions'],
  [{ classifiedBy: { ...byEditor, services: 'editor' } }, 'classifiedBy'],
  [{ costPerPerson: { from: 5, currency: 'usd', source: 'seed' } }, 'costPerPerson.currency'],
  [{ costPerPerson: { from: 5, currency: 'USD' } }, 'costPerPerson.source'],
  [{ challenges: ['Low trust'] }, 'challenges.0'],
  [{ topics: ['by'] }, 'topics.0'],
  [{ title: 'in the texts' }, ''],
] as const)
  test(`a practice with ${JSON.stringify(change)} is refused at ${path || 'the key itself'}`, () => {
    const paths = faultyPaths(practiceFacts, { ...sound, ...change });
    assert.ok(paths.includes(path), paths.join() || 'it was taken');
  });

describe('the kind of an organisation', () => {
  for (const role of roles)
    test(`${role === 'publisher' ? 'may be left out' : 'is asked for'} of a ${role}`, () => {
      const organisations = [organisation, { id: 'paper', name: 'A newspaper', role }];
      assert.deepEqual(
        faults(practiceFacts, { ...sound, organisations }),
        role === 'publisher'
          ? []
          : ['organisations.1.kind: is missing: only a publisher may go without'],
      );
    });

  test('may be said of a publisher, but not wrongly', () => {
    const of = (kind: string) => [organisation, { ...organisation, role: 'publisher', kind }];
    assert.deepEqual(faults(practiceFacts, { ...sound, organisations: of('government') }), []);
    const organisations = of('newspaper');
    assert.deepEqual(faultyPaths(practiceFacts, { ...sound, organisations }), [
      'organisations.1.kind',
    ]);
  });
});

describe('an enabler', () => {
  const { detail, classifiedBy, ...enabler } = sound;

  test('says what a practice says, but for its labels and its detail', () => {
    assert.deepEqual(faults(enablerFacts, enabler), []);
    assert.deepEqual(faultyPaths(enablerFacts, {}).sort(), Object.keys(enabler).sort());
  });

  for (const more of [
    { detail },
    { classifiedBy },
    { steps: [] },
    { dimensions: [] },
    { serviceTypes: [] },
    { costPerPerson: { from: 5, currency: 'USD', source: 'seed' } },
    { original: 'practice-page' },
  ])
    test(`has no ${Object.keys(more).join()}`, () => {
      assert.deepEqual(faultyPaths(enablerFacts, { ...enabler, ...more }), ['']);
    });
});

test('unknown keys are named, all of them', () => {
  const told = faults(practiceFacts, { ...sound, regoin: 'x', constructor: 'y' }).join();
  assert.match(told, /"regoin"/);
  assert.match(told, /"constructor"/);
});

test('a text needs a title and a summary, and no sentence', () => {
  const figures = { observations: {}, context: {} };
  const none = { organisations: {}, alignment: {}, ...figures, challenges: {}, lessons: {} };
  assert.deepEqual(practiceProse.parse(prose), { ...prose, ...none });
  assert.deepEqual(faultyPaths(practiceProse, {}), ['title', 'summary']);
});

for (const [change, path] of [
  [{ title: '' }, 'title'],
  [{ title: 'x'.repeat(161) }, 'title'],
  [{ summary: ' ' }, 'summary'],
  [{ alignment: { 1: '' } }, 'alignment.1'],
  [{ lessons: { a: 'x'.repeat(601) } }, 'lessons.a'],
  [{ context: { a: ' ' } }, 'context.a'],
  [{ lessons: ['One.'] }, 'lessons'],
  [{ region: 'global' }, ''],
] as const)
  test(`a text with ${JSON.stringify(change).slice(0, 40)} is refused at ${path || 'the key itself'}`, () => {
    assert.deepEqual(faultyPaths(practiceProse, { ...prose, ...change }), [path]);
  });

for (const [what, change, path] of [
  ['a service named twice', { services: ['cash', 'cash'] }, 'services'],
  ['a country named twice', { places: { at: ['LB', 'LB'] } }, 'places.at'],
  [
    'a principle stated by no source in particular',
    { principles: [{ ...principle, source: undefined }] },
    'principles.0.source',
  ],
  ['a change before it was added', { changed: '2026-11-23' }, 'changed'],
  [
    'a cost that falls',
    { costPerPerson: { from: 80, to: 40, currency: 'USD', source: 'seed' } },
    'costPerPerson',
  ],
  [
    'a cost in no currency',
    { costPerPerson: { from: 4, currency: 'QQQ', source: 'seed' } },
    'costPerPerson.currency',
  ],
] as const)
  test(`${what} is refused`, () => {
    assert.deepEqual(faultyPaths(practiceFacts, { ...sound, ...change }), [path]);
  });
