import assert from 'node:assert/strict';
import { test } from 'node:test';
import { steps, type Phase } from '#schema/facets.ts';
import { practice } from '#view/entries.fixture.ts';
import { alignedWith, byPhase, byStep, journey } from './alignment.ts';

function aligned(slug: string, ...stated: (readonly [number, Phase | null])[]) {
  const principles = stated.map(([number, phase]) => ({ number, phase, statedBySource: true }));
  return practice({ slug, facts: { principles } });
}

const slugs = (entries: readonly { slug: string }[]) => entries.map(({ slug }) => slug);
const groups = <K>(all: readonly { key: K; entries: readonly { slug: string }[] }[]) =>
  all.map(({ key, entries }) => [key, slugs(entries)]);

test('the whole way is no stop of the route', () => {
  assert.deepEqual([...journey, 'across'], steps);
});

test('practices stand under the phase in which they keep to the principle', () => {
  const all = [
    aligned('unstated', [1, null]),
    aligned('done', [1, 'implementation']),
    aligned('drawn', [1, 'design']),
    aligned('drawn-too', [1, 'design']),
  ];
  assert.deepEqual(groups(byPhase(all, 1)), [
    ['design', ['drawn', 'drawn-too']],
    ['implementation', ['done']],
    [null, ['unstated']],
  ]);
});

test('a phase without practices has no heading', () => {
  assert.deepEqual(groups(byPhase([aligned('a', [1, 'implementation'])], 1)), [
    ['implementation', ['a']],
  ]);
  assert.deepEqual(byPhase([], 1), []);
});

test('the phase of another principle does not count', () => {
  assert.deepEqual(byPhase([aligned('a', [2, 'design'], [10, null])], 1), []);
});

test('a practice that keeps to a principle in two phases stands under both', () => {
  const both = aligned('a', [1, 'design'], [1, 'implementation']);
  assert.deepEqual(groups(byPhase([both], 1)), [
    ['design', ['a']],
    ['implementation', ['a']],
  ]);
});

test('every step has its heading, in the order of the journey, with or without practices', () => {
  const all = [
    practice({ slug: 'back', facts: { steps: ['return', 'origin'] } }),
    practice({ slug: 'none' }),
    practice({ slug: 'along', facts: { steps: ['across'] } }),
  ];
  const found = groups(byStep(all));
  assert.deepEqual(
    found.map(([key]) => key),
    steps,
  );
  assert.deepEqual(
    found.filter(([, entries]) => entries?.length),
    [
      ['origin', ['back']],
      ['return', ['back']],
      ['across', ['along']],
    ],
  );
});

test('a principle finds each practice that names it once, in any phase', () => {
  const all = [
    aligned('both', [3, 'design'], [3, 'implementation']),
    aligned('other', [1, 'design']),
    aligned('unstated', [3, null]),
    aligned('none'),
  ];
  assert.deepEqual(slugs(alignedWith(all, 3)), ['both', 'unstated']);
  assert.deepEqual(alignedWith(all, 10), []);
});
