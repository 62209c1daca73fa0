import type { Case } from './hostile-cases.fixture.ts';

const sign = (name: string, text: string): Case => ({
  name,
  body: `Words.\n\nBefore ${text} after.`,
  refused: 8,
});

const controls: readonly Case[] = [
  sign('a null character', 'a\u0000b'),
  sign('an escape sequence of a terminal', 'a\u001b[31mb'),
  sign('a backspace', 'a\bb'),
  sign('a vertical tab', 'a\vb'),
  sign('a form feed', 'a\fb'),
  sign('a delete character', 'a\u007fb'),
  sign('a next-line character', 'a\u0085b'),
  sign('a control sequence of the upper set', 'a\u009b31mb'),
  sign('a lone carriage return', 'a\rb'),
  sign('a replacement character', 'caf\ufffd'),
  sign('a character for private use', 'a\ue000b'),
  sign('a character for private use in the last plane', 'a\u{10fffd}b'),
  sign('a byte order mark within a text', 'a\ufeffb'),
];

const directions: readonly Case[] = [
  sign('an override to the left', 'a\u202ecba\u202c'),
  sign('an override to the right', 'a\u202dabc\u202c'),
  sign('an embedding to the left', 'a\u202babc\u202c'),
  sign('an embedding to the right', 'a\u202aabc\u202c'),
  sign('the end of an embedding', 'a\u202cb'),
  sign('an isolate that never closes', '\u2067abc'),
  sign('an isolate that closes on the next line', '\u2066abc\nabc\u2069'),
  sign('two isolates of which one closes', '\u2066a\u2067b\u2069'),
  sign('an override in code', '`a\u202ecba`'),
  {
    name: 'an override in a code fence',
    body: '```\na\n\u202eb\n```',
    refused: 8,
  },
  { name: 'an override in a comment', body: '{/* a\n\u202eb */}', refused: 7 },
  { name: 'an override in a title', text: matterOf('title: a\u202eb'), refused: 2 },
  sign('an override that is written as an entity', 'a&#x202e;cba'),
  sign('an override that is written as a decimal entity', 'a&#8238;cba'),
  {
    ...sign('an override in the title of a link', '[a](/en/ "a&#x202e;cba")'),
  },
  { name: 'an override that a title escapes', text: matterOf('title: "a\\u202eb"'), refused: 2 },
];

const invisible: readonly Case[] = [
  sign('a zero-width space in a Latin word', 'pass\u200bport'),
  sign('a zero-width space in an Arabic word', 'حق\u200bوق'),
  sign('a zero-width space between digits', '1\u200b3'),
  sign('a zero-width space that is written as an entity', 'pass&ZeroWidthSpace;port'),
  {
    name: 'a zero-width space that a title escapes',
    text: matterOf('title: "a\\u200bb"'),
    refused: 2,
  },
  sign('a joiner between spaces', 'a \u200d b'),
  sign('a non-joiner between digits', '1\u200c3'),
  sign('a joiner before a stop', 'a\u200d.'),
  sign('a hidden message in tag characters', 'a\u{e0061}\u{e0062}b'),
  sign('a hidden message that is written as entities', 'a&#xe0061;&#xe0062;b'),
  {
    name: 'a hidden message that a title escapes',
    text: matterOf('title: "a\\U000e0061b"'),
    refused: 2,
  },
];

const forms: readonly Case[] = [
  sign('a decomposed letter', 'cafe\u0301'),
  sign('decomposed Vietnamese', 'Vie\u0323\u0302t'),
  sign('marks in another order than the standard one', 'a\u0308\u0323'),
  sign('a unit sign that looks like a letter', '20 \u212a'),
  sign('five marks on one letter', 'q\u0301\u0301\u0301\u0301\u0301'),
  sign('a tower of marks', `q${'\u0300'.repeat(50)}`),
  { name: 'a decomposed letter in a title', text: matterOf('title: cafe\u0301'), refused: 2 },
];

function matterOf(title: string): string {
  return `---\n${title}\nsummary: An odd page.\n---\n\nWords.\n`;
}

const zawgyi = (name: string, text: string): Case => ({
  name: `Burmese for the Zawgyi font, ${name},`,
  file: 'content/pages/odd/my.mdx',
  body: `ကျေးဇူးတင်ပါတယ်။\n\n${text}`,
  refused: 8,
});

/** Characters that hide what a text says, or that show differently elsewhere. */
export const unicodeCases: readonly Case[] = [
  ...controls,
  ...directions,
  ...invisible,
  ...forms,
  zawgyi('with a vowel sign first', '\u1031\u1000\u103a\u1038\u1007\u1030\u1038'),
  zawgyi('with a medial first', '\u103b\u1019\u1014\u1039\u1019\u102c'),
  zawgyi('with a virama that stacks nothing', '\u1019\u1014\u1039 \u1000\u1014\u1039'),
  zawgyi('with a sign of its own', '\u1019\u1005\u1070\u102c'),
];
