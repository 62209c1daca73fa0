import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, rmSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';

/** What a portal is made of besides its own `site.ts` and content. */
const shared = [
  'src',
  'public',
  'astro.config.mjs',
  'package.json',
  'package-lock.json',
  'tsconfig.json',
];

/** A site of the tests: one of the folders of `src/e2e/fixtures`, or the portal itself. */
export interface FixtureSite {
  /** Folder below `.test`. */
  readonly name: string;
  /** Holds `site.ts` and `content`. */
  readonly fixture: string;
  readonly buildDate: string;
}

/**
 * Lays out a copy of the code with another `site.ts` and other content: just what an organisation
 * does that takes the kit. Returns its folder.
 */
export function layOutFixture(
  root: string,
  { name, fixture }: Omit<FixtureSite, 'buildDate'>,
): string {
  const folder = join(root, '.test', name);
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  for (const part of shared) cpSync(join(root, part), join(folder, part), { recursive: true });
  cpSync(join(root, 'src/e2e/fixtures', fixture, 'site.ts'), join(folder, 'src/site.ts'));
  cpSync(join(root, 'src/e2e/fixtures', fixture, 'content'), join(folder, 'content'), {
    recursive: true,
  });
  symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'), 'dir');
  return folder;
}

/** Builds such a site; its pages are in `dist` of the folder returned. */
export function buildFixture(root: string, site: FixtureSite): string {
  const folder = layOutFixture(root, site);
  const env = { ...process.env, BUILD_DATE: site.buildDate };
  execFileSync(process.execPath, ['src/commands/build.ts'], { cwd: folder, env, stdio: 'pipe' });
  return folder;
}
