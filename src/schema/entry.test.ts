import assert from 'node:assert/strict';
import { test } from 'node:test';
import { collectionNames, collections, type CollectionSchema } from './collections.ts';
import { source, translation } from './entry.ts';
import { faults, faultyPaths } from './faults.fixture.ts';

const read = { id: 'seed', title: 'Title', publisher: 'IFRC', linkOk: false };
const made = { method: 'machine', source: '0123abcd-89abcdef' };

test('a source that was only read in a copy needs no address and no year', () => {
  assert.deepEqual(source.parse(read), { ...read, lang: 'en' });
});

for (const [change, path] of [
  [{ id: 'Seed 1' }, 'id'],
  [{ title: '' }, 'title'],
  [{ publisher: 'x'.repeat(121) }, 'publisher'],
  [{ url: 'javascript:alert(1)' }, 'url'],
  [{ url: 'www.ifrc.org' }, 'url'],
  [{ year: 1899 }, 'year'],
  [{ year: 2101 }, 'year'],
  [{ year: 2559.5 }, 'year'],
  [{ year: '2016' }, 'year'],
  [{ linkOk: 'yes' }, 'linkOk'],
  [{ linkOk: undefined }, 'linkOk'],
  [{ author: 'x' }, ''],
] as const)
  test(`a source with ${JSON.stringify(change).slice(0, 40)} is refused at ${path || 'the key itself'}`, () => {
    assert.deepEqual(faultyPaths(source, { ...read, ...change }), [path]);
  });

test('a translation says how it was made, and from which text', () => {
  assert.deepEqual(translation.parse(made), made);
  assert.deepEqual(faultyPaths(translation, {}), ['method', 'source']);
  assert.deepEqual(faults(translation, { ...made, method: 'human', reviewedBy: 'A. B.' }), []);
});

for (const print of [
  '',
  '0123abc',
  '0123ABCD',
  'xyzxyzxy',
  '0123abcd-',
  '0123abcd-12',
  '-0123abcd',
  '0123abcd 0123abcd',
  12345678,
])
  test(`${JSON.stringify(print)} is no fingerprint`, () => {
    assert.deepEqual(faultyPaths(translation, { ...made, source: print }), ['source']);
  });

for (const name of collectionNames) {
  const { facts, prose }: CollectionSchema = collections[name];

  test(`${name} say their status and their days, and refuse unknown keys`, () => {
    const paths = faultyPaths(facts, { added: '2026-02-30', changed: 5 });
    for (const path of ['status', 'added', 'changed']) assert.ok(paths.includes(path), path);
    assert.match(faults(facts, { nonsense: 1 }).join(), /"nonsense"/);
  });

  if (prose)
    test(`the texts of ${name} need a title and a summary, and refuse unknown keys`, () => {
      assert.deepEqual(faultyPaths(prose, {}), ['title', 'summary']);
      assert.match(faults(prose, { title: 't', summary: 's', body: 'b' }).join(), /"body"/);
    });
}

test('a source that may be linked has an address', () => {
  assert.deepEqual(faultyPaths(source, { ...read, linkOk: true }), ['url']);
  assert.deepEqual(faults(source, { ...read, linkOk: true, url: 'https://example.org/' }), []);
});
