import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import {
  contentWith,
  practiceFolder,
  soundContent,
  temporaryFolder,
  textOf,
} from './content-folder.fixture.ts';
import { testFaults } from './faults.fixture.ts';
import { readLibrary } from './library.ts';

const th = `${practiceFolder}/th.mdx`;

describe('an editor is told once, at the right place, of', () => {
  testFaults([
    {
      why: 'a folder that is no collection',
      rule: 'unknown-collection',
      file: 'content/practises',
      says: /not a collection/,
      edits: [['content/practises/x/facts.yaml', 'x: 1\n']],
    },
    {
      why: 'a text in a language that we do not have',
      rule: 'unknown-file',
      file: 'content/pages/who/xx.mdx',
      says: /no file of this name/,
      edits: [['content/pages/who/xx.mdx', textOf('X')]],
    },
    {
      why: 'a text that does not end in .mdx',
      rule: 'unknown-file',
      file: 'content/pages/who/fr.md',
      says: /no file of this name/,
      edits: [['content/pages/who/fr.md', textOf('X')]],
    },
    {
      why: 'a file beside the entries',
      rule: 'unknown-file',
      file: 'content/pages/notes.txt',
      says: /no file of this name/,
      edits: [['content/pages/notes.txt', 'x']],
    },
    {
      why: 'a text in a collection that has none',
      rule: 'unknown-file',
      file: 'content/indicators/helped/en.mdx',
      says: /no file of this name/,
      edits: [['content/indicators/helped/en.mdx', textOf('X')]],
    },
    {
      why: 'an entry without facts',
      rule: 'facts-missing',
      file: 'content/pages/new/facts.yaml',
      says: /missing/,
      edits: [['content/pages/new/en.mdx', textOf('New')]],
    },
    {
      why: 'front matter that does not end',
      rule: 'front-matter',
      file: th,
      says: /does not end/,
      edits: [[th, '---\ntitle: X\nA body.\n']],
    },
    {
      why: 'an empty text',
      rule: 'front-matter',
      file: th,
      says: /no front matter/,
      edits: [[th, '\n']],
    },
  ]);
});

test('every collection is read, its entries in the order of their slugs', (t) => {
  const { library, problems } = readLibrary(temporaryFolder(t, soundContent));
  assert.deepEqual(problems, []);
  const slugs = Object.values(library).map((entries) => entries.map(({ slug }) => slug));
  assert.deepEqual(slugs, [
    ['th-help', 'th-once'],
    ['kh-th'],
    ['network'],
    ['th'],
    ['helped'],
    ['who', 'why'],
    ['centres'],
    ['hope', 'rights'],
    ['mae-sot'],
  ]);
});

test('a collection without a folder is empty', (t) => {
  const file = 'content/indicators/helped/facts.yaml';
  const { library, problems } = readLibrary(
    temporaryFolder(t, { [file]: soundContent[file] ?? '' }),
  );
  assert.deepEqual(problems, []);
  assert.deepEqual([library.practices, library.pages, library.indicators.length], [[], [], 1]);
});

test('an entry that cannot be read does not hide the others', (t) => {
  const files = contentWith(['content/pages/who/facts.yaml', 'order: 1', 'order: first']);
  const { library, problems } = readLibrary(temporaryFolder(t, files));
  assert.deepEqual(
    library.pages.map(({ slug }) => slug),
    ['why'],
  );
  assert.equal(problems.length, 1);
});

test('the content may stand in another folder', (t) => {
  const root = temporaryFolder(t, { 'other/strange/x.txt': '' });
  assert.deepEqual(
    readLibrary(root, 'other').problems.map(({ rule }) => rule),
    ['unknown-collection'],
  );
});
