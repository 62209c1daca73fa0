import { parse } from 'yaml';

/** A value that can ruin somebody if it is swapped, before and after a change; undefined where it is not there. */
export interface WatchedChange {
  /** Where in the file: `observations.people-assisted.value`, or what a text links to. */
  readonly place: string;
  readonly before: string | undefined;
  readonly after: string | undefined;
}

type Values = ReadonlyMap<string, string>;

/** Numbers, phones, dates, amounts, law sections and addresses all have a digit or a scheme in them. */
const isWatched = (value: string) => /\p{Nd}|^[a-z]+:/iu.test(value);

/** Name of a list's item: its id where it has one, so that a new order is no change. */
function itemName(item: unknown, index: number): string {
  const id = (item as { id?: unknown } | null)?.id;
  return typeof id === 'string' ? id : String(index + 1);
}

function flatten(value: unknown, place: string): [place: string, value: string][] {
  const below = (key: string) => (place === '' ? key : `${place}.${key}`);
  if (Array.isArray(value)) {
    return value.flatMap((item, index) => flatten(item, below(itemName(item, index))));
  }
  if (typeof value === 'object' && value !== null) {
    return Object.entries(value).flatMap(([key, item]) => flatten(item, below(key)));
  }
  const words = String(value);
  return isWatched(words) ? [[place, words]] : [];
}

function factsValues(text: string): Values {
  try {
    return new Map(flatten(parse(text), ''));
  } catch {
    return new Map([['the whole file', 'is no YAML']]);
  }
}

/** What a translation was made from changes with every edit, and names no fact. */
const withoutFingerprint = (text: string) => text.replace(/^translation:\n(?: .*\n)+/m, '');

/** Links of a text by their words, and its numbers in their order. */
function textValues(text: string): Values {
  const words = withoutFingerprint(text);
  const links = [...words.matchAll(/\[([^\]]*)\]\(([^)\s]+)/g)];
  const numbers = [...words.replace(/\]\([^)]*\)/g, '').matchAll(/\p{Nd}[\p{Nd}.,:/-]*/gu)];
  return new Map([
    ...links.map(([, label = '', url = '']) => [`link «${label}»`, url] as const),
    ...numbers.map(([number], index) => [`number ${index + 1}`, number] as const),
  ]);
}

/** The watched values of a content file. */
export function watchedValues(file: string, text: string): Values {
  return file.endsWith('.yaml') ? factsValues(text) : textValues(text);
}

/** What a change adds, alters or removes of the watched values of a file. */
export function watchedChanges(file: string, before: string, after: string): WatchedChange[] {
  const [old, now] = [watchedValues(file, before), watchedValues(file, after)];
  return [...new Set([...old.keys(), ...now.keys()])]
    .filter((place) => old.get(place) !== now.get(place))
    .map((place) => ({ place, before: old.get(place), after: now.get(place) }));
}
