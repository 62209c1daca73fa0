import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Position } from './problem.ts';
import { parseYaml, type ValuePath } from './yaml.ts';

const file = 'content/practices/x/facts.yaml';

const data = (text: string) => parseYaml(text, file).value?.data;

const text = `status: draft
organisations:
  - id: ilo
    name: ILO
  - { id: ifrc, name: IFRC }
observations:
  - id: first
    place:
      - KH
      - LA
      - [MM, VN]
"quoted key": 5
7: seven
empty:
`;

const located: readonly [ValuePath, key: string | undefined, line: number, column: number][] = [
  [[], undefined, 1, 1],
  [['status'], undefined, 1, 9],
  [['organisations'], undefined, 3, 3],
  [['organisations', 0, 'name'], undefined, 4, 11],
  [['organisations', 1, 'name'], undefined, 5, 23],
  [['observations', 0, 'place', 1], undefined, 10, 9],
  [['observations', 0, 'place', 2, 1], undefined, 11, 14],
  [['quoted key'], undefined, 12, 15],
  [['7'], undefined, 13, 4],
  [[7], undefined, 13, 4],
  [[], 'status', 1, 1],
  [[], 'observations', 6, 1],
  [[], 'quoted key', 12, 1],
  [[], '7', 13, 1],
  [[], 'empty', 14, 1],
  [['organisations', 1], 'name', 5, 17],
];

for (const [path, key, line, column] of located)
  test(`${path.join('.') || 'the file'}${key ? `, key ${key},` : ''} stands at ${line}:${column}`, () => {
    assert.deepEqual(parseYaml(text, file).value?.locate(path, key), { line, column });
  });

for (const [path, key, line, column] of [
  [['organisations', 0, 'kind'], undefined, 3, 5],
  [['organisations', 9], undefined, 3, 3],
  [['missing'], undefined, 1, 1],
  [['organisations', 0], 'missing', 3, 5],
] as const)
  test(`what is missing below ${path.join('.')} is shown at its nearest parent`, () => {
    assert.deepEqual(parseYaml(text, file).value?.locate(path, key), { line, column });
  });

test('lines count from where the text begins in its file', () => {
  const value = parseYaml('title: t\nsummary: s', file, 2).value;
  assert.deepEqual(value?.locate([], 'summary'), { line: 3, column: 1 } satisfies Position);
  assert.deepEqual(parseYaml('title: [', file, 2).problems[0]?.line, 2);
});

for (const [broken, line, column, detail] of [
  ['a: 1\na: 2', 2, 1, /unique/],
  ['a: 1\n"a": 2', 2, 1, /unique/],
  ['a:\n  b: 1\n  c: 2\n  b: 3', 4, 3, /unique/],
  ['a: { b: 1, b: 2 }', 1, 12, /unique/],
  ['a: 1\nb:\n\tc: 2', 3, 1, /[Tt]ab/],
  ['a: 1\nb: c: d', 2, 4, /mapping/],
  ['a: 1\nb: "x', 2, 6, /quote/],
  ['a: [1, 2', 1, 9, /\]/],
  ['a: @home', 1, 4, /@/],
  ['a: 1\n---\nb: 2', 2, 1, /multiple documents/],
  ['a: !!js/function x', 1, 4, /tag/],
  ['a: 1\nb: !!python/object:os.system x', 2, 4, /tag/],
  ['a: !mine b', 1, 4, /tag/],
  ['%TAG ! tag:x,2000:\n---\na: !b c', 3, 4, /tag/],
] as const)
  test(`${JSON.stringify(broken)} is refused at ${line}:${column}`, () => {
    const { value, problems } = parseYaml(broken, file);
    assert.equal(value, undefined);
    const [first] = problems;
    assert.deepEqual(
      { ...first, detail: '' },
      { file, line, column, rule: 'yaml-syntax', detail: '' },
    );
    assert.match(first?.detail ?? '', detail);
    assert.doesNotMatch(first?.detail ?? '', /\n|at line/);
  });

