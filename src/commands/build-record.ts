import { createHash } from 'node:crypto';
import { globSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildDate } from '#domain/build-date.ts';

/**
 * What the pages are made from, besides the settings in the environment. Not `urls.txt`: a build adds
 * new addresses to it, and would make itself stale.
 */
const inputs = [
  'content/**/*',
  'public/**/*',
  // Stars leave out what begins with a dot, but the whole of public/ is published.
  'public/**/.*',
  'public/**/.*/**/*',
  'src/**/*',
  'astro.config.mjs',
  'package-lock.json',
  'redirects.txt',
];

const recordName = '.build-record.json';

function settings(): string[] {
  return Object.entries(process.env)
    .filter(([name]) => name.startsWith('PUBLIC_'))
    .map(([name, value = '']) => `${name}=${value}`)
    .sort();
}

/** One hash of content, code, settings and date: equal hashes mean equal sites. */
export function inputsHash(root: string): string {
  const hash = createHash('sha256').update([buildDate(), ...settings()].join('\n'));
  const files = new Set(inputs.flatMap((pattern) => globSync(pattern, { cwd: root })));
  for (const file of [...files].sort()) {
    if (statSync(join(root, file)).isFile())
      hash.update(`\n${file}\n`).update(readFileSync(join(root, file)));
  }
  return hash.digest('hex');
}

/** Leaves in a built folder what it was built from. */
export function writeRecord(folder: string, hash: string): void {
  writeFileSync(
    join(folder, recordName),
    `${JSON.stringify({ inputs: hash, date: buildDate() })}\n`,
  );
}

/** True of a folder that was built from just this; a record that is missing or damaged says nothing. */
export function isBuiltFrom(folder: string, hash: string): boolean {
  try {
    const record: unknown = JSON.parse(readFileSync(join(folder, recordName), 'utf8'));
    return (record as { inputs?: unknown } | null)?.inputs === hash;
  } catch {
    return false;
  }
}
