import { globSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'astro';
import { brokenRing, openRing } from '#integrations/gate-ring.ts';
import { inputsHash, isBuiltFrom, writeRecord } from './build-record.ts';
import { withProgress } from './progress.ts';
import { mendSwap, swapIn } from './swap.ts';

/** What a finished build weighs. */
export interface BuildReport {
  readonly isFresh: boolean;
  readonly pages: number;
  readonly files: number;
  readonly bytes: number;
}

/** Hosts refuse a site of more files than this (Cloudflare Pages; others are wider). */
const mostFiles = 20_000;

function weigh(folder: string): Omit<BuildReport, 'isFresh'> {
  const all = globSync('**/*', { cwd: folder }).map(
    (file) => [file, statSync(join(folder, file))] as const,
  );
  const files = all.filter(([, stats]) => stats.isFile());
  return {
    pages: files.filter(([file]) => file.endsWith('.html')).length,
    files: files.length,
    bytes: files.reduce((sum, [, { size }]) => sum + size, 0),
  };
}

async function buildStaged(root: string, staged: string): Promise<void> {
  rmSync(staged, { recursive: true, force: true });
  openRing();
  await build({ root, outDir: staged, logLevel: 'warn' });
  const broken = brokenRing();
  if (broken) throw new Error(`Not published: ${broken}.`);
  const { files } = weigh(staged);
  if (files > mostFiles)
    throw new Error(`${files} files: hosts take ${mostFiles}. Publish fewer languages.`);
}

/**
 * Builds the portal into a staging folder and swaps it in whole, so that a build that fails or is
 * killed leaves the target as it was. Nothing is built if the target was made from just this.
 */
export async function buildSite(root: string, target: string): Promise<BuildReport> {
  const folder = join(root, target);
  const staged = join(root, '.staging', target);
  mendSwap(folder);
  const hash = inputsHash(root);
  if (isBuiltFrom(folder, hash)) return { isFresh: false, ...weigh(folder) };
  await withProgress(`Building ${target}`, () => buildStaged(root, staged));
  writeRecord(staged, hash);
  swapIn(staged, folder);
  return { isFresh: true, ...weigh(folder) };
}

/** A build in one line. */
export function describeBuild({ isFresh, pages, files, bytes }: BuildReport): string {
  const done = isFresh ? 'Built' : 'Nothing changed since the last build';
  return `${done}: ${pages} pages, ${files} files, ${(bytes / 1e6).toFixed(1)} MB.`;
}
