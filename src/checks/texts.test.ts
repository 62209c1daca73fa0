import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import {
  contentWith,
  enablerFolder,
  practiceFolder,
  soundContent,
  temporaryFolder,
} from './content-folder.fixture.ts';
import { checkContent } from './content.ts';
import { testFaults } from './faults.fixture.ts';
import { formatFindings } from './finding.ts';

const facts = `${practiceFolder}/facts.yaml`;
const en = `${practiceFolder}/en.mdx`;
const th = `${practiceFolder}/th.mdx`;
const rights = 'content/principles/rights/facts.yaml';
const network = `${enablerFolder}/facts.yaml`;
const marker = 'translation:\n  method: machine\n  source: aaaaaaaa\n';
const helped = soundContent['content/indicators/helped/facts.yaml'] ?? '';

describe('an editor is told once, at the right place, of', () => {
  testFaults([
    {
      why: 'a sentence that a whole translation lacks',
      rule: 'sentence-missing',
      file: th,
      at: 'lessons',
      says: /`lessons`.*`learn`/,
      edits: [[th, '  learn: Then learn.\n', '']],
    },
    {
      why: 'a whole list of sentences that a translation lacks',
      rule: 'sentence-missing',
      file: th,
      at: 'title',
      says: /`challenges`.*`trust`/,
      edits: [[th, 'challenges:\n  trust: Trust was low.\n', '']],
    },
    {
      why: 'a sentence that belongs to nothing',
      rule: 'sentence-extra',
      file: en,
      at: 'wait',
      says: /`lessons`.*`wait`/,
      edits: [[en, '  learn:', '  wait: Wait.\n  learn:']],
    },
    {
      why: 'a sentence that belongs to nothing, even under a title alone',
      rule: 'sentence-extra',
      file: th,
      at: '3: It',
      says: /`alignment`.*`3`/,
      edits: [
        [th, 'A body.\n', ''],
        [th, '  1: It', '  3: It'],
      ],
    },
    {
      why: 'a sentence about the setting that a whole translation lacks',
      rule: 'sentence-missing',
      file: th,
      at: 'title',
      says: /`context`.*`need`/,
      edits: [[th, 'context:\n  need: People who need help\n', '']],
    },
    {
      why: 'a sentence about a setting that the facts do not know',
      rule: 'sentence-extra',
      file: en,
      at: 'size:',
      says: /`context`.*`size`/,
      edits: [[en, '  need:', '  size: Large.\n  need:']],
    },
    {
      why: 'a name for an organisation that the facts do not know',
      rule: 'sentence-extra',
      file: en,
      at: 'lad:',
      says: /`organisations`.*`lad`/,
      edits: [[en, 'lessons:', 'organisations:\n  lad: Lead\nlessons:']],
    },
    {
      why: 'a translation that does not say how it was made',
      rule: 'translation-unmarked',
      file: th,
      says: /how it was translated/,
      edits: [[th, marker, '']],
    },
    {
      why: 'an original that is marked as a translation',
      rule: 'translation-of-source',
      file: en,
      at: 'translation',
      says: /^en /,
      edits: [[en, 'alignment:', `${marker}alignment:`]],
    },
    {
      why: 'no text in the language an entry was written in',
      rule: 'source-text-missing',
      file: `${practiceFolder}/fr.mdx`,
      says: /missing/,
      edits: [
        [facts, 'status:', 'sourceLocale: fr\nstatus:'],
        [en, 'alignment:', `${marker}alignment:`],
      ],
    },
    {
      why: 'a source text that has a title and a summary alone',
      rule: 'source-text-missing',
      file: 'content/pages/who/en.mdx',
      says: /no body/,
      edits: [['content/pages/who/en.mdx', 'A body.\n', '\n']],
    },
    {
      why: 'a published principle that was read nowhere',
      rule: 'source-missing',
      file: rights,
      at: 'sources',
      says: /names no source/,
      edits: [[rights, /sources:[^]*/.exec(soundContent[rights] ?? '')?.[0] ?? '', 'sources: []']],
    },
    {
      why: 'a published enabler that was read nowhere',
      rule: 'source-missing',
      file: network,
      at: 'sources',
      says: /names no source/,
      edits: [
        [network, /sources:[^]*/.exec(soundContent[network] ?? '')?.[0] ?? '', 'sources: []'],
      ],
    },
    ...['Not_Good', 'two--hyphens', 'ends-', 'page', 'sheet'].map((slug) => ({
      why: `the name ${slug} for an entry`,
      rule: 'bad-slug' as const,
      file: `content/indicators/${slug}/facts.yaml`,
      says: new RegExp(`\`${slug}\``),
      edits: [[`content/indicators/${slug}/facts.yaml`, helped]] as const,
    })),
  ]);
});

test('a translation of title and summary alone may leave out the sentences', (t) => {
  const lists = /alignment:[^]*(?=---\n)/.exec(soundContent[th] ?? '')?.[0] ?? '';
  const root = temporaryFolder(t, contentWith([th, lists, ''], [th, 'A body.\n', '']));
  assert.equal(formatFindings(checkContent(root)), '');
});

test('a withdrawn principle needs no source', (t) => {
  const hope = 'content/principles/hope/facts.yaml';
  const sources = /sources:[^]*/.exec(soundContent[hope] ?? '')?.[0] ?? '';
  const root = temporaryFolder(
    t,
    contentWith([hope, sources, ''], [hope, 'published', 'withdrawn']),
  );
  assert.equal(formatFindings(checkContent(root)), '');
});

test('a fault in the front matter of an original is one finding, not also a missing file', (t) => {
  const root = temporaryFolder(t, contentWith(['content/pages/who/en.mdx', 'title', 'titel']));
  const found = checkContent(root).map(({ rule }) => rule);
  assert.ok(found.length > 0);
  assert.ok(!found.includes('source-text-missing'));
});

test('a source id stands once in the entries of every collection', (t) => {
  const file = 'content/principles/hope/facts.yaml';
  const root = temporaryFolder(t, contentWith([file, 'id: leaflet', 'id: policy']));
  assert.deepEqual(
    checkContent(root).map(({ rule }) => rule),
    ['duplicate-id'],
  );
});
