import assert from 'node:assert/strict';
import { resolve } from 'node:path';
import { beforeEach, test } from 'node:test';
import { brokenRing, openRing, ring } from './gate-ring.ts';

const text = resolve('content/pages/who/en.mdx');

beforeEach(() => {
  openRing();
  Object.assign(ring(), { passed: new Set([text]), compiled: new Set([text]), pages: 3 });
});

test('the ring closes where all three gates stood', () => {
  assert.equal(brokenRing(), undefined);
});

for (const [gate, part] of [
  ['A', 'passed'],
  ['B', 'compiled'],
  ['C', 'pages'],
] as const)
  test(`a ring without gate ${gate} names it`, () => {
    ring()[part] = undefined;
    assert.match(brokenRing() ?? '', new RegExp(`gate ${gate}`));
  });

test('a text that was compiled round gate A is named', () => {
  ring().compiled?.add('/elsewhere/evil.mdx');
  assert.match(brokenRing() ?? '', /evil\.mdx/);
});
