import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { annotations, formatFinding, formatFindings, jsonFindings, rulesPage } from './finding.ts';
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

const finding = {
  file: 'content/a.mdx',
  line: 3,
  column: 7,
  rule: 'link',
  detail: '50% off\nnow',
} as const;

test('tools of editors get each finding with its remedy', () => {
  const [read] = JSON.parse(jsonFindings([finding])) as Record<string, unknown>[];
  assert.deepEqual([read?.['line'], read?.['remedy']], [3, rules.link.remedy]);
});

test('an annotation keeps to its line, whatever the finding says', () => {
  const line = annotations([finding]);
  assert.match(line, /^::error file=content\/a\.mdx,line=3,col=7,title=link::50%25 off%0Anow/);
  assert.equal(line.split('\n').length, 1);
});

test('the page of rules is the one that the table makes: run `npm run content -- --rules`', () => {
  assert.equal(readFileSync('CONTENT_RULES.md', 'utf8'), rulesPage());
});
