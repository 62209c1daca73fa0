import { oddFacts, soundFacts, type Case } from './hostile-cases.fixture.ts';

const whole = (name: string, text: string, refused = 1): Case => ({ name, text, refused });
const tail = 'title: Odd\nsummary: An odd page.\n---\n\nWords.\n';

const fences: readonly Case[] = [
  whole('front matter that is JavaScript', `---js\n${tail}`),
  whole('front matter that is JSON', `---json\n${tail}`),
  whole('front matter that names YAML', `--- yaml\n${tail}`),
  whole('front matter in the way of TOML', "+++\ntitle = 'Odd'\n+++\n\nWords.\n"),
  whole('front matter with a space behind its line', `--- \n${tail}`),
  whole('front matter with a space before its line', ` ---\n${tail}`),
  whole('front matter with four hyphens', `----\n${tail}`),
  whole('front matter below an empty line', `\n---\n${tail}`),
  whole('front matter below a comment', `{/* a */}\n---\n${tail}`),
  whole('front matter that does not end', '---\ntitle: Odd\nsummary: An odd page.\n'),
  whole('front matter whose end is indented', '---\ntitle: Odd\nsummary: S\n ---\n\nWords.\n'),
  whole('a body without front matter', 'Words.\n'),
  whole('empty front matter', '---\n---\n\nWords.\n', 2),
  whole('front matter that is a list', '---\n- title\n- summary\n---\n\nWords.\n', 2),
  whole('front matter that is a sentence', '---\ntitle\n---\n\nWords.\n', 2),
  {
    ...whole(
      'two documents in one',
      '---\ntitle: Odd\nsummary: S\n...\nlayout: x\n---\n\nWords.\n',
      4,
    ),
  },
];

const added = (name: string, matter: string, refused = 4): Case => ({ name, matter, refused });

const keys: readonly Case[] = [
  added('a layout that is code', 'layout: "data:text/javascript,process.exit(7)"'),
  added('a layout of our own', 'layout: ../../../src/layouts/Page.astro'),
  added('a slug', 'slug: other'),
  added('a key of Astro', 'prerender: false'),
  added('a key with a typing error', 'sumary: S'),
  added('a key with a Cyrillic letter', 'titl\u0435: Other'),
  added('a key that every object has', 'constructor: x'),
  added('a key that reaches for the prototype', '__proto__: { title: x }'),
  added('a key in quotes that reaches for the prototype', '"__proto__": { title: x }'),
  added('a title twice', 'title: Other'),
  added('a title twice, once in quotes,', '"title": Other'),
  added('a title twice, once in the long form,', '? title\n: Other'),
  added('a merge key', '<<: { title: Other }'),
  added('an anchor', 'translation: &a { method: human, source: aaaaaaaa }'),
  added('an alias of nothing', 'translation: *a'),
  added('a tag that makes a function', 'translation: !!js/function "function () {}"'),
  added('a tag for bytes', 'translation: !!binary aGVsbG8='),
  added('a tag of its own', 'translation: !secret x'),
  added('an indent with a tab', 'translation:\n\tmethod: human', 5),
  added('a quote that does not end', 'translation: "human'),
  added('a brace that does not end', 'translation: { method: human', 4),
  added('a key deep in front matter that is not known', 'translation:\n  by: me', 5),
];

const titled = (name: string, title: string): Case =>
  whole(`a title ${name}`, `---\ntitle: ${title}\nsummary: S\n---\n\nWords.\n`, 2);

const titles: readonly Case[] = [
  titled('that is empty', ''),
  titled('that is a number', '12'),
  titled('that is a list', '[a, b]'),
  titled('that is true', 'true'),
  titled('of 161 characters', 'x'.repeat(161)),
  titled('of nothing but a zero-width sign', '"\\u200d"'),
  titled('with a null character', '"a\\0b"'),
  titled('with a line end', '"a\\nb"'),
  titled('of two lines', '|\n  a\n  b'),
  titled('with an anchor', '&a Odd'),
  titled('with a tag', '!!str Odd'),
  titled('with a colon and no quotes', 'Rights: all of them'),
];

const fact = (name: string, line: string, refused = 5): Case => ({
  name,
  file: oddFacts,
  text: `${soundFacts}${line}\n`,
  refused,
});
const source = (name: string, url: string): Case =>
  fact(
    `a source ${name}`,
    `sources:\n  - { id: a, title: A, publisher: A, linkOk: true, url: "${url}" }`,
    6,
  );

const facts: readonly Case[] = [
  fact('a fact that is not known', 'price: 1'),
  fact('a fact twice', 'order: 2'),
  fact('an anchor in the facts', 'topics: &a [x]'),
  fact('a tag in the facts', 'topics: !!set { x }'),
  fact('a topic that climbs out', 'topics: [../../etc]'),
  fact('a language that the portal does not have', 'sourceLocale: xx'),
  fact('a second document of facts', '---\nstatus: draft'),
  fact('an alias bomb', 'a: &a [x, x]\nb: &b [*a, *a]\nc: [*b, *b]'),
  source('that is code', 'javascript:alert(1)'),
  source('that is data', 'data:text/html,x'),
  source('that names a user', 'https://www.gov.kh@example.org/'),
  source('with a Cyrillic letter in its host', 'https://ex\u0430mple.org/'),
  source('that is a machine', 'https://192.168.0.1/'),
  {
    name: 'an order that is no number',
    file: oddFacts,
    text: soundFacts.replace('order: 1', 'order: .nan'),
    refused: 4,
  },
  {
    name: 'a day that the calendar does not have',
    file: oddFacts,
    text: soundFacts.replace('changed: 2026-01-01', 'changed: 2026-02-30'),
    refused: 3,
  },
];

/** Front matter and facts that are more than plain YAML, or say more than the schema knows. */
export const yamlCases: readonly Case[] = [...fences, ...keys, ...titles, ...facts];
