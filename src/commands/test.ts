import { spawnSync } from 'node:child_process';
import { globSync } from 'node:fs';
import { findBrowser } from './find-browser.ts';
import { writeFontConfig } from './test-fonts.ts';
import { buildTestSites } from './test-sites.ts';

const root = process.cwd();

/** Runs a program of node_modules/.bin and stops everything if it fails. */
function run(program: string, args: readonly string[], env: NodeJS.ProcessEnv = {}): void {
  const { status } = spawnSync(program, args, {
    stdio: 'inherit',
    env: { ...process.env, ...env },
    shell: process.platform === 'win32',
  });
  if (status !== 0) throw new Error(`${[program, ...args].join(' ')} failed`);
}

const unitTests = () => globSync('src/**/*.test.ts').filter((file) => !file.startsWith('src/e2e/'));
const builtTests = () => globSync('src/e2e/built/*.test.ts');

/** What must pass, in the order in which it is cheapest to fail. */
const steps: readonly (readonly [name: string, work: () => void | Promise<void>])[] = [
  ['Format', () => run('prettier', ['--check', '--log-level', 'warn', '.'])],
  ['Lint', () => run('eslint', ['.'])],
  ['Content', () => run('node', ['src/commands/content.ts'])],
  ['Types', () => run('astro', ['check', '--minimumFailingSeverity', 'hint'])],
  ['Units', () => run('node', ['--test', '--test-reporter=dot', ...unitTests()])],
  ['Sites', () => buildTestSites(root)],
  ['Built pages', () => run('node', ['--test', '--test-reporter=dot', ...builtTests()])],
  [
    'Browser',
    () =>
      run('playwright', ['test', '--config', 'src/e2e/playwright.config.ts'], {
        CHROME_PATH: findBrowser(),
        FONTCONFIG_FILE: writeFontConfig(root),
      }),
  ],
];

for (const [name, work] of steps) {
  console.log(`\n— ${name}`);
  await work();
}
console.log('\nAll passed.');
