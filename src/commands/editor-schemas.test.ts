import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test, type TestContext } from 'node:test';
import { temporaryFolder } from '#checks/content-folder.fixture.ts';
import { collectionNames, collections, type CollectionName } from '#schema/collections.ts';
import { regions } from '#schema/facets.ts';
import { writeEditorSchemas } from './editor-schemas.ts';

interface JsonSchema {
  readonly properties: Readonly<Record<string, { enum?: string[]; default?: unknown }>>;
  readonly required: readonly string[];
  readonly additionalProperties: boolean;
}

function read(t: TestContext, collection: CollectionName): JsonSchema {
  const root = temporaryFolder(t);
  writeEditorSchemas(root);
  return JSON.parse(
    readFileSync(join(root, '.schemas', `${collection}.json`), 'utf8'),
  ) as JsonSchema;
}

test('an editor has a schema for every collection, and no other', (t) => {
  const root = temporaryFolder(t);
  writeEditorSchemas(root);
  assert.deepEqual(
    readdirSync(join(root, '.schemas')).sort(),
    collectionNames.map((name) => `${name}.json`).sort(),
  );
});

test('the settings of the editor name each of them', () => {
  const settings = readFileSync('.vscode/settings.json', 'utf8');
  for (const name of collectionNames)
    assert.ok(settings.includes(`".schemas/${name}.json": "content/${name}/*/facts.yaml"`), name);
});

for (const collection of collectionNames) {
  test(`the schema of ${collection} completes every key, and knows no other`, (t) => {
    const { properties, additionalProperties } = read(t, collection);
    assert.deepEqual(
      Object.keys(properties).sort(),
      Object.keys(collections[collection].facts.shape).sort(),
    );
    assert.equal(additionalProperties, false);
  });

  test(`the schema of ${collection} asks only for what has no default`, (t) => {
    const { required } = read(t, collection);
    for (const key of ['status', 'added', 'changed']) assert.ok(required.includes(key), key);
    for (const key of ['topics', 'sources', 'sourceLocale'])
      assert.ok(!required.includes(key), key);
  });
}

test('codes are completed from their list', (t) => {
  const { properties } = read(t, 'practices');
  assert.deepEqual(properties['region']?.enum, [...regions]);
});

test('schemas are written anew over those that are there', (t) => {
  const root = temporaryFolder(t, { '.schemas/pages.json': 'old' });
  writeEditorSchemas(root);
  assert.doesNotMatch(readFileSync(join(root, '.schemas/pages.json'), 'utf8'), /^old/);
});
