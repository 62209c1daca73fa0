import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, test, type TestContext } from 'node:test';
import {
  contentWith,
  practiceFolder,
  temporaryFolder,
  textOf,
  type Edit,
} from '#checks/content-folder.fixture.ts';
import { checkContent } from '#checks/content.ts';
import { readLibrary } from '#checks/library.ts';
import { messagesHash, translationStates } from '#checks/translation-report.ts';
import { acceptTranslation, type Acceptance } from './accept-translation.ts';

const machine: Acceptance = { method: 'machine' };

/** A project with sound content, and what there is to say of one of its texts. */
function project(t: TestContext, file: string, ...edits: Edit[]) {
  const root = temporaryFolder(t, contentWith(...edits));
  const path = join(root, file);
  return {
    root,
    path,
    accept: (acceptance = machine) => {
      acceptTranslation(path, acceptance);
      return readFileSync(path, 'utf8');
    },
    state: () =>
      translationStates(readLibrary(root).library, 'th').find((each) => each.file === file)?.state,
  };
}

const th = `${practiceFolder}/th.mdx`;
const marker = 'translation:\n  method: machine\n  source: aaaaaaaa\n';

describe('a text that was accepted', () => {
  test('is up to date with its source as that is now', (t) => {
    const { accept, state } = project(t, th);
    assert.equal(state(), 'outdated');
    accept();
    assert.equal(state(), 'unreviewed');
  });

  test('passes the checks, even where it was unmarked', (t) => {
    const { root, accept } = project(t, th, [th, marker, '']);
    accept();
    assert.deepEqual(checkContent(root), []);
  });

  test('says who read it over', (t) => {
    const { root, accept, state } = project(t, th);
    assert.match(accept({ method: 'machine', reviewedBy: 'Ṣāliḥ: "A"' }), /reviewedBy/);
    assert.equal(state(), 'good');
    const text = readLibrary(root).library.practices[0]?.texts.get('th');
    assert.equal(text?.data.translation?.reviewedBy, 'Ṣāliḥ: "A"');
  });

  test('is outdated again once its source changes', (t) => {
    const { root, accept, state } = project(t, th);
    accept();
    const source = join(root, practiceFolder, 'en.mdx');
    writeFileSync(source, readFileSync(source, 'utf8').replace('Listen', 'Hear'));
    assert.equal(state(), 'outdated');
  });

  test('is made from the text in the source language of the entry', (t) => {
    const who = 'content/pages/who';
    const { accept, state } = project(
      t,
      `${who}/th.mdx`,
      [`${who}/facts.yaml`, 'status:', 'sourceLocale: fr\nstatus:'],
      [`${who}/fr.mdx`, textOf('Qui')],
      [`${who}/th.mdx`, textOf('ใคร')],
    );
    accept();
    assert.equal(state(), 'unreviewed');
  });

  test('keeps its words, comments and body as they are', (t) => {
    const body = '\n## "One"\n\n---\n\n* a  \n\tb\n\n';
    const long = `lessons:\n  listen: ${'A long sentence. '.repeat(30).trim()}\n  # why\n  learn: 'B: c'\n`;
    const text = `---\ntitle: 'T: t'\nsummary: S # short\n${long}---\n${body}`;
    const kept = project(t, th, [th, text]).accept();
    assert.ok(kept.startsWith(`---\ntitle: 'T: t'\nsummary: S # short\n${long}translation:\n`));
    assert.ok(kept.endsWith(`\n---\n${body}`));
  });

  test('is up to date whatever ends its lines and those of its source', (t) => {
    const { root, path, accept, state } = project(t, th);
    for (const file of [path, join(root, practiceFolder, 'en.mdx')])
      writeFileSync(file, readFileSync(file, 'utf8').replaceAll('\n', '\r\n'));
    assert.doesNotMatch(accept(), /\r/);
    assert.equal(state(), 'unreviewed');
  });

  test('does not change when it is accepted a second time', (t) => {
    const { accept } = project(t, th);
    assert.equal(accept(), accept());
  });
});

