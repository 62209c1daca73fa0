import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { Locale } from '#i18n/locales.ts';
import type { Message } from '#i18n/messages.ts';
import { checkMessages, compareMessages } from './messages.ts';

type Strings = Readonly<Record<string, Message>>;

const $translation = { method: 'machine', source: 'aaaaaaaa' };

/** What is wrong with a language's strings, as `line rule "key"`. */
function faults(locale: Locale, translated: Strings, english: Strings): string[] {
  const strings = locale === 'en' ? translated : { $translation, ...translated };
  const json = JSON.stringify(strings, null, 2);
  return compareMessages(locale, json, english).map(
    ({ line, rule, detail }) => `${line} ${rule} ${detail}`,
  );
}

test('the interface of this portal is whole in every language', () => {
  assert.deepEqual(checkMessages(), []);
});

test('a sound translation has no faults', () => {
  const english = { plain: 'Hello', filled: '{b} of {a}' };
  assert.deepEqual(faults('fr', { plain: 'Bonjour', filled: '{a} et {b} et {a}' }, english), []);
});

describe('a translator is told of', () => {
  const cases: readonly [why: string, Locale, translated: Strings, english: Strings, string][] = [
    ['a string that is missing', 'fr', { a: 'A' }, { a: 'A', b: 'B' }, '1 message-missing "b"'],
    ['a string too many', 'fr', { a: 'A', b: 'B' }, { a: 'A' }, '7 message-extra "b"'],
    ['a placeholder misspelt', 'fr', { a: '{nom}' }, { a: '{name}' }, '6 message-placeholders "a"'],
    ['a placeholder left out', 'fr', { a: 'A' }, { a: '{name}' }, '6 message-placeholders "a"'],
    ['a placeholder too many', 'fr', { a: '{a}' }, { a: 'A' }, '6 message-placeholders "a"'],
    ['one form where plurals are', 'fr', { a: '' }, { a: { other: '' } }, '6 message-plurals "a"'],
    ['plurals where one form is', 'fr', { a: { other: '' } }, { a: '' }, '6 message-plurals "a"'],
    ['a string that is missing in English', 'en', {}, { a: 'A' }, '1 message-missing "a"'],
  ];
  for (const [why, locale, translated, english, expected] of cases) {
    test(why, () => {
      assert.deepEqual(faults(locale, translated, english), [expected]);
    });
  }

  test('a language that does not say how it was translated', () => {
    assert.deepEqual(compareMessages('fr', '{ "a": "A" }', { a: 'A' }), [
      {
        file: 'src/i18n/messages/fr.json',
        line: 1,
        column: 1,
        rule: 'translation-unmarked',
        detail: 'does not say how it was translated',
      },
    ]);
  });

  test('the right line, where one key begins or ends like another', () => {
    const keys = ['home.title', 'nav.home', 'home'];
    const strings = Object.fromEntries(keys.map((key) => [key, '{x}']));
    assert.deepEqual(faults('fr', strings, { ...strings, home: 'Home' }), [
      '8 message-placeholders "home"',
    ]);
  });
});

test('English is the original: nobody asks how it was translated', () => {
  assert.deepEqual(compareMessages('en', '{ "a": "A" }', { a: 'A' }), []);
});

describe('a plural has the forms of its language, no fewer and no more:', () => {
  const english = { a: { one: '{count} page', other: '{count} pages' } };
  const cases: readonly [Locale, forms: string, isSound: boolean][] = [
    ['ar', 'zero one two few many other', true],
    ['ar', 'other many few two one zero', true],
    ['ar', 'zero one two few other', false],
    ['fr', 'one many other', true],
    ['fr', 'one other', false],
    ['vi', 'other', true],
    ['vi', 'one other', false],
    ['th', '', false],
    ['en', 'one other', true],
  ];
  for (const [locale, forms, isSound] of cases) {
    test(`${locale}: ${forms || 'none'}`, () => {
      const names = forms.split(' ').filter(Boolean);
      const a = Object.fromEntries(names.map((form) => [form, '{count}']));
      const expected = isSound ? [] : [`${locale === 'en' ? 2 : 6} message-plurals "a"`];
      assert.deepEqual(faults(locale, { a }, english), expected);
    });
  }
});

