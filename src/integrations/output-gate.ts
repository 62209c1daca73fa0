import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { readBuiltSite } from '#checks/built-site.ts';
import { checkLedger, hostRedirects, readLedger } from '#checks/ledger.ts';
import { checkLinks } from '#checks/links.ts';
import { knownHosts } from '#checks/known-hosts.ts';
import { readLibrary } from '#checks/library.ts';
import { checkPageCode, type PageRules } from '#checks/page-code.ts';
import { checkWeight } from '#checks/weight.ts';
import { redirectsFile } from '#server/redirects.ts';
import { site } from '#site.ts';
import { brokenRing, ring } from './gate-ring.ts';
import { stylesheetOf } from './site-files.ts';

function pageRules(folder: string): PageRules {
  const { library } = readLibrary(process.cwd());
  return { stylesheet: stylesheetOf(folder), hosts: knownHosts(library, site) };
}

/** Gate C: checks the built pages together: links, weight, addresses that must not die. Writes `_redirects`. */
export function outputGate(): AstroIntegration {
  return {
    name: 'output-gate',
    hooks: {
      'astro:build:done': ({ dir }) => {
        const folder = fileURLToPath(dir);
        const built = readBuiltSite(folder, site);
        const ledger = readLedger(process.cwd());
        const faults = [
          ...checkLinks(built),
          ...checkWeight(built),
          ...checkLedger(built, site.locales, ledger),
          ...checkPageCode(built, pageRules(folder)),
        ];
        if (faults.length > 0)
          throw new Error(`The built pages have faults:\n${faults.join('\n')}`);
        ring().pages = built.pages.length;
        const broken = brokenRing();
        if (broken) throw new Error(`The gates do not close: ${broken}.`);
        writeFileSync(
          join(folder, '_redirects'),
          redirectsFile(hostRedirects(built, site.locales, ledger)),
        );
      },
    },
  };
}
