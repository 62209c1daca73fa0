import { globSync, readFileSync } from 'node:fs';
import { splitFrontMatter } from '#loader/front-matter.ts';
import { bodyFaults } from './body.ts';
import { harmlessCases } from './harmless.fixture.ts';
import type { Case } from './hostile-cases.fixture.ts';
import { codeCases } from './hostile-code.fixture.ts';
import { linkCases } from './hostile-links.fixture.ts';
import { markupCases } from './hostile-markup.fixture.ts';
import { unicodeCases } from './hostile-unicode.fixture.ts';

/** A mutant on which the check threw, or named a line that the mutant does not have. */
interface Crash {
  readonly mutant: string;
  readonly error: string;
}

export interface FuzzReport {
  readonly judged: number;
  readonly accepted: number;
  readonly slowestMs: number;
  readonly crashes: readonly Crash[];
}

/** A number from 0 up to, but not including, `below`. */
type Dice = (below: number) => number;

/** Mulberry32: the same seed throws the same numbers everywhere. */
function diceOf(seed: number): Dice {
  let state = seed >>> 0;
  return (below) => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32) * below);
  };
}

/** Signs that Markdown and MDX read, and some that hide. */
const signs = [
  ...Array.from('{}<>[]()!*_`~#|&\\/=:;"\'-+.$@ \n\t\r\u200b\u202e\u2067'),
  '\n\n',
  '\n> ',
  '\n- ',
];

const bodies: readonly string[] = [codeCases, markupCases, linkCases, unicodeCases, harmlessCases]
  .flat()
  .flatMap((each: Case) => ('body' in each ? [each.body] : []));

type Mutation = (text: string, dice: Dice) => string;

function pick<T>(items: readonly T[], dice: Dice): T {
  const item = items[dice(items.length)];
  if (item === undefined) throw new Error('there is nothing to pick from');
  return item;
}

function slice(text: string, dice: Dice, longest: number): [start: number, end: number] {
  const start = dice(text.length + 1);
  return [start, Math.min(text.length, start + 1 + dice(longest))];
}

function put(text: string, at: number, what: string): string {
  return text.slice(0, at) + what + text.slice(at);
}

const mutations: readonly Mutation[] = [
  (text, dice) => put(text, dice(text.length + 1), pick(signs, dice)),
  (text, dice) => {
    const [start, end] = slice(text, dice, 40);
    return text.slice(0, start) + text.slice(end);
  },
  (text, dice) => {
    const [start, end] = slice(text, dice, 40);
    const rest = text.slice(0, start) + text.slice(end);
    return put(rest, dice(rest.length + 1), text.slice(start, end));
  },
  (text, dice) => {
    const [start, end] = slice(text, dice, 20);
    return put(text, end, text.slice(start, end).repeat(1 + dice(200)));
  },
  (text, dice) => put(text, dice(text.length + 1), pick(bodies, dice)),
  (text, dice) => put(text, dice(text.length + 1), `\n\n${pick(bodies, dice)}\n\n`),
];

function mutated(text: string, dice: Dice): string {
  return Array.from({ length: 1 + dice(6) }).reduce<string>(
    (now) => pick(mutations, dice)(now, dice),
    text,
  );
}

function validBodies(): string[] {
  const files = globSync('content/**/*.mdx').sort();
  return files.flatMap((file) => {
    const { value } = splitFrontMatter(readFileSync(file, 'utf8'), file);
    return value === undefined ? [] : [value.body];
  });
}

/** Why the answer on a mutant cannot be right; undefined if it can. */
function crashOf(mutant: string): { isAccepted: boolean; error?: string } {
  try {
    const faults = bodyFaults(mutant);
    // The parser also ends a line at a lone carriage return, which the file check refuses.
    const last = mutant.split(/\r\n?|\n/).length;
    const lost = faults.find(({ line }) => line < 1 || line > last);
    const isAccepted = faults.length === 0;
    return lost ? { isAccepted, error: `line ${lost.line} of ${last}` } : { isAccepted };
  } catch (error) {
    return { isAccepted: false, error: String(error) };
  }
}

/** Mutates the portal's own texts and lets the body check judge each; equal seeds give equal mutants. */
export function fuzz({ seed, count }: { seed: number; count: number }): FuzzReport {
  const dice = diceOf(seed);
  const valid = validBodies();
  const crashes: Crash[] = [];
  let accepted = 0;
  let slowestMs = 0;
  for (let judged = 0; judged < count; judged += 1) {
    const mutant = mutated(pick(valid, dice), dice);
    const start = performance.now();
    const { isAccepted, error } = crashOf(mutant);
    slowestMs = Math.max(slowestMs, performance.now() - start);
    if (isAccepted) accepted += 1;
    if (error !== undefined) crashes.push({ mutant, error });
  }
  return { judged: count, accepted, slowestMs, crashes };
}
