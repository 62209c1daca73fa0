import assert from 'node:assert/strict';
import { test } from 'node:test';
import { nestingFlaws } from './nesting.ts';

for (const [what, text] of [
  ['quotes', '> '.repeat(13) + 'x'],
  ['quotes without spaces', '>'.repeat(5000)],
  ['list markers', '- '.repeat(13) + 'x'],
  ['numbers', '1. '.repeat(13) + 'x'],
  ['indents', ' '.repeat(60) + '- x'],
  ['brackets in a row', '['.repeat(101)],
  ['asterisks in a row', '*'.repeat(5000)],
  ['openings in one paragraph', '<a>\n'.repeat(501)],
] as const)
  test(`too many ${what} are found before a parser sees them`, () => {
    assert.notEqual(nestingFlaws(text).length, 0);
  });

test('what a reader can follow is fine', () => {
  const text =
    '> a quote\n> > in a quote\n\n- a\n  - b\n    - c\n\n---\n\n' + ' '.repeat(80) + '\n';
  assert.deepEqual(nestingFlaws(text), []);
});
