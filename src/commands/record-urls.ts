import { appendFileSync } from 'node:fs';
import { join } from 'node:path';
import { readBuiltSite } from '#checks/built-site.ts';
import { newUrls, readLedger } from '#checks/ledger.ts';
import { site } from '#site.ts';

/** Adds the entry pages of a built folder to `urls.txt`. Returns those that were new. */
export function recordUrls(root: string, target: string): string[] {
  const built = readBuiltSite(join(root, target), site);
  const added = newUrls(built, site.locales, readLedger(root));
  if (added.length > 0)
    appendFileSync(join(root, 'urls.txt'), added.map((url) => `${url}\n`).join(''));
  return added;
}
