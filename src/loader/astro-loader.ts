import type { Loader } from 'astro/loaders';
import type { z } from 'zod';
import { readCollection, type Entry, type Place } from './collection.ts';

interface Schemas {
  readonly facts: z.ZodType;
  readonly prose?: z.ZodType;
}

type StoreEntry = Parameters<Parameters<Loader['load']>[0]['store']['set']>[0];
type ToStore = (entry: Entry<unknown, unknown>) => StoreEntry[];

/** A loader that fills a store from one collection, again whenever a file of it changes in the dev server. */
function collectionLoader(name: string, place: Place, schemas: Schemas, toStore: ToStore): Loader {
  return {
    name,
    load: async ({ store, watcher }) => {
      const fill = () => {
        const { entries, problems } = readCollection(place, schemas);
        const [first] = problems;
        if (first) throw new Error(`${first.file}:${first.line}:${first.column} ${first.detail}`);
        store.clear();
        entries.flatMap(toStore).forEach((entry) => store.set(entry));
      };
      fill();
      watcher?.on('all', (_, path) => {
        if (path.includes(place.folder)) fill();
      });
      return Promise.resolve();
    },
  };
}

/** Facts by slug. */
export function factsLoader(place: Place, schemas: Schemas): Loader {
  return collectionLoader('facts', place, schemas, ({ slug, facts }) => [
    { id: slug, data: facts as Record<string, unknown> },
  ]);
}

/** Texts by `slug/locale`; their bodies are compiled when a page renders them and never stored. */
export function proseLoader(place: Place, schemas: Schemas): Loader {
  return collectionLoader('prose', place, schemas, ({ slug, texts }) =>
    [...texts.values()].map(({ locale, file, data, body, fingerprint }) => ({
      id: `${slug}/${locale}`,
      data: { ...(data as object), slug, locale, hasBody: body !== '', fingerprint },
      filePath: file,
      digest: fingerprint,
      deferredRender: true,
    })),
  );
}
