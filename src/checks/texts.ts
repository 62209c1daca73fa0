import { join } from 'node:path';
import type { Text } from '#loader/collection.ts';
import type { Problem } from '#loader/problem.ts';
import type { ValuePath } from '#loader/yaml.ts';
import type { CommonProse } from '#schema/entry.ts';
import { collections, type CollectionName } from '#schema/collections.ts';
import { slug as slugSchema } from '#schema/values.ts';
import { bodyFaults } from './body.ts';
import type { AnyEntry } from './library.ts';

const start = { line: 1, column: 1 } as const;

function checkTranslation(entry: AnyEntry, text: Text<CommonProse>): Problem[] {
  const isSource = text.locale === entry.facts.sourceLocale;
  const isMarked = text.data.translation !== undefined;
  if (isSource && isMarked) {
    const detail = `${text.locale} is the language this entry was written in, so this is no translation`;
    return [
      { file: text.file, ...text.locate([], 'translation'), rule: 'translation-of-source', detail },
    ];
  }
  if (isSource || isMarked) return [];
  return [
    {
      file: text.file,
      ...start,
      rule: 'translation-unmarked',
      detail: 'does not say how it was translated',
    },
  ];
}

function checkSource(entry: AnyEntry): Problem[] {
  const name = `${entry.facts.sourceLocale}.mdx`;
  const fault = (detail: string): Problem[] => [
    { file: join(entry.folder, name), ...start, rule: 'source-text-missing', detail },
  ];
  // The folder is asked, not the texts: one that could not be read has had its finding.
  if (!entry.names.includes(name)) return fault('the file is missing');
  return entry.texts.get(entry.facts.sourceLocale)?.body === '' ? fault('has no body') : [];
}

function checkSlug(entry: AnyEntry): Problem[] {
  const result = slugSchema.safeParse(entry.slug);
  if (result.success) return [];
  const detail = `\`${entry.slug}\` ${result.error.issues[0]?.message ?? 'is not a slug'}`;
  return [{ file: entry.file, ...start, rule: 'bad-slug', detail }];
}

/** Collections whose facts come from elsewhere. */
const sourced: readonly CollectionName[] = [
  'centres',
  'corridors',
  'enablers',
  'hotlines',
  'practices',
  'principles',
];

function checkSourced(collection: CollectionName, entry: AnyEntry): Problem[] {
  const isBare = entry.facts.status === 'published' && entry.facts.sources.length === 0;
  if (!isBare || !sourced.includes(collection)) return [];
  return [
    {
      file: entry.file,
      ...entry.locate([], 'sources'),
      rule: 'source-missing',
      detail: 'names no source',
    },
  ];
}

function checkBody(text: Text<CommonProse>): Problem[] {
  return bodyFaults(text.body).map(({ line, ...fault }) => ({
    file: text.file,
    line: line + text.bodyLine - 1,
    ...fault,
  }));
}

/** What holds for the entries of every collection: a good name, sources, a source text, marked translations. */
export function checkEntry(collection: CollectionName, entry: AnyEntry): Problem[] {
  const hasTexts = 'prose' in collections[collection];
  const texts = [...entry.texts.values()].flatMap((text) => [
    ...checkTranslation(entry, text),
    ...checkBody(text),
  ]);
  return [
    ...checkSlug(entry),
    ...checkSourced(collection, entry),
    ...checkUnique(entry, 'sources', (source) => (source as { id: string }).id),
    ...(hasTexts ? checkSource(entry) : []),
    ...texts,
  ];
}

/** Something in an entry's facts that points at what is not there. */
export function deadRelation(
  { file, locate }: Pick<AnyEntry, 'file' | 'locate'>,
  path: ValuePath,
  what: string,
): Problem {
  return { file, ...locate(path), rule: 'dead-relation', detail: `${what} does not exist` };
}

/** Ids that must each stand once in a list of the facts, such as `sources`. */
export function checkUnique(
  entry: AnyEntry,
  list: string,
  idOf: (item: unknown) => string,
): Problem[] {
  const items = entry.facts[list];
  if (!Array.isArray(items)) return [];
  const ids = items.map(idOf);
  return ids.flatMap((id, index) =>
    ids.indexOf(id) === index
      ? []
      : [
          {
            file: entry.file,
            ...entry.locate([list, index]),
            rule: 'duplicate-id' as const,
            detail: `\`${list}\` has \`${id}\` twice`,
          },
        ],
  );
}

/** Sentences of a text held against the ids they belong to; a text without a body may leave them out. */
export function checkSentences(
  text: Text<CommonProse & Record<string, unknown>>,
  key: string,
  ids: readonly string[],
  isRequired = true,
): Problem[] {
  const said = Object.keys(text.data[key] ?? {});
  const missing = isRequired && text.body !== '' ? ids.filter((id) => !said.includes(id)) : [];
  return [
    ...missing.map((id) => ({
      file: text.file,
      ...text.locate([], key),
      rule: 'sentence-missing' as const,
      detail: `\`${key}\` says nothing about \`${id}\``,
    })),
    ...said
      .filter((id) => !ids.includes(id))
      .map((id) => ({
        file: text.file,
        ...text.locate([key], id),
        rule: 'sentence-extra' as const,
        detail: `\`${key}\` speaks of \`${id}\`, which is not in facts.yaml`,
      })),
  ];
}
