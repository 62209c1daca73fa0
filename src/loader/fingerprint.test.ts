import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fingerprint, sections } from './fingerprint.ts';

const frontMatter = { title: 'Title', summary: 'Summary' };
const body = 'Before.\n\n## First\n\nOne.\n\n### Second\n\nTwo.';

/** Which parts of the fingerprint differ, the front matter being 0. */
function changed(otherMatter: object, otherBody: string): number[] {
  const before = fingerprint(frontMatter, body).split('-');
  const after = fingerprint(otherMatter, otherBody).split('-');
  const length = Math.max(before.length, after.length);
  return Array.from({ length }, (_, i) => i).filter((i) => before[i] !== after[i]);
}

test('a fingerprint has eight hex digits for the front matter and for each section', () => {
  assert.match(fingerprint(frontMatter, body), /^[0-9a-f]{8}(-[0-9a-f]{8}){3}$/);
  assert.match(fingerprint({}, ''), /^[0-9a-f]{8}-[0-9a-f]{8}$/);
});

test('the same text has the same fingerprint on every machine', () => {
  assert.equal(fingerprint({}, ''), '4f53cda1-e3b0c442');
});

for (const [name, matter, text, expected] of [
  ['nothing', frontMatter, body, []],
  ['the title', { ...frontMatter, title: 'Other' }, body, [0]],
  ['a sentence added', { ...frontMatter, lessons: { a: 'A' } }, body, [0]],
  ['the note on translation', { ...frontMatter, translation: { method: 'human' } }, body, []],
  ['what stands before the headings', frontMatter, body.replace('Before', 'After'), [1]],
  ['one section', frontMatter, body.replace('One', 'Uno'), [2]],
  ['a heading', frontMatter, body.replace('Second', 'Third'), [3]],
  ['the level of a heading', frontMatter, body.replace('###', '##'), [3]],
  ['a section at the end', frontMatter, `${body}\n\n## Third\n\nThree.`, [4]],
  ['blank lines around the body', frontMatter, `\n\n${body}\n\n`, []],
  ['blank lines between sections', frontMatter, body.replaceAll('\n\n#', '\n\n\n\n#'), []],
] as const)
  test(`a change of ${name} shows in part ${expected.join() || 'none'}`, () => {
    assert.deepEqual(changed(matter, text), expected);
  });

for (const [text, headings] of [
  ['', ['']],
  ['text', ['']],
  ['## A', ['A']],
  ['\n\n## A\n\n', ['A']],
  ['text\n# A\ntext\n###### B', ['', 'A', 'B']],
  ['#no space\n####### seven', ['']],
  ['a # in a line\n  ## indented', ['']],
] as const)
  test(`${JSON.stringify(text)} has the parts ${JSON.stringify(headings)}`, () => {
    assert.deepEqual(
      sections(text).map(({ heading }) => heading),
      headings,
    );
  });

test('the parts together are the whole body', () => {
  const together = sections(body)
    .map(({ text }) => text)
    .join('\n\n');
  assert.equal(together, body);
});
