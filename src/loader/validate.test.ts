import assert from 'node:assert/strict';
import { test } from 'node:test';
import { z } from 'zod';
import { validate } from './validate.ts';
import { parseYaml } from './yaml.ts';

const file = 'content/practices/x/facts.yaml';

const schema = z.strictObject({
  status: z.enum(['draft', 'published']),
  count: z.number().default(7),
  values: z
    .array(z.strictObject({ id: z.string(), at: z.array(z.string().max(2)).default([]) }))
    .default([]),
});

function check(text: string, firstLine = 1) {
  const { value } = parseYaml(text, file, firstLine);
  assert.ok(value, 'the YAML itself must be sound');
  return validate(schema, value, file);
}

const places = (text: string, firstLine?: number) =>
  check(text, firstLine).problems.map(({ line, column, rule }) => `${line}:${column} ${rule}`);

test('sound data come back with their defaults and without a problem', () => {
  const value = { status: 'draft', count: 7, values: [] };
  assert.deepEqual(check('status: draft'), { value, problems: [] });
});

test('a bad value is no value', () => {
  assert.equal(check('status: done').value, undefined);
});

for (const [name, text, expected] of [
  ['a wrong word', 'status: done', ['1:9 schema']],
  ['a missing key', 'count: 1', ['1:1 schema']],
  ['an empty value', 'status:\ncount: 1', ['1:8 schema']],
  ['a number written as text', 'status: draft\ncount: "1"', ['2:8 schema']],
  ['an empty file', '', ['1:1 schema']],
  ['a list for a map', '- status: draft', ['1:1 schema']],
  ['a bare word', 'draft', ['1:1 schema']],
  [
    'a value deep in lists',
    'status: draft\nvalues:\n  - id: a\n  - id: b\n    at:\n      - KH\n      - LAO\n      - MMR',
    ['7:9 schema', '8:9 schema'],
  ],
  [
    'a value deep in a line',
    'status: draft\nvalues: [{ id: a }, { id: b, at: [KH, LAO] }]',
    ['2:39 schema'],
  ],
  ['a key missing in an item', 'status: draft\nvalues:\n  - id: a\n  - at: [KH]', ['4:5 schema']],
  ['an unknown key', 'status: draft\ncuont: 1', ['2:1 unknown-key']],
  [
    'unknown keys in an item',
    'status: draft\nvalues:\n  - id: a\n    name: A\n    kind: b',
    ['4:5 unknown-key', '5:5 unknown-key'],
  ],
] as const)
  test(`${name} is shown where it stands`, () => {
    assert.deepEqual(places(text), expected);
  });

test('in front matter the lines are those of the file', () => {
  assert.deepEqual(places('count: x\nstatus: draft\ncuont: 1', 2), [
    '2:8 schema',
    '4:1 unknown-key',
  ]);
});

test('every fault is told at once, each with its file', () => {
  const { problems } = check('status: done\ncount: x\nvalues: [{}]\nmore: 1');
  assert.equal(problems.length, 4);
  assert.deepEqual(new Set(problems.map((problem) => problem.file)), new Set([file]));
});

test('the detail names the path of the value, and what is wrong with it', () => {
  const { problems } = check('status: draft\nvalues: [{ id: a, at: [LAO] }]');
  assert.match(problems[0]?.detail ?? '', /^`values\.0\.at\.0`: .+/);
});

test('the detail of an unknown key names the key', () => {
  const { problems } = check('status: draft\nconstructor: 1\ncuont: 2');
  assert.match(problems[0]?.detail ?? '', /`constructor`/);
  assert.match(problems[1]?.detail ?? '', /`cuont`/);
});

test('the detail says so if the file as a whole is wrong', () => {
  assert.match(check('- 1').problems[0]?.detail ?? '', /^the file: .+/);
});
