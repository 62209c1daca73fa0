import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { watchedChanges } from '#checks/review.ts';

function git(root: string, ...args: readonly string[]): string {
  return execFileSync('git', args, {
    cwd: root,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe'],
  });
}

/** A revision that git does not know is an error of its own, not a change of everything. */
function commitOf(root: string, revision: string): string {
  try {
    return git(
      root,
      'rev-parse',
      '--verify',
      '--quiet',
      '--end-of-options',
      `${revision}^{commit}`,
    ).trim();
  } catch {
    throw new Error(`git knows no revision \`${revision}\`: name a branch, a tag or a commit.`);
  }
}

/** Text of a file as it was; empty if it was not there yet. */
function textAt(root: string, commit: string, file: string): string {
  try {
    return git(root, 'show', `${commit}:${file}`);
  } catch {
    return '';
  }
}

function changedFiles(root: string, commit: string): string[] {
  const tracked = git(root, 'diff', '--name-only', commit, '--', 'content');
  const fresh = git(root, 'ls-files', '--others', '--exclude-standard', '--', 'content');
  return [...new Set(`${tracked}\n${fresh}`.split('\n'))].filter(Boolean).sort();
}

/**
 * For a reviewer: every phone number, link, amount, date and law section below `content/` that has
 * changed since a revision, as a table.
 */
export function contentDiff(root: string, revision: string): string {
  const commit = commitOf(root, revision);
  const rows = changedFiles(root, commit).flatMap((file) => {
    const now = existsSync(join(root, file)) ? readFileSync(join(root, file), 'utf8') : '';
    return watchedChanges(file, textAt(root, commit, file), now).map(
      ({ place, before = '—', after = '—' }) => `| ${file} | ${place} | ${before} | ${after} |`,
    );
  });
  if (rows.length === 0) return `No number, date, link or phone has changed since ${revision}.`;
  return ['| file | where | before | after |', '| --- | --- | --- | --- |', ...rows].join('\n');
}
