import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { formatDate } from '#i18n/format.ts';
import type { Locale } from '#i18n/locales.ts';
import { citation } from './cite.ts';
import { practice, withSite } from './entries.fixture.ts';

type Input = NonNullable<Parameters<typeof practice>[0]>;

const cite = (locale: Locale, input: Input = {}) =>
  citation(locale, practice({ slug: 'centres', ...input, locale }), 'practices', 'centres');
const titled = (title: string) => cite('en', { texts: { en: { title } } });

describe('the line to copy', () => {
  test('has title, portal, date and address', () => {
    assert.equal(
      cite('en')?.line,
      'Title en. Testsite, 2 January 2026. https://portal.example.org/en/practices/centres/',
    );
  });

  test('has the portal, the date and the address of the reader’s language', () => {
    const date = formatDate('ar', '2026-01-02');
    const address = 'https://portal.example.org/ar/practices/centres/';
    assert.equal(cite('ar')?.line, `Title en. موقع, ${date}. ${address}`);
  });

  test('has the title as it is written', () => {
    assert.ok(titled('50 % of {A} & B_C')?.line.startsWith('50 % of {A} & B_C. '));
  });
});

describe('the record for reference managers', () => {
  test('has everything that the line has, each in its field', () => {
    assert.equal(
      cite('en')?.bibtex,
      [
        '@misc{centres,',
        '  title = {{Title en}},',
        '  author = {{Testsite}},',
        '  year = {2026},',
        '  language = {en},',
        '  url = {https://portal.example.org/en/practices/centres/},',
        '  urldate = {2026-01-02},',
        '}',
      ].join('\n'),
    );
  });

  test('names the language of the title, where that is borrowed', () => {
    assert.match(cite('ar')?.bibtex ?? '', /language = \{en\}/);
    const own = cite('ar', { texts: { en: {}, ar: { hasBody: false } } });
    assert.match(own?.bibtex ?? '', /title = \{\{Title ar\}\}[^]*language = \{ar\}/);
  });

  for (const [title, written] of [
    ['Aid & rights', 'Aid \\& rights'],
    ['50% of $5', '50\\% of \\$5'],
    ['Article #1_2', 'Article \\#1\\_2'],
    ['A } and { brace', 'A  and  brace'],
    ['A \\input{file}', 'A inputfile'],
  ] as const)
    test(`writes ${title} so that no sign of it is an order`, () => {
      const bibtex = titled(title)?.bibtex ?? '';
      assert.ok(bibtex.includes(`title = {{${written}}},`), bibtex);
    });
});

test('nothing is cited as long as the portal has a placeholder address', () => {
  withSite({ address: 'https://portal.example' }, () => {
    assert.equal(cite('en'), undefined);
  });
});
