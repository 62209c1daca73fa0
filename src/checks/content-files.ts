import { isUtf8 } from 'node:buffer';
import { lstatSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Problem } from '#loader/problem.ts';
import { unicodeFlaws } from '#text/unicode.ts';

/** Bytes; the longest text of the portal is a small part of it. */
const largest = 256 * 1024;

const start = { line: 1, column: 1 } as const;

/** A fault that makes it unsafe even to read the file. */
function faultOfKind(root: string, file: string): Problem[] {
  const problem = (detail: string): Problem[] => [{ file, ...start, rule: 'file-kind', detail }];
  const stats = lstatSync(join(root, file));
  if (!stats.isFile()) return problem('is a link or a device, not a plain file');
  if (stats.size > largest) return problem(`is larger than ${largest} bytes`);
  return /^[\w./-]+$/.test(file)
    ? []
    : problem('its path has other signs than letters, digits, - _ . /');
}

/** Line of the first byte that is no UTF-8. */
function brokenLine(bytes: Buffer): number {
  let line = 1;
  let from = 0;
  for (let end = bytes.indexOf(10); end !== -1; end = bytes.indexOf(10, from)) {
    if (!isUtf8(bytes.subarray(from, end))) return line;
    from = end + 1;
    line += 1;
  }
  return line;
}

function faultsOfText(root: string, file: string): Problem[] {
  const bytes = readFileSync(join(root, file));
  if (!isUtf8(bytes))
    return [{ file, line: brokenLine(bytes), column: 1, rule: 'encoding', detail: 'is not UTF-8' }];
  const text = bytes.toString('utf8');
  return unicodeFlaws(text).map(({ offset, detail }) => {
    const before = text.slice(0, offset).split('\n');
    const column = (before.at(-1)?.length ?? 0) + 1;
    return { file, line: before.length, column, rule: 'unicode', detail };
  });
}

/** Folders from the content's own down to an entry's: `content/<collection>/<slug>`. */
const entryDepth = 2;

/** Something that stands where the other kind belongs: a file for a collection, a folder within an entry. */
function misplaced(file: string, detail: string): Problem {
  return { file, ...start, rule: 'file-kind', detail };
}

/** All files below a folder, and whatever is out of place there. */
function walk(root: string, folder: string, depth = 0): { files: string[]; misplaced: Problem[] } {
  const items = readdirSync(join(root, folder), { withFileTypes: true });
  const found = items.map((item) => {
    const path = `${folder}/${item.name}`;
    if (!item.isDirectory())
      return depth === 0
        ? { files: [], misplaced: [misplaced(path, 'is a file where a collection belongs')] }
        : { files: [path], misplaced: [] };
    return depth < entryDepth
      ? walk(root, path, depth + 1)
      : { files: [], misplaced: [misplaced(path, 'is a folder where only files belong')] };
  });
  return {
    files: found.flatMap(({ files }) => files),
    misplaced: found.flatMap((each) => each.misplaced),
  };
}

/** Files of a folder that are unsafe to read, and what in the others hides what it says. */
export function checkFiles(root: string, folder: string): { unsafe: Problem[]; hidden: Problem[] } {
  if (!lstatSync(join(root, folder)).isDirectory())
    return { unsafe: [misplaced(folder, 'is a link or a file, not a folder')], hidden: [] };
  const { files, misplaced: strange } = walk(root, folder);
  const unsafe = [...strange, ...files.flatMap((file) => faultOfKind(root, file))];
  const bad = new Set(unsafe.map(({ file }) => file));
  const hidden = files.filter((file) => !bad.has(file)).flatMap((file) => faultsOfText(root, file));
  return { unsafe, hidden };
}
