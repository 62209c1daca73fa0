import type { AstroIntegration } from 'astro';
import { checkContent } from '#checks/content.ts';
import { formatFindings } from '#checks/finding.ts';
import { messagesPath } from '#i18n/messages.ts';
import { site } from '#site.ts';

/** Checks all content before Astro reads any of it, so that a fault stops the build with file, line and remedy. */
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
      },
    },
  };
}
