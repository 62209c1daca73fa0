import { oddFacts, oddFolder, oddText, soundFacts, type Case } from './hostile-cases.fixture.ts';

const sound = '---\ntitle: Odd\nsummary: An odd page.\n---\n\nWords.\n';

const bytes = (
  name: string,
  line: number,
  ...parts: readonly (string | readonly number[])[]
): Case => ({
  name,
  text: Buffer.concat(
    parts.map((part) => (typeof part === 'string' ? Buffer.from(part) : Buffer.from(part))),
  ),
  refused: line,
});

const encodings: readonly Case[] = [
  bytes('a text with a byte order mark', 1, [0xef, 0xbb, 0xbf], sound),
  { name: 'facts with a byte order mark', file: oddFacts, text: `\ufeff${soundFacts}`, refused: 1 },
  { name: 'a text in UTF-16', text: Buffer.from(sound, 'utf16le'), refused: 1 },
  bytes('a text in UTF-16 with its mark', 1, [0xff, 0xfe], [...Buffer.from(sound, 'utf16le')]),
  bytes('a text in Latin-1', 8, sound, '\nCaf', [0xe9], '.\n'),
  bytes('a text in the old encoding of Thai', 8, sound, '\n', [0xa4, 0xb9, 0xa7, 0xd2, 0xb9], '\n'),
  bytes('a text that ends in the middle of a letter', 8, sound, '\n', [0xe0, 0xb8]),
  bytes('a slash that is written too long', 8, sound, '\nA', [0xc0, 0xaf], '\n'),
  bytes('half of a pair of UTF-16 in UTF-8', 8, sound, '\nA', [0xed, 0xa0, 0x80], '\n'),
  bytes('a byte that no UTF-8 has', 8, sound, '\nA', [0xff], '\n'),
  bytes('a title in Latin-1', 2, '---\ntitle: Caf', [0xe9], '\nsummary: S\n---\n\nWords.\n'),
  { name: 'facts with a null character', file: oddFacts, text: `${soundFacts}#\0\n`, refused: 5 },
  bytes('an archive by the name of a text', 1, 'PK', [3, 4, 20, 0, 0xff, 0xfe]),
  {
    name: 'a text of 256 KiB and one byte',
    text: sound.padEnd(256 * 1024 + 1, 'word\n'),
    refused: 1,
  },
];

const odd = (name: string, path: string, where?: string): Case => ({
  name,
  file: `content/${path}`,
  text: sound,
  refused: 1,
  ...(where === undefined ? {} : { where: `content/${where}` }),
});

const names: readonly Case[] = [
  odd('a file of notes', 'pages/odd/notes.txt'),
  odd('a picture', 'pages/odd/photo.png'),
  odd('a script beside the texts', 'pages/odd/en.mdx.js'),
  odd('a component beside the texts', 'pages/odd/Odd.astro'),
  odd('a text in plain Markdown', 'pages/odd/fr.md'),
  odd('a text whose language is in capitals', 'pages/odd/FR.mdx'),
  odd('a text in a language that the portal does not have', 'pages/odd/xx.mdx'),
  odd('a text with the name of an object', 'pages/odd/constructor.mdx'),
  odd('a copy that an editor left', 'pages/odd/en.mdx~'),
  odd('a hidden file', 'pages/odd/.en.mdx'),
  odd('facts by another name', 'pages/odd/facts.yml'),
  odd('a text beside the entries', 'pages/en.mdx'),
  odd('a text beside the collections', 'en.mdx'),
  odd('a text in a folder of an entry', 'pages/odd/deep/en.mdx', 'pages/odd/deep'),
  odd('a collection that does not exist', 'guides/odd/en.mdx', 'guides'),
  odd('a file with a space in its name', 'pages/odd/en copy.mdx'),
  odd('a file with a letter of another script in its name', 'pages/odd/\u0435n.mdx'),
  odd('a file with a line end in its name', 'pages/odd/fr\n.mdx'),
  odd('a file with a turned name', 'pages/odd/\u202exdm.fr'),
  odd('an entry with an accent in its name', 'pages/caf\u00e9/en.mdx'),
  odd('an entry whose name is a place for commands', 'pages/$(id)/en.mdx'),
];

const kinds: readonly Case[] = [
  { name: 'a text that is a link to a file elsewhere', link: '/etc/hostname', refused: 1 },
  { name: 'a text that is a link to its neighbour', link: 'facts.yaml', refused: 1 },
  { name: 'a text that is a link to nothing', link: 'nothing.mdx', refused: 1 },
  { name: 'a text that is a link to itself', link: 'en.mdx', refused: 1 },
  { name: 'facts that are a link', file: oddFacts, link: '/etc/hostname', refused: 1 },
  { name: 'an entry that is a link', file: 'content/pages/twin', link: 'odd', refused: 1 },
  { name: 'a collection that is a link', file: 'content/principles', link: 'pages', refused: 1 },
  { name: 'a text that is a folder', folder: true, refused: 1 },
  { name: 'facts that are a folder', file: oddFacts, folder: true, refused: 1 },
  { name: 'a folder in an entry', file: `${oddFolder}/fr.mdx`, folder: true, refused: 1 },
  { name: 'a collection that is a file', file: 'content/principles', text: '', refused: 1 },
];

/** Files that are unsafe to read, or that do not belong where they stand. */
export const fileCases: readonly Case[] = [
  ...encodings,
  ...names,
  ...kinds,
  { name: 'an empty text', file: oddText, text: '', refused: 1 },
  { name: 'empty facts', file: oddFacts, text: '', refused: 1 },
];
