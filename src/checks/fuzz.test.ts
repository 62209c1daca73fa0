import assert from 'node:assert/strict';
import { test } from 'node:test';
import { namesReadBy } from './code-run.fixture.ts';
import { fuzz } from './fuzz.fixture.ts';

test('mutants of valid files neither break the gate, nor hold it up, nor run code', () => {
  const { judged, accepted, slowestMs, crashes, codeRuns } = fuzz({ seed: 20261124, count: 500 });
  assert.equal(judged, 500);
  assert.deepEqual(crashes, []);
  assert.deepEqual(codeRuns, []);
  assert.ok(slowestMs < 10_000, `one took ${Math.round(slowestMs)} ms`);
  assert.ok(accepted > 20 && accepted < judged, `${accepted} of ${judged} were accepted`);
});

test('a seed gives the same mutants again', () => {
  const [first, second] = [1, 2].map(() => fuzz({ seed: 7, count: 20 }));
  assert.equal(first?.accepted, second?.accepted);
});

const codes: readonly (readonly [body: string, name: string])[] = [
  ['A {process.env.SECRET}.', 'process'],
  ['<Note kind={secret}>Mind this.</Note>', 'secret'],
  ["import fs from 'node:fs';", 'import fs'],
  ['export const a = b;', 'b'],
];

for (const [body, name] of codes)
  test(`that code ran would be seen in ${body}`, () => {
    assert.ok(namesReadBy(body).some((read) => read.startsWith(name)));
  });

test('a body without code reads nothing of the world outside', () => {
  assert.deepEqual(namesReadBy('**A** `{b}` {/* c */}\n\n<Note kind="info">D</Note>'), []);
});
