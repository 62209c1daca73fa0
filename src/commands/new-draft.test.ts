import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { soundContent, temporaryFolder } from '#checks/content-folder.fixture.ts';
import { checkContent } from '#checks/content.ts';
import { formatFindings } from '#checks/finding.ts';
import { readLibrary } from '#checks/library.ts';
import { collectionNames } from '#schema/collections.ts';
import { reservedSlugs } from '#schema/values.ts';
import { writeDraft } from './new-draft.ts';

for (const collection of collectionNames) {
  describe(`a new entry of ${collection}`, () => {
    test('passes the checks before anybody has filled it in', (t) => {
      const root = temporaryFolder(t, soundContent);
      assert.equal(writeDraft(root, collection, 'new-one'), join('content', collection, 'new-one'));
      assert.equal(formatFindings(checkContent(root)), '');
    });

    test('is a draft, so no reader sees it', (t) => {
      const root = temporaryFolder(t);
      writeDraft(root, collection, 'new-one');
      const [entry] = readLibrary(root).library[collection];
      assert.equal(entry?.facts.status, 'draft');
    });

    test('passes beside another new one', (t) => {
      const root = temporaryFolder(t, soundContent);
      writeDraft(root, collection, 'new-one');
      writeDraft(root, collection, 'another');
      assert.equal(formatFindings(checkContent(root)), '');
    });
  });
}

test('a new principle passes where all ten numbers are taken', (t) => {
  const facts = soundContent['content/principles/hope/facts.yaml'] ?? '';
  const text = soundContent['content/principles/hope/en.mdx'] ?? '';
  const ten = Array.from({ length: 10 }, (_, index) => [
    [
      `content/principles/p${index + 1}/facts.yaml`,
      facts.replace('number: 2', `number: ${index + 1}`),
    ],
    [`content/principles/p${index + 1}/en.mdx`, text],
  ]).flat();
  const root = temporaryFolder(t, Object.fromEntries(ten) as Record<string, string>);
  writeDraft(root, 'principles', 'eleventh');
  assert.equal(formatFindings(checkContent(root)), '');
});

test('an entry that exists stays as it is', (t) => {
  const root = temporaryFolder(t, soundContent);
  const file = 'content/pages/who/facts.yaml';
  assert.throws(() => writeDraft(root, 'pages', 'who'), /content.pages.who exists already/);
  assert.equal(readFileSync(join(root, file), 'utf8'), soundContent[file]);
});

describe('no entry is written', () => {
  for (const collection of [undefined, '', 'practice', 'Pages', '../pages', 'constructor']) {
    test(`for the collection ${collection ?? 'that nobody named'}`, (t) => {
      const root = temporaryFolder(t);
      assert.throws(
        () => writeDraft(root, collection, 'new-one'),
        ({ message }: Error) => collectionNames.every((name) => message.includes(name)),
      );
      assert.deepEqual(readdirSync(root), []);
    });
  }

  const bad = [
    '',
    ' ',
    'Ünder',
    'UPPER',
    'two words',
    'a--b',
    '-a',
    'a-',
    'a_b',
    'a/b',
    '..',
    '../x',
    '/x',
    'a.b',
    'شارع',
    'a\n',
  ];
  for (const slug of [...bad, ...reservedSlugs]) {
    test(`at the address ${JSON.stringify(slug)}`, (t) => {
      const root = temporaryFolder(t);
      assert.throws(
        () => writeDraft(root, 'pages', slug),
        ({ message }: Error) => message.includes(`\`${slug}\` is `),
      );
      assert.deepEqual(readdirSync(root), []);
    });
  }

  test('without an address', (t) => {
    const root = temporaryFolder(t);
    assert.throws(() => writeDraft(root, 'pages', undefined), /--new <collection> <slug>/);
    assert.equal(existsSync(join(root, 'content')), false);
  });
});
