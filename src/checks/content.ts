import { lstatSync } from 'node:fs';
import { join } from 'node:path';
import type { Problem } from '#loader/problem.ts';
import { collectionNames } from '#schema/collections.ts';
import { pageParts } from '#schema/page.ts';
import { checkFiles } from './content-files.ts';
import { checkCorridors } from './corridors.ts';
import { checkHelp } from './help.ts';
import { readLibrary, type Library } from './library.ts';
import { checkMessages } from './messages.ts';
import { checkPages, partOf } from './pages.ts';
import { checkPractices } from './practices.ts';
import { checkEntry } from './texts.ts';

/** A fact that only one entry of a collection may have, such as the number of a principle; drafts are not held to it. */
function checkSingle(entries: Library[keyof Library], key: string): Problem[] {
  const seen = new Map<unknown, string>();
  const built = entries.filter(({ facts }) => facts.status !== 'draft');
  return built.flatMap((entry) => {
    const value = entry.facts[key];
    const first = seen.get(value);
    seen.set(value, first ?? entry.file);
    if (first === undefined) return [];
    const detail = `${key} ${String(value)} is already that of ${first}`;
    return [{ file: entry.file, ...entry.locate([], key), rule: 'duplicate-id' as const, detail }];
  });
}

function byPlace(a: Problem, b: Problem): number {
  return a.file === b.file ? a.line - b.line || a.column - b.column : a.file < b.file ? -1 : 1;
}

function checkEntries(root: string, folder: string): Problem[] {
  const { library, problems } = readLibrary(root, folder);
  const entries = collectionNames.flatMap((name) =>
    library[name].flatMap((entry) => checkEntry(name, entry)),
  );
  return [
    ...problems,
    ...entries,
    ...checkSingle(library.principles, 'number'),
    ...pageParts.flatMap((part) => checkSingle(partOf(library.pages, part), 'order')),
    ...checkPages(library),
    ...checkPractices(library),
    ...checkHelp(library),
    ...checkCorridors(library),
  ];
}

/** Everything wrong with the content in a folder. Nothing is read as long as a file is unsafe to read. */
export function checkFolder(root: string, folder = 'content'): Problem[] {
  if (!lstatSync(join(root, folder), { throwIfNoEntry: false })) return [];
  const { unsafe, hidden } = checkFiles(root, folder);
  const isHidden = new Set(hidden.map(({ file }) => file));
  const entries = unsafe.length > 0 ? [] : checkEntries(root, folder);
  return [...unsafe, ...hidden, ...entries.filter(({ file }) => !isHidden.has(file))];
}

/** Everything wrong with the content below `root` and with the interface strings, in the order of files and lines. */
export function checkContent(root: string, folder?: string): Problem[] {
  return [...checkFolder(root, folder), ...checkMessages()].sort(byPlace);
}
