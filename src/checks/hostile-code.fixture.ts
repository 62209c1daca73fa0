import type { Case } from './hostile-cases.fixture.ts';

const note = (attributes: string) => `<Note ${attributes}>Mind this.</Note>`;

/** Bodies that would run code while the portal is built. */
export const codeCases: readonly Case[] = [
  {
    name: 'an import on the first line of a body',
    body: "import fs from 'node:fs';\n\nWords.",
    refused: 6,
  },
  { name: 'an import below a paragraph', body: "Words.\n\nimport a from './a.js';", refused: 8 },
  {
    name: 'an import of nothing but its effect',
    body: "import 'data:text/javascript,process.exit(7)';",
    refused: 6,
  },
  {
    name: 'an import of a component of our own',
    body: "import Head from '#components/Head.astro';\n\nWords.",
    refused: 6,
  },
  {
    name: 'an import that hides below a comment',
    body: "{/* Only a note. */}\n\nimport a from './a.js';",
    refused: 8,
  },
  {
    name: 'an import between two paragraphs of Thai',
    body: "คนงาน\n\nimport a from './a.js'\n\nคนงาน",
    refused: 8,
  },
  {
    name: 'a sentence that the parser takes for an import',
    body: 'import of goods is taxed.',
    refused: 6,
  },
  { name: 'an exported constant', body: 'export const a = process.env;', refused: 6 },
  {
    name: 'an exported default that runs at once',
    body: 'export default (() => process.exit(7))();',
    refused: 6,
  },
  {
    name: 'an export in two lines',
    body: 'Words.\n\nexport\nconst a = process.exit(7);',
    refused: 8,
  },
  {
    name: 'an expression in a sentence',
    body: 'The key is {process.env.SECRET}.',
    refused: 6,
  },
  { name: 'an expression on its own line', body: 'Words.\n\n{process.exit(7)}', refused: 8 },
  { name: 'an expression in several lines', body: 'Words.\n\n{\n  1 +\n  1\n}', refused: 8 },
  {
    name: 'an expression on the second line of a paragraph',
    body: 'Words\n{1} words.',
    refused: 7,
  },
  { name: 'an empty expression', body: 'Words {} words.', refused: 6 },
  { name: 'a text in braces', body: 'Dear {name}, welcome.', refused: 6 },
  { name: 'an expression in a heading', body: '## Title {1 + 1}', refused: 6 },
  { name: 'an expression in a table', body: '| a | b |\n| - | - |\n| {1} | c |', refused: 8 },
  { name: 'an expression in the text of a link', body: '[a {1} b](/en/)', refused: 6 },
  { name: 'an expression deep in a list', body: '- a\n  - b\n    - **{1}**', refused: 8 },
  { name: 'an expression in a quote', body: '> A quote.\n>\n> {1}', refused: 8 },
  { name: 'an expression in a note', body: '<Note>\n\nWords.\n\n{1}\n\n</Note>', refused: 10 },
  { name: 'an expression after a comment', body: '{/* a */}{1}', refused: 6 },
  {
    name: 'code between two comments of one expression',
    body: '{/* a */ process.exit(7) /* b */}',
    refused: 6,
  },
  { name: 'a pattern behind a comment', body: "{/* a *//evil/.test('')}", refused: 6 },
  { name: 'a comment that is no comment', body: '{/ * a * /}', refused: 6 },
  { name: 'an expression that never ends', body: 'Words.\n\nWords {1 + 1', refused: 8 },
  { name: 'a comment that never ends', body: 'Words.\n\n{/* words', refused: 8 },
  {
    name: 'an expression behind a closed code fence',
    body: "```js\nimport a from 'a';\n```\n\n{1}",
    refused: 10,
  },
  {
    name: 'an expression behind a fence within another fence',
    body: '~~~\n```\n~~~\n\n{1}\n\n```\n```',
    refused: 10,
  },
  { name: 'an expression behind an escaped backslash', body: 'Words \\\\{1}.', refused: 6 },
  { name: 'an expression behind a lone backtick', body: 'A ` sign, {1}.', refused: 6 },
  { name: 'an attribute that is code', body: note('kind={process.exit(7)}'), refused: 6 },
  { name: 'an attribute that is a text in braces', body: note('kind={"info"}'), refused: 6 },
  { name: 'an attribute that is a template', body: note('kind={`info`}'), refused: 6 },
  { name: 'attributes that are spread', body: note('{...globalThis}'), refused: 6 },
  {
    name: 'an attribute that is an element',
    body: note('kind={<script>alert(1)</script>}'),
    refused: 6,
  },
  {
    name: 'front matter of its own at the top of a body',
    body: '---\nlayout: "data:text/javascript,process.exit(7)"\n---\n\nWords.\n\n{1}',
    refused: 12,
  },
];
