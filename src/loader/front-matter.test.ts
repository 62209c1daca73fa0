import assert from 'node:assert/strict';
import { test } from 'node:test';
import { splitFrontMatter } from './front-matter.ts';

const file = 'content/practices/x/en.mdx';

for (const [name, text, frontMatter, body, bodyLine] of [
  ['a text', '---\ntitle: t\nsummary: s\n---\nbody\n', 'title: t\nsummary: s', 'body\n', 5],
  ['a text with a blank line', '---\ntitle: t\n---\n\nbody', 'title: t', '\nbody', 4],
  ['a text without a body', '---\ntitle: t\n---', 'title: t', '', 4],
  ['empty front matter', '---\n---\nbody', '', 'body', 3],
  ['a rule in the body', '---\na: 1\n---\nb\n\n---\n\nc', 'a: 1', 'b\n\n---\n\nc', 4],
  ['four hyphens', '---\na: 1\n----\n---\nb', 'a: 1\n----', 'b', 5],
  ['indented hyphens', '---\na: |\n  ---\n  x\n---\nb', 'a: |\n  ---\n  x', 'b', 6],
] as const)
  test(`${name} is cut at its first two lines of hyphens`, () => {
    assert.deepEqual(splitFrontMatter(text, file), {
      value: { frontMatter, body, bodyLine },
      problems: [],
    });
  });

const without = [
  '',
  'body',
  '\n---\na: 1\n---',
  ' ---\na: 1\n---',
  '----\na: 1\n----',
  'a\n---\nb\n---',
];
const code = ['---js\nprocess.exit()\n---', '---json\n{}\n---', '---toml\na = 1\n---'];

for (const text of [...without, ...code])
  test(`${JSON.stringify(text)} has no front matter`, () => {
    assert.deepEqual(splitFrontMatter(text, file), {
      problems: [
        { file, line: 1, column: 1, rule: 'front-matter', detail: 'it has no front matter' },
      ],
    });
  });

for (const text of ['---', '---\n', '---\na: 1', '---\na: 1\nbody\n----', '---\na: 1\n  ---'])
  test(`${JSON.stringify(text)} has front matter that does not end`, () => {
    assert.deepEqual(splitFrontMatter(text, file), {
      problems: [
        { file, line: 1, column: 1, rule: 'front-matter', detail: 'its front matter does not end' },
      ],
    });
  });

test('five megabytes without an end are refused', () => {
  const { value, problems } = splitFrontMatter(`---\n${'- x\n'.repeat(1_250_000)}`, file);
  assert.equal(value, undefined);
  assert.equal(problems[0]?.rule, 'front-matter');
});

test('the line ends of Windows are cut in the same place, and gone', () => {
  const text = '---\ntitle: t\n---\n\n## One\n\nbody\n';
  assert.deepEqual(
    splitFrontMatter(text.replaceAll('\n', '\r\n'), file),
    splitFrontMatter(text, file),
  );
});