describe('the number', () => {
  const english = { a: { one: '{count} page', other: '{count} pages' } };
  const arabic = { zero: '', one: '', two: '', few: '{count}', many: '{count}', other: '{count}' };

  test('may be left out where the word itself says none, one or two', () => {
    assert.deepEqual(faults('ar', { a: arabic }, english), []);
  });

  test('may not be left out of few, many and other', () => {
    for (const form of ['few', 'many', 'other'])
      assert.deepEqual(faults('ar', { a: { ...arabic, [form]: 'x' } }, english), [
        '6 message-placeholders "a"',
      ]);
  });

  test('may not be left out of the French "one", which prints for nought too', () => {
    const a = { one: 'une page', many: '{count} pages', other: '{count} pages' };
    assert.deepEqual(faults('fr', { a }, english), ['6 message-placeholders "a"']);
  });

  test('may be left out of the Spanish "one", which prints for one alone, but not of "many"', () => {
    const a = { one: 'una página', many: '{count} páginas', other: '{count} páginas' };
    assert.deepEqual(faults('es', { a }, english), []);
    assert.deepEqual(faults('es', { a: { ...a, many: 'páginas' } }, english), [
      '6 message-placeholders "a"',
    ]);
  });

  test('cannot take another placeholder with it', () => {
    const both = { a: { one: '{count} of {site}', other: '{count} of {site}' } };
    const translated = { a: { one: 'of', many: '{count} {site}', other: '{count} {site}' } };
    assert.deepEqual(faults('fr', translated, both), ['6 message-placeholders "a"']);
  });
});

describe('a file that cannot be read is one finding, at the place of the fault:', () => {
  const marker = '"$translation": { "method": "machine", "source": "aaaaaaaa" }';
  const long = `"b": "${'x'.repeat(99)}"`;
  const cases: readonly [json: string, place: string, says: RegExp][] = [
    ['', '1:1', /end of JSON/],
    ['{', '1:2', /^Expected property name or '}'$/],
    ['[]', '1:1', /object/],
    ['"a"', '1:1', /object/],
    ['{ "a": null }', '1:8', /`a`: is neither a text nor/],
    ['{\n  "a": 1\n}', '2:8', /`a`: is neither a text nor/],
    ['{\n  "a": ["x"]\n}', '2:8', /`a`: is neither a text nor/],
    ['{\n  "a": { "one": { "x": "y" } }\n}', '2:8', /`a`: is neither a text nor/],
    [`{\n  "a": A,\n  ${long}\n}`, '2:8', /^Unexpected token 'A'$/],
    [`{\n  ${long},\n  "a": 'A',\n  "c": "C"\n}`, '3:8', /^Unexpected token '''$/],
    [`{\n  ${long}\n  "a": "A"\n}`, '3:3', /^Expected ',' or '}' after property value$/],
    ['{\n  "a": "A",\n}', '3:1', /^Expected double-quoted property name$/],
    ['{\n  "a": "A\n}', '2:10', /control character/],
    ['{\n  "a": "A"\n', '3:1', /^Expected ',' or '}'/],
    ['{\r\n  "a": A\r\n}', '2:8', /^Unexpected token 'A'$/],
    ['{\n  "a": "A",\n  "a": "B"\n}', '3:3', /unique/],
    [`{\n  ${marker.replace('aaaaaaaa', 'xyz')}\n}`, '2:52', /`\$translation\.source`.*hash/],
    [`{\n  ${marker.replace('aaa"', 'aaa-bbbbbbbb"')}\n}`, '2:52', /source`.*hash/],
    [`{\n  ${marker.replace('machine', 'robot')}\n}`, '2:31', /\$translation\.method/],
    [`{\n  ${marker.replace(' }', ', "by": "me" }')}\n}`, '2:64', /`by` is not known/],
    ['{\n  "$translation": "machine"\n}', '2:19', /\$translation/],
  ];
  for (const [json, place, says] of cases)
    test(`${place} of ${JSON.stringify(json).slice(0, 60)}`, () => {
      const found = compareMessages('fr', json, { a: 'A' });
      assert.deepEqual(
        found.map(({ file, line, column, rule }) => [file, `${line}:${column}`, rule]),
        [['src/i18n/messages/fr.json', place, 'message-syntax']],
      );
      assert.match(found[0]?.detail ?? '', says);
    });
});

test('a finding has the column of its key, also where one line holds them all', () => {
  const json = `{ "$translation": ${JSON.stringify($translation)}, "a": "A", "b": "B" }`;
  const [found] = compareMessages('fr', json, { a: 'A' });
  assert.deepEqual([found?.line, found?.column], [1, json.indexOf('"b"') + 1]);
});
