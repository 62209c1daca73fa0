import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { z } from 'zod';
import { isLocale, type Locale } from '#i18n/locales.ts';
import { fingerprint } from './fingerprint.ts';
import { splitFrontMatter } from './front-matter.ts';
import type { Outcome, Problem } from './problem.ts';
import { validate } from './validate.ts';
import { parseYaml, type Located } from './yaml.ts';

/** One language's text of an entry. */
export interface Text<P> {
  readonly locale: Locale;
  /** Path from the project's root. */
  readonly file: string;
  readonly data: P;
  /** Markdown, trimmed; empty where only title and summary are translated. */
  readonly body: string;
  /** Line of the file on which the body begins. */
  readonly bodyLine: number;
  /** Of this text as it stands (fingerprint.ts). */
  readonly fingerprint: string;
  readonly locate: Located['locate'];
}

/** A folder of a collection: its facts, and its texts by language. */
export interface Entry<F, P> {
  readonly slug: string;
  /** Path from the project's root. */
  readonly folder: string;
  readonly file: string;
  /** Everything in the folder by name, also what could not be read. */
  readonly names: readonly string[];
  readonly facts: F;
  readonly texts: ReadonlyMap<Locale, Text<P>>;
  readonly locate: Located['locate'];
}

interface Schemas<F extends z.ZodType, P extends z.ZodType> {
  readonly facts: F;
  readonly prose?: P;
}

/** Where the content stands. Paths in problems are given from `root`. */
export interface Place {
  readonly root: string;
  /** Folder of the collection, from the root. */
  readonly folder: string;
}

const factsName = 'facts.yaml';
const start = { line: 1, column: 1 } as const;

function readFacts<F extends z.ZodType>(
  place: Place,
  file: string,
  schema: F,
): Outcome<{ facts: z.infer<F>; located: Located }> {
  const parsed = parseYaml(readFileSync(join(place.root, file), 'utf8'), file);
  if (!parsed.value) return { problems: parsed.problems };
  const checked = validate(schema, parsed.value, file);
  if (checked.value === undefined) return { problems: checked.problems };
  return { value: { facts: checked.value, located: parsed.value }, problems: [] };
}

function readText<P extends z.ZodType>(
  place: Place,
  file: string,
  locale: Locale,
  schema: P,
): Outcome<Text<z.infer<P>>> {
  const parts = splitFrontMatter(readFileSync(join(place.root, file), 'utf8'), file);
  if (!parts.value) return { problems: parts.problems };
  const parsed = parseYaml(parts.value.frontMatter, file, 2);
  if (!parsed.value) return { problems: parsed.problems };
  const checked = validate(schema, parsed.value, file);
  if (checked.value === undefined) return { problems: checked.problems };
  const body = parts.value.body.trim();
  const blank = /^\s*/.exec(parts.value.body)?.[0].split('\n').length ?? 1;
  const text = {
    locale,
    file,
    data: checked.value,
    body,
    bodyLine: parts.value.bodyLine + blank - 1,
    fingerprint: fingerprint(parsed.value.data as object, body),
    locate: parsed.value.locate,
  };
  return { value: text, problems: [] };
}

/** The language a file name such as `ar.mdx` stands for. */
function localeOf(name: string): Locale | undefined {
  const tag = name.replace(/\.mdx$/, '');
  return name.endsWith('.mdx') && isLocale(tag) ? tag : undefined;
}

function readTexts<P extends z.ZodType>(
  place: Place,
  folder: string,
  names: readonly string[],
  schema: P | undefined,
): Outcome<Map<Locale, Text<z.infer<P>>>> {
  const problems: Problem[] = [];
  const texts = new Map<Locale, Text<z.infer<P>>>();
  for (const name of names.filter((each) => each !== factsName)) {
    const file = join(folder, name);
    const locale = localeOf(name);
    if (!locale || !schema) {
      problems.push(stranger(file));
      continue;
    }
    const read = readText(place, file, locale, schema);
    problems.push(...read.problems);
    if (read.value) texts.set(locale, read.value);
  }
  return { value: texts, problems };
}

function readEntry<F extends z.ZodType, P extends z.ZodType>(
  place: Place,
  slug: string,
  schemas: Schemas<F, P>,
): Outcome<Entry<z.infer<F>, z.infer<P>>> {
  const folder = join(place.folder, slug);
  const names = readdirSync(join(place.root, folder)).sort();
  const file = join(folder, factsName);
  if (!names.includes(factsName)) {
    return { problems: [{ file, ...start, rule: 'facts-missing', detail: 'the file is missing' }] };
  }
  const facts = readFacts(place, file, schemas.facts);
  const texts = readTexts(place, folder, names, schemas.prose);
  const problems = [...facts.problems, ...texts.problems];
  if (!facts.value || !texts.value) return { problems };
  const { locate } = facts.value.located;
  return {
    value: { slug, folder, file, names, facts: facts.value.facts, texts: texts.value, locate },
    problems,
  };
}

function stranger(file: string): Problem {
  return { file, ...start, rule: 'unknown-file', detail: 'no file of this name belongs here' };
}

/** Every entry of a collection, in the order of its slugs, and everything that kept one from being read. */
export function readCollection<F extends z.ZodType, P extends z.ZodType>(
  place: Place,
  schemas: Schemas<F, P>,
): { entries: Entry<z.infer<F>, z.infer<P>>[]; problems: Problem[] } {
  const entries: Entry<z.infer<F>, z.infer<P>>[] = [];
  const problems: Problem[] = [];
  const items = readdirSync(join(place.root, place.folder), { withFileTypes: true });
  for (const item of items.sort((a, b) => (a.name < b.name ? -1 : 1))) {
    if (!item.isDirectory()) {
      problems.push(stranger(join(place.folder, item.name)));
      continue;
    }
    const read = readEntry(place, item.name, schemas);
    problems.push(...read.problems);
    if (read.value) entries.push(read.value);
  }
  return { entries, problems };
}
