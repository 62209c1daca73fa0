import { existsSync, mkdirSync, renameSync, rmSync, statSync } from 'node:fs';
import { dirname } from 'node:path';

const aside = (target: string) => `${target}.old`;
const remove = (folder: string) => {
  rmSync(folder, { recursive: true, force: true });
};

/**
 * Puts a finished folder in the place of another. Between the two renames the target is missing for
 * an instant; whoever is killed just then finds it mended by {@link mendSwap}.
 */
export function swapIn(staged: string, target: string): void {
  // Throws if nothing was staged, while the target still stands.
  statSync(staged);
  mkdirSync(dirname(target), { recursive: true });
  remove(aside(target));
  if (existsSync(target)) renameSync(target, aside(target));
  renameSync(staged, target);
  remove(aside(target));
}

/** Brings back what a swap cut short had set aside, and clears what it left over. */
export function mendSwap(target: string): void {
  if (!existsSync(target) && existsSync(aside(target))) renameSync(aside(target), target);
  remove(aside(target));
}
