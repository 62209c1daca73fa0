import { createHash } from 'node:crypto';
import { existsSync, globSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildDate } from '#domain/build-date.ts';

/** What the pages are made from, besides the settings in the environment. */
const inputs = [
  'content/**/*',
  'public/**/*',
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
  const files = inputs.flatMap((pattern) => globSync(pattern, { cwd: root })).sort();
  for (const file of files) {
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

/** True of a folder that was built from just this. */
export function isBuiltFrom(folder: string, hash: string): boolean {
  const file = join(folder, recordName);
  if (!existsSync(file)) return false;
  return (JSON.parse(readFileSync(file, 'utf8')) as { inputs: string }).inputs === hash;
}
