import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { collectionNames, collections } from '#schema/collections.ts';

/** Writes a JSON Schema of each collection's facts to `.schemas/`, from which editors complete keys and codes. */
export function writeEditorSchemas(root: string): void {
  const folder = join(root, '.schemas');
  mkdirSync(folder, { recursive: true });
  for (const name of collectionNames) {
    const schema = z.toJSONSchema(collections[name].facts, { io: 'input', unrepresentable: 'any' });
    writeFileSync(join(folder, `${name}.json`), `${JSON.stringify(schema, null, 2)}\n`);
  }
}
