import assert from 'node:assert/strict';
import { test } from 'node:test';
import { messages } from '#i18n/messages.ts';
import { channelStates, memorandumStates, sectors } from './corridor.ts';
import * as facets from './facets.ts';
import { cautions, centreServices, lineSubjects } from './help.ts';
import { slug } from './values.ts';

/** Where the labels of a vocabulary of practices stand among the messages. */
const prefixes: Readonly<Record<keyof typeof facets, string>> = {
  steps: 'step',
  dimensions: 'dimension',
  serviceTypes: 'service-type',
  regions: 'region',
  services: 'service',
  targetGroups: 'target-group',
  organisationKinds: 'organisation-kind',
  roles: 'role',
  phases: 'phase',
  qualifiers: 'qualifier',
  rates: 'per',
  classifiers: 'stated',
  evidences: 'evidence',
};

interface Vocabulary {
  readonly name: string;
  readonly prefix: string;
  readonly codes: readonly string[];
}

const ofPractices = Object.entries(prefixes).map(([name, prefix]): Vocabulary => ({
  name,
  prefix,
  codes: facets[name as keyof typeof facets],
}));
const vocabularies: readonly Vocabulary[] = [
  // Practices and centres share the words for what both do.
  ...ofPractices.filter(({ name }) => name !== 'services'),
  {
    name: 'services',
    prefix: 'service',
    codes: [...new Set([...facets.services, ...centreServices])],
  },
  { name: 'lineSubjects', prefix: 'about', codes: lineSubjects },
  { name: 'cautions', prefix: 'caution', codes: cautions },
  { name: 'channelStates', prefix: 'channel', codes: channelStates },
  { name: 'memorandumStates', prefix: 'memorandum', codes: memorandumStates },
  { name: 'sectors', prefix: 'sector', codes: sectors },
];

/** Codes that no page ever prints. */
const silent = ['qualifier.exactly', 'role.publisher'];
/** The label for a code that is not there. */
const nothing = ['about.title', 'about.lead', 'phase.none', 'channel.ask', 'memorandum.ends'];

const known = Object.keys(messages('en'));

test('every vocabulary is one whose labels are looked for here', () => {
  assert.deepEqual(Object.keys(facets).sort(), Object.keys(prefixes).sort());
});

for (const { name, prefix, codes } of vocabularies) {
  test(`every code of ${name} has a label in English`, () => {
    const missing = codes
      .map((code) => `${prefix}.${code}`)
      .filter((key) => !silent.includes(key) && !known.includes(key));
    assert.deepEqual(missing, []);
  });

  test(`every label of ${name} belongs to a code`, () => {
    const orphans = known
      .filter((key) => key.startsWith(`${prefix}.`) && !nothing.includes(key))
      .filter((key) => !codes.includes(key.slice(prefix.length + 1)));
    assert.deepEqual(orphans, []);
  });

  test(`the codes of ${name} are slugs, each once, so that they can stand in addresses`, () => {
    assert.equal(new Set(codes).size, codes.length);
    for (const code of codes) assert.ok(slug.safeParse(code).success, code);
  });
}

test('the journey has its steps in order, and the whole way at the end', () => {
  assert.equal(facets.steps[0], 'origin');
  assert.ok(facets.steps.indexOf('arrival') < facets.steps.indexOf('long-term-stay'));
  assert.equal(facets.steps.at(-1), 'across');
});
