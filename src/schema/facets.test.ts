import assert from 'node:assert/strict';
import { test } from 'node:test';
import { messages } from '#i18n/messages.ts';
import * as facets from './facets.ts';
import { slug } from './values.ts';

/** Where the labels of a vocabulary stand among the messages. */
const vocabularies: Readonly<Record<keyof typeof facets, string>> = {
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

/** Codes that no page ever prints. */
const silent = ['qualifier.exactly', 'role.publisher'];
/** The label for a code that is not there. */
const nothing = ['phase.none'];

const known = Object.keys(messages('en'));

test('every vocabulary is one whose labels are looked for here', () => {
  assert.deepEqual(Object.keys(facets).sort(), Object.keys(vocabularies).sort());
});

for (const [name, prefix] of Object.entries(vocabularies)) {
  const codes: readonly string[] = facets[name as keyof typeof facets];

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
