import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, sep } from 'node:path';
import { test, type TestContext } from 'node:test';
import { collections, type CollectionSchema } from '#schema/collections.ts';
import { readCollection } from './collection.ts';

const facts = 'status: draft\norder: 1\nadded: 2026-11-24\nchanged: 2026-11-24\n';
const prose = '---\ntitle: Title\nsummary: Summary\n---\n\nBody.\n';

type Files = Readonly<Record<string, string>>;

/** Reads files laid out as one collection; their names are given from its folder. */
function read(t: TestContext, files: Files, name: 'pages' | 'practices' | 'indicators' = 'pages') {
  const root = mkdtempSync(join(tmpdir(), 'test-'));
  t.after(() => {
    rmSync(root, { recursive: true });
  });
  mkdirSync(join(root, 'content', name), { recursive: true });
  for (const [path, text] of Object.entries(files)) {
    const file = join(root, 'content', name, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
  const schemas: CollectionSchema = collections[name];
  return readCollection({ root, folder: join('content', name) }, schemas);
}

const told = ({ problems }: ReturnType<typeof read>) =>
  problems.map(
    ({ file, line, column, rule }) => `${file.replaceAll(sep, '/')}:${line}:${column} ${rule}`,
  );

test('an entry is read with its facts and its texts', (t) => {
  const { entries, problems } = read(t, {
    'who/facts.yaml': facts,
    'who/en.mdx': prose,
    'who/ar.mdx': '---\ntitle: T\nsummary: S\n---\n',
  });
  assert.deepEqual(problems, []);
  const [entry] = entries;
  assert.equal(entry?.slug, 'who');
  assert.equal(entry.file, join('content', 'pages', 'who', 'facts.yaml'));
  assert.deepEqual([...entry.texts.keys()], ['ar', 'en']);
  assert.equal(entry.texts.get('en')?.body, 'Body.');
  assert.equal(entry.texts.get('ar')?.body, '');
});

test('an entry without any text is read, with none', (t) => {
  const { entries, problems } = read(t, { 'who/facts.yaml': facts });
  assert.deepEqual(problems, []);
  assert.equal(entries[0]?.texts.size, 0);
});

test('a collection without entries is empty', (t) => {
  assert.deepEqual(read(t, {}), { entries: [], problems: [] });
});

test('entries come in the order of their slugs', (t) => {
  const slugs = ['b', 'a-b', 'a', 'c1', 'c'];
  const files = Object.fromEntries(slugs.map((slug) => [`${slug}/facts.yaml`, facts]));
  assert.deepEqual(
    read(t, files).entries.map(({ slug }) => slug),
    ['a', 'a-b', 'b', 'c', 'c1'],
  );
});

for (const name of [
  'xx.mdx',
  'FR.mdx',
  'fr',
  'fr.md',
  'fr.MDX',
  'fr.mdx.bak',
  '.mdx',
  '.DS_Store',
  'facts.yml',
])
  test(`a file ${name} in an entry is a stranger, and does not hide the rest`, (t) => {
    const found = read(t, { 'who/facts.yaml': facts, 'who/en.mdx': prose, [`who/${name}`]: prose });
    assert.deepEqual(told(found), [`content/pages/who/${name}:1:1 unknown-file`]);
    assert.deepEqual([...(found.entries[0]?.texts.keys() ?? [])], ['en']);
  });

test('a file beside the entries is a stranger', (t) => {
  const found = read(t, { 'who/facts.yaml': facts, 'README.md': 'x' });
  assert.deepEqual(told(found), ['content/pages/README.md:1:1 unknown-file']);
  assert.equal(found.entries.length, 1);
});

test('a folder in an entry is a stranger', (t) => {
  const found = read(t, { 'who/facts.yaml': facts, 'who/images/a.svg': 'x' });
  assert.deepEqual(told(found), ['content/pages/who/images:1:1 unknown-file']);
});

test('a collection without texts takes none', (t) => {
  const indicator = `${facts.replace('order: 1\n', '')}measure: people\nresult: people-assisted\n`;
  const found = read(t, { 'a/facts.yaml': indicator, 'a/en.mdx': prose }, 'indicators');
  assert.deepEqual(told(found), ['content/indicators/a/en.mdx:1:1 unknown-file']);
});

test('an entry without facts names the file that is missing', (t) => {
  const found = read(t, { 'who/en.mdx': prose, 'cite/facts.yaml': facts });
  assert.deepEqual(told(found), ['content/pages/who/facts.yaml:1:1 facts-missing']);
  assert.deepEqual(
    found.entries.map(({ slug }) => slug),
    ['cite'],
  );
});

test('bad facts keep the entry from being read, and its texts are checked all the same', (t) => {
  const found = read(t, {
    'who/facts.yaml': `${facts}order: 2\n`,
    'who/en.mdx': prose.replace('title', 'titel'),
  });
  assert.deepEqual(found.entries, []);
  assert.deepEqual(told(found), [
    'content/pages/who/facts.yaml:5:1 yaml-syntax',
    'content/pages/who/en.mdx:2:1 schema',
    'content/pages/who/en.mdx:2:1 unknown-key',
  ]);
});

for (const [name, text, place] of [
  ['an unknown key', '---\ntitle: T\nsummary: S\nsumary: S\n---\n', '4:1 unknown-key'],
  [
    'an unknown key below a key',
    '---\ntitle: T\nsummary: S\ntranslation:\n  method: human\n  source: 00c0ffee\n  by: me\n---\n',
    '7:3 unknown-key',
  ],
  ['an empty title', '---\ntitle: ""\nsummary: S\n---\n', '2:8 schema'],
  ['a title twice', '---\ntitle: T\nsummary: S\ntitle: U\n---\n', '4:1 yaml-syntax'],
  ['a tab', '---\ntitle: T\nsummary: S\ntranslation:\n\tmethod: human\n---\n', '5:1 yaml-syntax'],
  ['code for front matter', '---js\ntitle: T\n---\n', '1:1 front-matter'],
  ['front matter without an end', '---\ntitle: T\nsummary: S\n', '1:1 front-matter'],
  ['no front matter', 'Body.\n', '1:1 front-matter'],
  ['an empty file', '', '1:1 front-matter'],
  ['empty front matter', '---\n---\n', '2:1 schema'],
] as const)
  test(`${name} in a text is told at ${place}, and only that text is lost`, (t) => {
    const found = read(t, { 'who/facts.yaml': facts, 'who/ar.mdx': prose, 'who/en.mdx': text });
    assert.deepEqual(told(found), [`content/pages/who/en.mdx:${place}`]);
    assert.deepEqual([...(found.entries[0]?.texts.keys() ?? [])], ['ar']);
  });

test('a text can tell where its sentences stand', (t) => {
  const found = read(t, { 'who/facts.yaml': facts, 'who/en.mdx': prose });
  const text = found.entries[0]?.texts.get('en');
  assert.deepEqual(text?.locate([], 'summary'), { line: 3, column: 1 });
  assert.deepEqual(found.entries[0]?.locate(['changed']), { line: 4, column: 10 });
});

test('a fault deep in the facts of a practice is told where it stands', (t) => {
  const observation =
    'id: a\n    value: { from: 9, to: 1 }\n    place: [KH, LA, UK]\n    oops: 1\n';
  const found = read(t, { 'p/facts.yaml': `observations:\n  - ${observation}` }, 'practices');
  const places = told(found);
  for (const place of ['3:12 schema', '4:21 schema', '5:5 unknown-key', '2:5 schema'])
    assert.ok(places.includes(`content/practices/p/facts.yaml:${place}`), places.join('\n'));
});

test('an entry names what is in its folder, also what could not be read', (t) => {
  const found = read(t, { 'who/facts.yaml': facts, 'who/en.mdx': '', 'who/x.txt': '' });
  assert.deepEqual(found.entries[0]?.names, ['en.mdx', 'facts.yaml', 'x.txt']);
});
