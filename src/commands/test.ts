import { spawnSync } from 'node:child_process';
import { globSync } from 'node:fs';
import { join } from 'node:path';
import { findBrowser } from './find-browser.ts';
import { run } from './run.ts';
import { writeFontConfig } from './test-fonts.ts';
import { buildTestSites } from './test-sites.ts';

const root = process.cwd();

/** Work that runs a program of node_modules/.bin, and stops everything if it fails. */
function program(name: string, args: readonly string[], env: () => NodeJS.ProcessEnv = () => ({})) {
  return () => {
    const { status } = spawnSync(name, args, {
      stdio: 'inherit',
      env: { ...process.env, ...env() },
      shell: process.platform === 'win32',
    });
    if (status !== 0) throw new Error(`${name} ${args[0] ?? ''} failed: see above.`);
  };
}

const isBuilt = (file: string) => file.startsWith(join('src', 'e2e'));
const unitTests = globSync('src/**/*.test.ts').filter((file) => !isBuilt(file));
const builtTests = globSync('src/e2e/built/*.test.ts');
const browser = () => ({ CHROME_PATH: findBrowser(), FONTCONFIG_FILE: writeFontConfig(root) });

const buildSites = () => {
  buildTestSites(root);
};

/** What must pass, in the order in which it is cheapest to fail. */
const steps: readonly (readonly [name: string, work: () => void | Promise<void>])[] = [
  ['Format', program('prettier', ['--check', '--log-level', 'warn', '.'])],
  // Types first: the linter reads what Astro generates for content.
  ['Types', program('astro', ['check', '--minimumFailingSeverity', 'hint'])],
  ['Lint', program('eslint', ['.'])],
  ['Content', program('node', ['src/commands/content.ts'])],
  ['Units', program('node', ['--test', '--test-reporter=dot', ...unitTests])],
  ['Sites', buildSites],
  ['Built pages', program('node', ['--test', '--test-reporter=dot', ...builtTests])],
  ['Browser', program('playwright', ['test', '--config', 'src/e2e/playwright.config.ts'], browser)],
];

await run(async () => {
  for (const [name, work] of steps) {
    console.log(`\n— ${name}`);
    await work();
  }
  console.log('\nAll passed.');
});
