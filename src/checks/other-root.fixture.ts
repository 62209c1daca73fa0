import { execFileSync } from 'node:child_process';
import { cpSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { TestContext } from 'node:test';
import { pathToFileURL } from 'node:url';
import { temporaryFolder } from './content-folder.fixture.ts';

const messages = 'src/i18n/messages';

/** A folder with the interface strings of this portal, as if it were a project of its own. */
export function otherRoot(t: TestContext): { root: string; messagesFile: (tag: string) => string } {
  const root = temporaryFolder(t);
  cpSync(messages, join(root, messages), { recursive: true });
  return { root, messagesFile: (tag) => join(root, messages, `${tag}.json`) };
}

/** Value of an expression over the exports of a module, run with a folder as the project's root. */
export function evaluateIn(root: string, module: string, expression: string): unknown {
  const address = pathToFileURL(resolve('src', module)).href;
  const code = `import * as it from '${address}'; console.log(JSON.stringify(${expression}))`;
  const args = ['--input-type=module', '--eval', code];
  return JSON.parse(execFileSync(process.execPath, args, { cwd: root, encoding: 'utf8' }));
}
