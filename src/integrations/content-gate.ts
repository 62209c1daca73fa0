import { resolve } from 'node:path';
import type { AstroIntegration } from 'astro';
import { checkContent } from '#checks/content.ts';
import { formatFindings } from '#checks/finding.ts';
import { readLibrary } from '#checks/library.ts';
import { collectionNames } from '#schema/collections.ts';
import { messagesPath } from '#i18n/messages.ts';
import { site } from '#site.ts';
import { openRing, ring } from './gate-ring.ts';

/** Absolute paths of all texts; the gate lets them through together or not at all. */
function passedTexts(root: string): Set<string> {
  const { library } = readLibrary(root);
  const entries = collectionNames.flatMap((name) => library[name]);
  return new Set(
    entries.flatMap(({ texts }) => [...texts.values()].map(({ file }) => resolve(root, file))),
  );
}

/** Gate A: checks all content before Astro reads any of it, so that a fault stops the build with file, line and remedy. */
export function contentGate(): AstroIntegration {
  return {
    name: 'content-gate',
    hooks: {
      'astro:config:setup': ({ addWatchFile }) => {
        site.locales.forEach((locale) => {
          addWatchFile(messagesPath(locale));
        });
        const findings = checkContent(process.cwd());
        if (findings.length > 0)
          throw new Error(`The content has faults:\n\n${formatFindings(findings)}`);
        openRing();
        ring().passed = passedTexts(process.cwd());
      },
    },
  };
}