test('every fault of a file is told at once', () => {
  const { problems } = parseYaml('a: b: c\nd: 1\nd: 2\ne: !f g', file);
  assert.deepEqual(new Set(problems.map(({ line }) => line)), new Set([1, 3, 4]));
});

test('anchors, aliases and tags are refused where they stand', () => {
  for (const each of [
    'a: &x 1\nb: *x',
    'a: *nowhere',
    'a: &x [*x]',
    '? &x a\n: *x',
    'a: !!set {b}',
  ])
    assert.match(parseYaml(each, file).problems[0]?.detail ?? '', /alias|anchor|tag/i, each);
  const [anchor, alias] = parseYaml('a: &x 1\nb: *x', file).problems;
  assert.deepEqual([anchor?.line, anchor?.column], [1, 7]);
  assert.deepEqual([alias?.line, alias?.column], [2, 4]);
});

test('a bomb of aliases is refused before it goes off: each is named, none is followed', () => {
  const bomb = Array.from({ length: 12 }, (_, i) => {
    const item = i === 0 ? 'x' : `*level-${i - 1}`;
    return `${i}: &level-${i} [${Array.from({ length: 9 }, () => item).join()}]`;
  }).join('\n');
  assert.equal(parseYaml(bomb, file).problems.length, 12 + 11 * 9);
});

test('a key that stands twice is one key, in quotes or not', () => {
  assert.equal(parseYaml('1: a\n"1": b', file).problems.length, 1);
});

test('a merge key is only a key', () => {
  assert.deepEqual(data('<<: { a: 1 }'), { '<<': { a: 1 } });
});

for (const [name, opening] of [
  ['lists', '['],
  ['maps', '{a: '],
  ['dashes', '- '],
] as const)
  test(`${name} nested past all measure are a fault of the file, not a crash`, () => {
    const { value, problems } = parseYaml(opening.repeat(20_000), file);
    assert.equal(value, undefined);
    assert.equal(problems[0]?.rule, 'yaml-syntax');
    assert.equal(problems[0].line, 1);
  });

test('a text longer than any entry needs is refused unread', () => {
  const { problems } = parseYaml(`a: ${'x'.repeat(5_000_000)}`, file);
  assert.match(problems[0]?.detail ?? '', /longer than/);
});

test('a value at the end of a long text is still found', () => {
  const lines = `- ${'x'.repeat(98)}\n`.repeat(2000);
  const { value } = parseYaml(`${lines}- last`, file);
  assert.deepEqual(value?.locate([2000]), { line: 2001, column: 3 });
});

test('a path that leads nowhere stops at its last real parent', () => {
  const { value } = parseYaml('organisations: [{ id: x }]\nb: 1', file);
  assert.deepEqual(value?.locate(['missing', 'organisations', 0]), { line: 1, column: 1 });
});

for (const [yaml, expected] of [
  ['', null],
  ['# only a remark', null],
  ['{}', {}],
  ['a: yes\nb: no\nc: on', { a: 'yes', b: 'no', c: 'on' }],
  ['%YAML 1.1\n---\na: yes', { a: 'yes' }],
  ['a: 2026-11-24', { a: '2026-11-24' }],
  ['a: 2026-11', { a: '2026-11' }],
  ['a: 2016', { a: 2016 }],
  ['a: "2016"', { a: '2016' }],
  ['a: NO', { a: 'NO' }],
  ['a: ~', { a: null }],
  ['a: 1\r\nb: two\r\n', { a: 1, b: 'two' }],
  ['a: ភាសាខ្មែរ', { a: 'ភាសាខ្មែរ' }],
] as const)
  test(`${JSON.stringify(yaml)} reads as ${JSON.stringify(expected)}`, () => {
    assert.deepEqual(data(yaml), expected);
  });

test('a file cannot change what objects inherit', () => {
  const read = data('__proto__: { isPublished: true }') as object;
  assert.equal(Object.getPrototypeOf(read), Object.prototype);
  assert.ok(!('isPublished' in {}));
});
