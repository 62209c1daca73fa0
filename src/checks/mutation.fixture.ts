import { harmlessCases } from './harmless.fixture.ts';
import type { Case } from './hostile-cases.fixture.ts';
import { codeCases } from './hostile-code.fixture.ts';
import { linkCases } from './hostile-links.fixture.ts';
import { markupCases } from './hostile-markup.fixture.ts';
import { unicodeCases } from './hostile-unicode.fixture.ts';
import { yamlCases } from './hostile-yaml.fixture.ts';

/** A number from 0 up to, but not including, `below`. */
export type Dice = (below: number) => number;

/** Mulberry32: the same seed throws the same numbers everywhere. */
export function diceOf(seed: number): Dice {
  let state = seed >>> 0;
  return (below) => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32) * below);
  };
}

export function pick<T>(items: readonly T[], dice: Dice): T {
  const item = items[dice(items.length)];
  if (item === undefined) throw new Error('there is nothing to pick from');
  return item;
}

/** Signs that Markdown, MDX and YAML read, and some that hide. */
const signs = [
  ...Array.from('{}<>[]()!*_`~#|&\\/=:;"\'-+.$@ \n\t\r\u200b\u202e\u2067'),
  '\n\n',
  '\n> ',
  '\n- ',
  '\n---\n',
];

/** Whole bodies, or lines of front matter, that try something. */
const tricks: readonly string[] = [
  codeCases,
  markupCases,
  linkCases,
  unicodeCases,
  yamlCases,
  harmlessCases,
]
  .flat()
  .flatMap((each: Case) => ('body' in each ? [each.body] : 'matter' in each ? [each.matter] : []));

type Mutation = (text: string, dice: Dice) => string;

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
  (text, dice) => put(text, dice(text.length + 1), pick(tricks, dice)),
  (text, dice) => put(text, dice(text.length + 1), `\n\n${pick(tricks, dice)}\n\n`),
];

/** A text after one to six mutations. */
export function mutated(text: string, dice: Dice): string {
  return Array.from({ length: 1 + dice(6) }).reduce<string>(
    (now) => pick(mutations, dice)(now, dice),
    text,
  );
}
