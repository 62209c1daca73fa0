import assert from 'node:assert/strict';
import { readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import {
  contentWith,
  type Files,
  practiceFolder,
  soundContent,
  temporaryFolder,
} from './content-folder.fixture.ts';
import { checkContent } from './content.ts';
import { testFaults } from './faults.fixture.ts';
import { formatFindings } from './finding.ts';
import { readLibrary } from './library.ts';
import { evaluateIn, otherRoot } from './other-root.fixture.ts';

const file = `${practiceFolder}/facts.yaml`;
const hope = 'content/principles/hope/facts.yaml';
const rights = 'content/principles/rights/facts.yaml';
const why = 'content/pages/why/facts.yaml';

test('the content of this portal has nothing to mend', () => {
  assert.equal(formatFindings(checkContent(process.cwd())), '');
});

test('a small folder of sound content has nothing to mend', (t) => {
  assert.equal(formatFindings(checkContent(temporaryFolder(t, soundContent))), '');
});

test('a portal without any content has nothing to mend', (t) => {
  assert.deepEqual(checkContent(temporaryFolder(t)), []);
});

for (const target of ['elsewhere', 'nothing'])
  test(`content that is a link to ${target} is not followed`, (t) => {
    const root = temporaryFolder(t, { 'elsewhere/pages/odd/facts.yaml': 'a: 1' });
    symlinkSync(target, join(root, 'content'));
    const places = checkContent(root).map(({ file: found, rule }) => [found, rule]);
    assert.deepEqual(places, [['content', 'file-kind']]);
  });

test('a string that an interface lacks is found with the content', (t) => {
  const { root, messagesFile } = otherRoot(t);
  const { skip: _, ...rest } = JSON.parse(readFileSync(messagesFile('fr'), 'utf8')) as {
    skip: string;
  };
  writeFileSync(messagesFile('fr'), JSON.stringify(rest));
  assert.deepEqual(evaluateIn(root, 'checks/content.ts', "it.checkContent('.')"), [
    {
      file: 'src/i18n/messages/fr.json',
      line: 1,
      column: 1,
      rule: 'message-missing',
      detail: '"skip"',
    },
  ]);
});

test('English strings that cannot be read are a finding, beside those of other languages', (t) => {
  const { root, messagesFile } = otherRoot(t);
  writeFileSync(messagesFile('en'), '{\n  "skip": }');
  writeFileSync(messagesFile('fr'), '{\n  "skip": 1\n}');
  const expression = "it.checkContent('.').map(({ file, line, column }) => [file, line, column])";
  assert.deepEqual(evaluateIn(root, 'checks/content.ts', expression), [
    ['src/i18n/messages/en.json', 2, 11],
    ['src/i18n/messages/fr.json', 2, 11],
  ]);
});

test('findings stand in the order of files, lines and columns', (t) => {
  const root = temporaryFolder(
    t,
    contentWith(
      [rights, 'number: 1', 'nummer: 1'],
      [file, 'id: leaflet', 'id: report'],
      [file, 'indicator: helped', 'indicator: nothing'],
      [file, 'statedBy: lead', 'statedBy: nobody'],
      [why, 'order: 2', 'order: 0'],
    ),
  );
  const places = checkContent(root).map((each) => [each.file, each.line, each.column] as const);
  const sorted = places.toSorted(
    ([aFile, aLine, aColumn], [bFile, bLine, bColumn]) =>
      aFile.localeCompare(bFile) || aLine - bLine || aColumn - bColumn,
  );
  assert.ok(places.length >= 5);
  assert.deepEqual(places, sorted);
});

test('the line ends of Windows change nothing', (t) => {
  const windows = (files: Files) =>
    Object.entries(files).map(([name, text]) => [name, text.replaceAll('\n', '\r\n')] as const);
  const read = (files: Files) => {
    const root = temporaryFolder(t, files);
    const { library } = readLibrary(root);
    const texts = library.practices.flatMap((entry) => [...entry.texts.values()]);
    return [checkContent(root), texts.map(({ body, fingerprint }) => [body, fingerprint])];
  };
  for (const edits of [[], [[file, 'indicator: helped', 'indicator: nothing']]] as const) {
    const files = contentWith(...edits);
    assert.deepEqual(read(Object.fromEntries(windows(files))), read(files));
  }
});

test('a draft may have the number of another entry', (t) => {
  const root = temporaryFolder(
    t,
    contentWith(
      [hope, 'number: 2', 'number: 1'],
      [hope, 'published', 'draft'],
      [why, 'order: 2', 'order: 1'],
      [why, 'published', 'draft'],
    ),
  );
  assert.equal(formatFindings(checkContent(root)), '');
});

describe('an editor is told once, at the right place, of', () => {
  testFaults([
    {
      why: 'a typo in a key',
      rule: 'unknown-key',
      file,
      at: 'confidnce',
      says: /confidnce/,
      edits: [[file, 'region: asia-pacific', 'region: asia-pacific\nconfidnce: summary']],
    },
    {
      why: 'a key twice',
      rule: 'yaml-syntax',
      file,
      at: 'region: europe',
      says: /unique/,
      edits: [[file, 'region: asia-pacific', 'region: asia-pacific\nregion: europe-central-asia']],
    },
    {
      why: 'an eleventh principle',
      rule: 'schema',
      file,
      at: '11',
      says: /principles\.0\.number.*ten/,
      edits: [[file, 'number: 1,', 'number: 11,']],
    },
    {
      why: 'a country that is none',
      rule: 'schema',
      file,
      at: 'UK',
      says: /places\.at\.0.*country/,
      edits: [[file, '[KH]', '[UK]']],
    },
    {
      why: 'two principles with one number',
      rule: 'duplicate-id',
      file: rights,
      at: 'number: 1',
      says: /number 1 .*principles.hope.facts/,
      edits: [[hope, 'number: 2', 'number: 1']],
    },
    {
      why: 'two pages with one place in the list',
      rule: 'duplicate-id',
      file: why,
      at: 'order: 1',
      says: /order 1 .*pages.who.facts/,
      edits: [[why, 'order: 2', 'order: 1']],
    },
  ]);
});
