import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { describe, test, type TestContext } from 'node:test';
import type { Locale } from '#i18n/locales.ts';
import { realLocales } from '#i18n/locales.ts';
import { fingerprint } from '#loader/fingerprint.ts';
import { collectionNames } from '#schema/collections.ts';
import { contentWith, temporaryFolder, textOf, type Edit } from './content-folder.fixture.ts';
import { readLibrary } from './library.ts';
import { evaluateIn, otherRoot } from './other-root.fixture.ts';
import { changedSections, messagesHash, translationStates } from './translation-report.ts';

const who = 'content/pages/who';
const body = 'Start.\n\n## One\n\nFirst.\n\n## Two\n\nSecond.\n';

function print(text: string, title = 'Who'): string {
  return fingerprint({ title, summary: `About ${title}` }, text);
}

/** How the Thai text of a page stands to an English one with the body above. */
function thai(t: TestContext, ...edits: Edit[]) {
  const english: Edit = [`${who}/en.mdx`, textOf('Who', { body })];
  const { library, problems } = readLibrary(temporaryFolder(t, contentWith(english, ...edits)));
  assert.deepEqual(problems, []);
  return translationStates(library, 'th').find(({ file }) => file === `${who}/th.mdx`);
}

const th = (of: string, text = 'เนื้อหา\n'): Edit => [
  `${who}/th.mdx`,
  textOf('ใคร', { of, body: text }),
];

describe('a translator learns that a text', () => {
  test('is missing', (t) => {
    assert.deepEqual(thai(t), { file: `${who}/th.mdx`, state: 'missing', changed: [] });
  });

  test('has only title and summary', (t) => {
    assert.equal(thai(t, th(print(body), ''))?.state, 'partial');
  });

  test('was made by machine and read by nobody', (t) => {
    assert.equal(thai(t, th(print(body)))?.state, 'unreviewed');
  });

  test('is good after a person has read it', (t) => {
    const [file, text = ''] = th(print(body));
    const reviewed = text.replace('method: machine', 'method: machine\n  reviewedBy: Som');
    assert.equal(thai(t, [file, reviewed])?.state, 'good');
  });

  test('is good where a person made it', (t) => {
    const [file, text = ''] = th(print(body));
    assert.equal(thai(t, [file, text.replace('machine', 'human')])?.state, 'good');
  });

  test('is older than its source, and where', (t) => {
    const old = th(print(body.replace('Second', 'Zweitens')));
    assert.deepEqual(thai(t, old), { file: `${who}/th.mdx`, state: 'outdated', changed: ['Two'] });
  });

  test('is whole where its source is a title and a summary alone', (t) => {
    const source: Edit = [`${who}/en.mdx`, textOf('Who', { body: '' })];
    assert.equal(thai(t, source, th(print(''), ''))?.state, 'unreviewed');
  });
});

describe('what changed in a source is named by its headings:', () => {
  const head = 'title, summary and sentences';
  const cases: readonly [why: string, before: string, expected: string[]][] = [
    ['nothing', print(body), []],
    ['the title', print(body, 'What'), [head]],
    ['the text before any heading', print(body.replace('Start', 'Begin')), ['the beginning']],
    ['a section', print(body.replace('First', '1st')), ['One']],
    ['a heading', print(body.replace('## One', '## I')), ['One']],
    ['all of it', print(body.replaceAll(/\w+/g, 'x'), 'x'), [head, 'the beginning', 'One', 'Two']],
    ['a section that came', print(body.replace(/## Two[^]*/, '')), ['Two']],
    ['a section that went', print(`${body}\n## Three\n\nThird.\n`), ['a section was taken out']],
    ['space at the ends alone', print(`\n\n${body}\n\n`), []],
  ];
  for (const [why, before, expected] of cases) {
    test(why, () => {
      const source = {
        locale: 'en',
        file: 'en.mdx',
        data: { title: 'Who', summary: 'About Who' },
        body: body.trim(),
        bodyLine: 5,
        fingerprint: print(body),
        locate: () => ({ line: 1, column: 1 }),
      } as const;
      assert.deepEqual(changedSections(source, before), expected);
    });
  }
});

test('the text that an entry was first written in is no translation', (t) => {
  const edits: Edit[] = [
    [`${who}/facts.yaml`, 'status:', 'sourceLocale: th\nstatus:'],
    [`${who}/th.mdx`, textOf('ใคร')],
  ];
  assert.equal(thai(t, ...edits), undefined);
});

test('every language is told of its texts, and of its interface last; English of the first only', () => {
  const { library } = readLibrary(process.cwd());
  for (const locale of realLocales) {
    const files = translationStates(library, locale).map(({ file }) => file);
    const messages = `src/i18n/messages/${locale}.json`;
    assert.equal(files.indexOf(messages), locale === 'en' ? -1 : files.length - 1);
  }
});

describe('the interface of a language', () => {
  const cases: readonly [why: string, english: string | undefined, marker: object, string][] = [
    ['is outdated once English changed', 'other', { method: 'human' }, 'outdated'],
    ['is unreviewed where a machine made it', undefined, { method: 'machine' }, 'unreviewed'],
    ['is good once read over', undefined, { method: 'machine', reviewedBy: 'Som' }, 'good'],
    ['is good where a person made it', undefined, { method: 'human' }, 'good'],
  ];
  for (const [why, english, marker, expected] of cases) {
    test(why, (t) => {
      const { root, messagesFile } = otherRoot(t);
      const read = (tag: string) => JSON.parse(readFileSync(messagesFile(tag), 'utf8')) as object;
      const $translation = { ...marker, source: messagesHash() };
      writeFileSync(messagesFile('fr'), JSON.stringify({ ...read('fr'), $translation }));
      if (english)
        writeFileSync(messagesFile('en'), JSON.stringify({ ...read('en'), skip: english }));
      const none = JSON.stringify(Object.fromEntries(collectionNames.map((name) => [name, []])));
      const report = `it.translationStates(${none}, 'fr')`;
      assert.deepEqual(evaluateIn(root, 'checks/translation-report.ts', report), [
        { file: 'src/i18n/messages/fr.json', state: expected, changed: [] },
      ]);
    });
  }
});

test('collections without texts have nothing to translate', (t) => {
  const { library } = readLibrary(temporaryFolder(t, contentWith()));
  const states = translationStates(library, 'fr' satisfies Locale);
  assert.ok(states.every(({ file }) => !file.includes('indicators')));
});

test('the hash of the English strings has the form of a fingerprint', () => {
  assert.match(messagesHash(), /^[0-9a-f]{8}$/);
});
