import { existsSync } from 'node:fs';
import { defineCollection } from 'astro:content';
import { z } from 'astro/zod';
import type { Locale } from '#i18n/locales.ts';
import { factsLoader, proseLoader } from '#loader/astro-loader.ts';
import { collections as schemas } from '#schema/collections.ts';

/** What the loader adds to a text: whose it is, whether it has a body, and what it looked like when read. */
const read = {
  slug: z.string(),
  locale: z.custom<Locale>(),
  hasBody: z.boolean(),
  fingerprint: z.string(),
};

const place = (name: string) => ({ root: process.cwd(), folder: `content/${name}` });
const empty = { name: 'empty', load: () => Promise.resolve() };

function facts<S extends z.ZodObject>(name: keyof typeof schemas, schema: S) {
  const loader = existsSync(place(name).folder) ? factsLoader(place(name), schemas[name]) : empty;
  return defineCollection({ loader, schema });
}

function prose<S extends z.ZodObject>(name: keyof typeof schemas, schema: S) {
  const loader = existsSync(place(name).folder) ? proseLoader(place(name), schemas[name]) : empty;
  return defineCollection({ loader, schema });
}

export const collections = {
  centres: facts('centres', schemas.centres.facts),
  corridors: facts('corridors', schemas.corridors.facts),
  corridorProse: prose('corridors', schemas.corridors.prose.extend(read)),
  enablers: facts('enablers', schemas.enablers.facts),
  enablerProse: prose('enablers', schemas.enablers.prose.extend(read)),
  hotlines: facts('hotlines', schemas.hotlines.facts),
  indicators: facts('indicators', schemas.indicators.facts),
  pages: facts('pages', schemas.pages.facts),
  pageProse: prose('pages', schemas.pages.prose.extend(read)),
  practices: facts('practices', schemas.practices.facts),
  practiceProse: prose('practices', schemas.practices.prose.extend(read)),
  principles: facts('principles', schemas.principles.facts),
  principleProse: prose('principles', schemas.principles.prose.extend(read)),
  towns: facts('towns', schemas.towns.facts),
};
