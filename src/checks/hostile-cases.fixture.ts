import assert from 'node:assert/strict';
import { execFile, execFileSync } from 'node:child_process';
import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { test, type TestContext } from 'node:test';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { isLocale } from '#i18n/locales.ts';
import type { Problem } from '#loader/problem.ts';
import { temporaryFolder } from './content-folder.fixture.ts';
import { checkContent } from './content.ts';
import { formatFindings } from './finding.ts';

/** What is put in place of the file: bytes, a body below sound front matter, lines added to that, a link, a folder, a pipe. */
type Shape =
  | { readonly text: string | Uint8Array }
  | { readonly body: string }
  | { readonly matter: string }
  | { readonly link: string }
  | { readonly folder: true }
  | { readonly pipe: true };

/** A finding in the file on that line; none at all; or either of them, so long as it comes in time. */
export type Verdict =
  { readonly refused: number } | { readonly accepted: true } | { readonly judged: true };

/** A content file, and what the gate has to say of it. */
export type Case = Shape &
  Verdict & {
    /** Begins the sentence that names the test. */
    readonly name: string;
    readonly file?: string;
    /** Where the finding stands, if not in the file. */
    readonly where?: string;
  };

export const oddFolder = 'content/pages/odd';
export const oddText = `${oddFolder}/en.mdx`;
export const oddFacts = `${oddFolder}/facts.yaml`;

/** Lines of a text before its body; the first line of a `body` is the one after. */
const head = '---\ntitle: Odd\nsummary: An odd page.\n';

/** Sound facts in four lines; the next is line 5. */
export const soundFacts = 'status: published\nadded: 2026-01-01\nchanged: 2026-01-01\norder: 1\n';

function bytesOf(shape: Shape): string | Uint8Array {
  if ('text' in shape) return shape.text;
  if ('matter' in shape) return `${head}${shape.matter}\n---\n\nWords.\n`;
  return `${head}---\n\n${'body' in shape ? shape.body : 'Words.'}\n`;
}

/** Sound facts and one sound text; a text in another language is its original. */
function soundFiles(file: string): Record<string, string> {
  const tag = basename(file, '.mdx');
  const locale = isLocale(tag) ? tag : 'en';
  return {
    [oddFacts]: `${soundFacts}sourceLocale: ${locale}\n`,
    [`${oddFolder}/${locale}.mdx`]: bytesOf({ body: 'Words.' }) as string,
  };
}

/** A fresh folder with the case in it, beside what makes it whole. */
function folderOf(t: TestContext, each: Case): string {
  const { file = oddText } = each;
  const { [file]: _, ...rest } = soundFiles(file);
  const root = temporaryFolder(t, rest);
  const path = join(root, file);
  mkdirSync(dirname(path), { recursive: true });
  if ('link' in each) symlinkSync(each.link, path);
  else if ('folder' in each) mkdirSync(path);
  else if ('pipe' in each) execFileSync('mkfifo', [path]);
  else writeFileSync(path, bytesOf(each));
  return root;
}

/** What is expected, to be told from what was found; undefined where they agree. */
function disagreement(each: Case, found: readonly Problem[]): string | undefined {
  if ('judged' in each) return undefined;
  if ('accepted' in each) return found.length === 0 ? undefined : 'expected no finding';
  const where = each.where ?? each.file ?? oddText;
  const here = found.filter(({ file }) => file === join(where));
  if (!here.some(({ line }) => line === each.refused))
    return `expected a finding at ${where}:${each.refused}`;
  return here.length === found.length ? undefined : `expected findings in ${where} alone`;
}

/** Ends the sentence that a case begins. */
function verdictOf(each: Case): string {
  if ('judged' in each) return 'is judged in time';
  return 'accepted' in each ? 'is accepted' : `is refused on line ${each.refused}`;
}

function findingsOf(t: TestContext, each: Case): Problem[] {
  return checkContent(folderOf(t, each));
}

/** The same in a process of its own, which a parser may hold up or bring down; throws if it does. */
export async function findingsApart(
  t: TestContext,
  each: Case,
  patience = 10_000,
): Promise<Problem[]> {
  const module = pathToFileURL(resolve('src/checks/content.ts')).href;
  const code = `import { checkContent } from '${module}';
    const found = checkContent(process.argv[1]).slice(0, 20);
    console.log(JSON.stringify(found))`;
  const args = ['--input-type=module', '--eval', code, folderOf(t, each)];
  const options = { encoding: 'utf8', timeout: patience, killSignal: 'SIGKILL' } as const;
  const { stdout } = await promisify(execFile)(process.execPath, args, options);
  return JSON.parse(stdout) as Problem[];
}

/** One test for each case. */
export function testCases(
  cases: readonly Case[],
  find: (t: TestContext, each: Case) => Problem[] | Promise<Problem[]> = findingsOf,
): void {
  for (const each of cases)
    void test(`${each.name} ${verdictOf(each)}`, async (t) => {
      const found = await find(t, each);
      const wrong = disagreement(each, found);
      assert.equal(wrong, undefined, `${wrong ?? ''}\n${formatFindings(found)}`);
    });
}
