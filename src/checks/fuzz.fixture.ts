import { globSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { splitFrontMatter } from '#loader/front-matter.ts';
import { namesReadBy } from './code-run.fixture.ts';
import { soundContent, type Files } from './content-folder.fixture.ts';
import { checkFolder } from './content.ts';
import { diceOf, mutated, pick, type Dice } from './mutation.fixture.ts';

/** A valid file of the portal or of the tests, in a small folder of content that is sound with it. */
interface Seed {
  readonly file: string;
  readonly files: Files;
}

/** A mutant on which the gate broke, named a line that the mutant does not have, or let code through. */
interface Failure {
  /** Which of the mutants of this seed it was, from 0. */
  readonly nth: number;
  readonly file: string;
  readonly error: string;
}

export interface FuzzReport {
  readonly judged: number;
  /** Mutants that the gate let pass; each was then compiled and run. */
  readonly accepted: number;
  readonly slowestMs: number;
  readonly crashes: readonly Failure[];
  readonly codeRuns: readonly Failure[];
}

const read = (file: string) => [file, readFileSync(file, 'utf8')] as const;

/** The portal's own pages and principles, each facts file or text with just what its entry needs to be whole. */
function portalSeeds(): Seed[] {
  const entries = globSync('content/{pages,principles}/*').sort();
  return entries.flatMap((folder) => {
    const needed = [`${folder}/facts.yaml`, `${folder}/en.mdx`].map(read);
    const texts = globSync(`${folder}/*`).sort();
    return texts.map((file) => ({ file, files: Object.fromEntries([...needed, read(file)]) }));
  });
}

function seeds(): Seed[] {
  const sound = Object.keys(soundContent).map((file) => ({ file, files: soundContent }));
  return [...sound, ...portalSeeds()];
}

function write(root: string, files: Files): void {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  }
}

/** What the gate found, or why that cannot be right. */
function judge(
  root: string,
  file: string,
  mutant: string,
): { isAccepted: boolean; crash?: string } {
  try {
    const found = checkFolder(root);
    // The parser also ends a line at a lone carriage return, which the file check refuses.
    const last = mutant.split(/\r\n?|\n/).length;
    const lost = found.find((each) => each.file === file && (each.line < 1 || each.line > last));
    const isAccepted = found.length === 0;
    return lost ? { isAccepted, crash: `line ${lost.line} of ${last}` } : { isAccepted };
  } catch (error) {
    return { isAccepted: false, crash: String(error) };
  }
}

function codeRunBy(file: string, mutant: string): string | undefined {
  if (!file.endsWith('.mdx')) return undefined;
  const names = namesReadBy(splitFrontMatter(mutant, file).value?.body ?? '');
  return names.length > 0 ? `it reads ${names.join(', ')}` : undefined;
}

interface Judgement {
  readonly file: string;
  readonly isAccepted: boolean;
  readonly ms: number;
  readonly crash?: string | undefined;
  readonly codeRun?: string | undefined;
}

function tryOne(root: string, { file, files }: Seed, dice: Dice): Judgement {
  const valid = files[file] ?? '';
  const mutant = mutated(valid, dice);
  write(root, { [file]: mutant });
  const start = performance.now();
  const { isAccepted, crash } = judge(root, file, mutant);
  const ms = performance.now() - start;
  write(root, { [file]: valid });
  return { file, isAccepted, ms, crash, codeRun: isAccepted ? codeRunBy(file, mutant) : undefined };
}

function failures(judged: readonly Judgement[], key: 'crash' | 'codeRun'): Failure[] {
  return judged.flatMap(({ file, [key]: error }, nth) =>
    error === undefined ? [] : [{ nth, file, error }],
  );
}

/** Mutates valid files and lets the gate judge each in its folder; equal seeds give equal mutants. */
export function fuzz({ seed, count }: { seed: number; count: number }): FuzzReport {
  const root = mkdtempSync(join(tmpdir(), 'fuzz-'));
  const dice = diceOf(seed);
  const valid = seeds().map((each, index) => ({ ...each, root: join(root, String(index)) }));
  for (const each of valid) write(each.root, each.files);
  const judged = Array.from({ length: count }, () => {
    const each = pick(valid, dice);
    return tryOne(each.root, each, dice);
  });
  rmSync(root, { recursive: true });
  return {
    judged: judged.length,
    accepted: judged.filter(({ isAccepted }) => isAccepted).length,
    slowestMs: Math.max(...judged.map(({ ms }) => ms)),
    crashes: failures(judged, 'crash'),
    codeRuns: failures(judged, 'codeRun'),
  };
}
