import assert from 'node:assert/strict';
import { test } from 'node:test';
import { formatFinding, formatFindings } from './finding.ts';
import { rules } from './rules.ts';

const problem = {
  file: 'content/pages/who/en.mdx',
  line: 3,
  column: 7,
  rule: 'unknown-key',
  detail: 'the key `titel` is not known here',
} as const;

test('a finding begins with a place that editors can open', () => {
  assert.match(formatFinding(problem), /^content\/pages\/who\/en\.mdx:3:7 the key `titel`/);
});

test('a finding says how to mend it, and by which rule', () => {
  const text = formatFinding(problem);
  assert.ok(text.includes(rules['unknown-key'].remedy));
  assert.ok(text.endsWith('[unknown-key]'));
});

test('nothing wrong prints as nothing', () => {
  assert.equal(formatFindings([]), '');
});

for (const [count, expected] of [
  [1, '1 finding'],
  [2, '2 findings'],
  [1000, '1000 findings'],
] as const) {
  test(`${count} in a row end with their number`, () => {
    const text = formatFindings(Array.from({ length: count }, () => problem));
    assert.equal(text.split('\n').at(-1), expected);
    assert.equal(text.split(formatFinding(problem)).length, count + 1);
  });
}
