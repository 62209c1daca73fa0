import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { readCollection, type Entry } from '#loader/collection.ts';
import type { Problem } from '#loader/problem.ts';
import type { CommonFacts, CommonProse } from '#schema/entry.ts';
import {
  collectionNames,
  collections,
  type CollectionName,
  type CollectionSchema,
} from '#schema/collections.ts';

/** Facts and texts as far as every type has them. */
export type AnyEntry = Entry<
  CommonFacts & Record<string, unknown>,
  CommonProse & Record<string, unknown>
>;

/** All content, by collection, as read from the folders. */
export type Library = Readonly<Record<CollectionName, readonly AnyEntry[]>>;

const start = { line: 1, column: 1 } as const;

function strangers(root: string, folder: string): Problem[] {
  return readdirSync(join(root, folder))
    .filter((name) => !(collectionNames as string[]).includes(name))
    .map((name) => ({
      file: join(folder, name),
      ...start,
      rule: 'unknown-collection',
      detail: 'is not a collection',
    }));
}

/** Reads every collection below `<root>/content`; one that has no folder is empty. */
export function readLibrary(
  root: string,
  folder = 'content',
): { library: Library; problems: Problem[] } {
  const problems = existsSync(join(root, folder)) ? strangers(root, folder) : [];
  const read = collectionNames.map((name) => {
    const place = { root, folder: join(folder, name) };
    if (!existsSync(join(root, place.folder))) return [name, []] as const;
    const schemas: CollectionSchema = collections[name];
    const { entries, problems: found } = readCollection(place, schemas);
    problems.push(...found);
    return [name, entries as AnyEntry[]] as const;
  });
  return { library: Object.fromEntries(read) as Library, problems };
}
