import assert from 'node:assert/strict';
import { test } from 'node:test';
import { gapMaps } from '#domain/gaps.ts';
import { allSections, practice, principle } from './entries.fixture.ts';
import { gapPage } from './gaps.ts';

const entry = practice({
  facts: {
    region: 'americas',
    steps: ['return'],
    principles: [{ number: 1, phase: null, statedBySource: false }],
  },
});
const principles = [principle(1, { locale: 'my' }), principle(2, { locale: 'my' })];
const { tables } = gapPage('my', gapMaps([entry], [1, 2]), principles, allSections);
const [world, ...regions] = tables;

test('a cell with practices leads to them on the principle’s page', () => {
  const filled = world?.lines[0]?.links.find(({ isEmpty }) => !isEmpty);
  assert.deepEqual(filled, {
    words: '၁',
    href: '/my/principles/principle-1/#return',
    isEmpty: false,
  });
});

test('an empty cell leads to a proposal that knows its principle and step, and its region where the map has one', () => {
  assert.equal(world?.lines[1]?.links[0]?.href, '/my/submit/#principle=principle-2&step=origin');
  assert.equal(
    regions[0]?.lines[1]?.links[0]?.href,
    '/my/submit/#principle=principle-2&step=origin&region=africa-sub-saharan',
  );
});

test('every line has a cell for each step, and totals in the digits of the language', () => {
  for (const { lines, steps, totals } of tables)
    for (const { links } of lines) assert.deepEqual([links.length, totals.length], [steps.length, steps.length]); // prettier-ignore
  assert.deepEqual([world?.total, world?.lines[0]?.total, world?.lines[1]?.total], ['၁', '၁', '၀']);
});
