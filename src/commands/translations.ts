import { parseArgs } from 'node:util';
import { readLibrary } from '#checks/library.ts';
import { translationStates } from '#checks/translation-report.ts';
import { realLocales, type Locale } from '#i18n/locales.ts';
import { acceptTranslation } from './accept-translation.ts';

const usage = `npm run translations                      how every language stands
npm run translations -- <language>        each text of one, with what changed in its source
npm run translations -- accept <file>…    writes the fingerprint of the source into translations
    --human               made by a person, not by machine
    --reviewed-by NAME    read over by NAME`;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { human: { type: 'boolean' }, 'reviewed-by': { type: 'string' } },
});

function overview(): void {
  const { library } = readLibrary(process.cwd());
  for (const locale of realLocales) {
    const counts = new Map<string, number>();
    for (const { state } of translationStates(library, locale))
      counts.set(state, (counts.get(state) ?? 0) + 1);
    console.log(
      `${locale}  ${[...counts].map(([state, count]) => `${count} ${state}`).join(', ') || 'nothing to translate'}`,
    );
  }
}

function details(locale: Locale): void {
  const { library } = readLibrary(process.cwd());
  for (const { file, state, changed } of translationStates(library, locale)) {
    if (state !== 'good')
      console.log(
        `${state.padEnd(10)}  ${file}${changed.map((heading) => `\n              changed: ${heading}`).join('')}`,
      );
  }
}

function accept(files: readonly string[]): void {
  const reviewedBy = values['reviewed-by'];
  const acceptance = {
    method: values.human ? 'human' : 'machine',
    ...(reviewedBy ? { reviewedBy } : {}),
  } as const;
  for (const file of files) acceptTranslation(file, acceptance);
  console.log(`Accepted: ${files.length}`);
}

function run([first, ...rest]: readonly string[]): void {
  const locale = realLocales.find((each) => each === first);
  if (first === undefined) overview();
  else if (first === 'accept' && rest.length > 0) accept(rest);
  else if (locale) details(locale);
  else throw new Error(usage);
}

try {
  run(positionals);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
