import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { describe, test } from 'node:test';
import {
  contentWith,
  practiceFolder,
  soundContent,
  temporaryFolder,
} from './content-folder.fixture.ts';
import { checkContent } from './content.ts';
import { testFaults } from './faults.fixture.ts';
import { formatFindings } from './finding.ts';
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

test('findings stand in the order of files, lines and columns', (t) => {
  const root = temporaryFolder(
    t,
    contentWith(
      [rights, 'number: 1', 'nummer: 1'],
      [file, '[trust]', '[trust, trust]'],
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

describe('an editor is told once, at the right place, of', () => {
  testFaults([
    {
      why: 'a typo in a key',
      rule: 'unknown-key',
      file,
      at: 'confidnce',
      says: /confidnce/,
      edits: [[file, 'classifiedBy: editor', 'classifiedBy: editor\nconfidnce: summary']],
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
