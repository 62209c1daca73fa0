import { oddFacts, soundFacts, type Case } from './hostile-cases.fixture.ts';

const heavy = (name: string, body: string): Case => ({ name, body, refused: 6 });
const judged = (name: string, body: string): Case => ({ name, body, judged: true });

const nested: readonly Case[] = [
  heavy('a quote of 5,000 levels', '>'.repeat(5000)),
  heavy('a quote of 5,000 levels with a text', `${'> '.repeat(5000)}Words.`),
  heavy('a quote of 13 levels', `${'> '.repeat(13)}Words.`),
  heavy('a list of 13 levels in one line', `${'- '.repeat(13)}Words.`),
  heavy('a numbered list of 13 levels in one line', `${'1. '.repeat(13)}Words.`),
  heavy('quotes and lists of 14 levels', `${'> - '.repeat(7)}Words.`),
  {
    name: 'a list of 13 levels in 13 lines',
    body: Array.from({ length: 13 }, (_, level) => `${'  '.repeat(level)}- a`).join('\n'),
    refused: 18,
  },
  {
    name: 'a list of 480 levels',
    body: Array.from({ length: 480 }, (_, level) => `${'  '.repeat(level)}- a`).join('\n'),
    refused: 18,
  },
  judged('notes of 13 levels', `${'<Note>'.repeat(13)}a${'</Note>'.repeat(13)}`),
  judged('notes of 500 levels', `${'<Note>\n\n'.repeat(500)}a\n\n${'</Note>\n\n'.repeat(500)}`),
  ...['[', '(', '*', '_', '`', '~', '<', '{', '#', '|', '!', '&'].map((sign) =>
    heavy(`a run of 5,000 ${sign}`, sign.repeat(5000)),
  ),
  ...['[', '(', '*', '_'].map((sign) => heavy(`a run of 101 ${sign}`, `a ${sign.repeat(101)}`)),
  { name: 'a run of 100 brackets', body: `a ${'['.repeat(100)}`, accepted: true },
  heavy('a run of brackets that close', `a ${']'.repeat(5000)}`),
];

const slow: readonly Case[] = [
  heavy('thirty attributes that open each other', '<Note kind={'.repeat(30)),
  heavy('thirty expressions that open elements', '{<a b='.repeat(30)),
  heavy('a brace that is followed by forty elements', `Words {${'<a>'.repeat(40)}`),
  heavy('attributes that open each other in paragraphs', '<Note kind={\n\n'.repeat(30)),
  heavy('braces whose ends stand in quotes', '<Note kind={"}}"'.repeat(30)),
  heavy('a brace before forty elements, each with an end in quotes', `{${'<a b="}">'.repeat(40)}`),
  heavy('a brace before forty elements with an odd name', `{${'<_a>'.repeat(40)}`),
  judged('comments without an end in one line', '{/**/}'.repeat(40_000)),
  judged('comments in as many paragraphs', '{/**/}\n\n'.repeat(30_000)),
  judged('comments that never end', '{/*\n\n'.repeat(20_000)),
  judged('underscores within words', '_a'.repeat(120_000)),
  judged('emphasis of two kinds that never closes', '*a _b '.repeat(40_000)),
  judged('brackets that open links', '[a](\n'.repeat(40_000)),
  judged('backticks of two lengths', '`a ``b '.repeat(30_000)),
  judged('definitions without end', '[a]: /b\n'.repeat(30_000)),
  judged('references without end', `${'[a]'.repeat(60_000)}\n\n[a]: /b`),
  judged(
    'a table of many cells',
    `|${'a|'.repeat(9000)}\n|${'-|'.repeat(9000)}\n|${'b|'.repeat(9000)}`,
  ),
  judged('mail addresses without end', 'a@b.cd '.repeat(35_000)),
  heavy('entities without end', '&amp;'.repeat(50_000)),
  heavy('numbered entities between words', 'a &#x41; '.repeat(25_000)),
  judged('zero-width spaces without end', '\u200b'.repeat(40_000)),
  judged('isolates without end', '\u2067'.repeat(80_000)),
  judged('marks without end', `a${'\u0301'.repeat(120_000)}`),
  judged('Burmese marks without end', '\u1039'.repeat(80_000)),
  { name: 'one line of 250,000 letters', body: 'a'.repeat(250_000), accepted: true },
  { name: 'a hundred thousand lines', body: 'a\n'.repeat(100_000), accepted: true },
  { name: 'a text of exactly 256 KiB', text: exact(), accepted: true },
];

function exact(): string {
  const head = '---\ntitle: Odd\nsummary: An odd page.\n---\n\n';
  return head.padEnd(256 * 1024 - 1, 'word ').concat('\n');
}

const bomb = Array.from({ length: 10 }, (_, row) => {
  const before = row === 0 ? 'x' : `*a${row - 1}`;
  return `a${row}: &a${row} [${Array.from({ length: 10 }, () => before).join(', ')}]`;
}).join('\n');

/** A pipe that nobody writes to would hold up whoever reads it; Windows has none. */
const pipes: readonly Case[] =
  process.platform === 'win32'
    ? []
    : [
        { name: 'a text that is a pipe', pipe: true, refused: 1 },
        { name: 'facts that are a pipe', file: oddFacts, pipe: true, refused: 1 },
      ];

const data: readonly Case[] = [
  ...pipes,
  { name: 'a text that is a link to an endless device', link: '/dev/zero', refused: 1 },
  { name: 'an alias bomb in front matter', matter: bomb, refused: 4 },
  { name: 'an alias bomb in facts', file: oddFacts, text: `${soundFacts}${bomb}\n`, refused: 5 },
  { name: 'a list of 5,000 levels in front matter', matter: `x: ${'['.repeat(5000)}`, refused: 4 },
  {
    name: 'a list of 5,000 levels in front matter that closes',
    matter: `x: ${'['.repeat(5000)}${']'.repeat(5000)}`,
    refused: 4,
  },
  {
    name: 'a map of 5,000 levels in front matter',
    matter: `x: ${'{a: '.repeat(5000)}`,
    refused: 4,
  },
  {
    name: 'a list of 5,000 levels in one line of front matter',
    matter: `x:\n  ${'- '.repeat(5000)}`,
    refused: 5,
  },
  {
    name: 'a map of 480 levels in facts',
    file: oddFacts,
    text: `${soundFacts}${Array.from({ length: 480 }, (_, level) => `${' '.repeat(level)}a:`).join('\n')}\n`,
    refused: 5,
  },
  {
    name: 'facts with 20,000 keys',
    file: oddFacts,
    text: `${soundFacts}${Array.from({ length: 20_000 }, (_, key) => `k${key}: 1`).join('\n')}\n`,
    refused: 5,
  },
  { name: 'a key of 100,000 letters', matter: `${'a'.repeat(100_000)}: x`, refused: 4 },
];

/** Texts that a parser may never finish, or that end the process; each is judged in a process of its own. */
export const heavyCases: readonly Case[] = [...nested, ...slow, ...data];