describe('a text that cannot be accepted is named:', () => {
  const bad: readonly (readonly [why: string, says: RegExp, file: string, ...Edit[]])[] = [
    ['the original itself', /en\.mdx.*not a translation/, `${practiceFolder}/en.mdx`],
    ['one without front matter', /th\.mdx:1:1 .*front matter/, th, [th, 'Words.\n']],
    ['one with empty front matter', /th\.mdx:2:1 .*empty/, th, [th, '---\n---\nWords.\n']],
    ['one without a source', /en\.mdx/, th, [`${practiceFolder}/en.mdx`, '']],
    ['one without facts', /facts\.yaml/, th, [`${practiceFolder}/facts.yaml`, '']],
    ['one that is not there', /km\.mdx/, `${practiceFolder}/km.mdx`],
    ['one in a language that we do not have', /xx\.mdx/, `${practiceFolder}/xx.mdx`],
    ['one whose front matter is no YAML', /th\.mdx:3:2 /, th, [th, '---\ntitle: "T\nx\n---\n']],
    ['one whose front matter has a key twice', /th\.mdx:3:1 /, th, [th, `---\na: 1\na: 2\n---\n`]],
    [
      'one whose source is no YAML',
      /en\.mdx:3:1 /,
      th,
      [`${practiceFolder}/en.mdx`, `---\na: 1\na: 2\n---\n`],
    ],
    [
      'one whose facts are no YAML',
      /facts\.yaml:2:1 /,
      th,
      [`${practiceFolder}/facts.yaml`, 'a: 1\na: 2\n'],
    ],
    ['one that stands elsewhere', /notes.th\.mdx/, 'notes/th.mdx', ['notes/th.mdx', textOf('T')]],
    ['the facts', /facts\.yaml/, `${practiceFolder}/facts.yaml`],
  ];
  for (const [why, says, file, ...edits] of bad) {
    test(why, (t) => {
      assert.throws(() => project(t, file, ...edits).accept(), says);
    });
  }
});

describe('interface strings that were accepted', () => {
  const file = 'src/i18n/messages/fr.json';
  const strings = (t: TestContext, text: string, acceptance = machine) =>
    project(t, file, [file, text]).accept(acceptance);

  test('say first how they were made, and from which English', (t) => {
    const text = strings(t, '{"b":"B","a":{"one":"x","other":"y"}}', {
      method: 'human',
      reviewedBy: 'A',
    });
    const [[key, value] = [], ...rest] = Object.entries(JSON.parse(text) as object);
    assert.equal(key, '$translation');
    assert.deepEqual(value, { method: 'human', reviewedBy: 'A', source: messagesHash() });
    assert.deepEqual(rest, [
      ['b', 'B'],
      ['a', { one: 'x', other: 'y' }],
    ]);
  });

  test('forget how they were made before', (t) => {
    const text = strings(
      t,
      '{"a":"A","$translation":{"method":"human","reviewedBy":"A","source":"x"}}',
    );
    assert.equal(text.split('$translation').length, 2);
    assert.doesNotMatch(text, /human|reviewedBy/);
  });

  test('have one key a line, by which findings name the line', (t) => {
    assert.match(strings(t, '{"a":"A","b":"B"}'), /\n {2}"a": "A",\n {2}"b": "B"\n\}\n$/);
  });

  test('are never the English ones, nor any other JSON', (t) => {
    for (const name of [
      'en.json',
      'en-XA.json',
      'xx.json',
      '../fr.json',
      '../../../package.json',
    ]) {
      const other = join('src/i18n/messages', name);
      assert.throws(() => project(t, other, [other, '{}']).accept(), /\.json is no translation/);
    }
  });

  test('are left as they are where they are no JSON, and the place is named', (t) => {
    for (const [text, place] of [
      ['{\n  "a": "A"\n  "b": "B"\n}', '3:3'],
      ['[]', '1:1'],
    ] as const)
      assert.throws(() => strings(t, text), new RegExp(`fr\\.json:${place} `));
  });
});
