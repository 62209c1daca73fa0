import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fuzz } from './fuzz.fixture.ts';

test('mutants of our own texts neither break the body check nor hold it up', () => {
  const { judged, accepted, slowestMs, crashes } = fuzz({ seed: 20261124, count: 500 });
  assert.equal(judged, 500);
  assert.deepEqual(crashes, []);
  assert.ok(slowestMs < 10_000, `one took ${Math.round(slowestMs)} ms`);
  assert.ok(accepted > 0 && accepted < judged, `${accepted} of ${judged} were accepted`);
});

test('a seed gives the same mutants again', () => {
  const [first, second] = [1, 2].map(() => fuzz({ seed: 7, count: 20 }));
  assert.equal(first?.accepted, second?.accepted);
});
