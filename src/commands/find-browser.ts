import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chromium } from '@playwright/test';

const systemBrowsers = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

/** Says what it is doing, does it, and tells whether it worked. */
function tryCommand(name: string, command: string, args: readonly string[]): boolean {
  console.log(`No Chromium found: ${name} …`);
  try {
    execFileSync(command, args, {
      stdio: 'pipe',
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    });
    return true;
  } catch {
    return false;
  }
}

function isDebianRoot(): boolean {
  return existsSync('/usr/bin/apt-get') && process.getuid?.() === 0;
}

function installed(): string | undefined {
  return [process.env['CHROME_PATH'], ...systemBrowsers, chromium.executablePath()].find(
    (path) => path !== undefined && path !== '' && existsSync(path),
  );
}

function install(): void {
  // On Debian as root apt brings the libraries that Playwright's download leaves to the system.
  const isDone =
    isDebianRoot() &&
    tryCommand('installing it with apt', 'sh', [
      '-c',
      'apt-get update -qq && apt-get install -y -qq chromium',
    ]);
  if (!isDone) tryCommand("downloading Playwright's", 'npx', ['playwright', 'install', 'chromium']);
}

/** Path of a Chromium: `CHROME_PATH`, the system's, Playwright's own; else one is installed. */
export function findBrowser(): string {
  const found = installed();
  if (found) return found;
  install();
  const now = installed();
  if (now) return now;
  throw new Error(
    'The browser tests need Chromium. Install it (Debian: `apt-get install chromium`), or run ' +
      '`npx playwright install --with-deps chromium`, or set CHROME_PATH to one that you have.',
  );
}
