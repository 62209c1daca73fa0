import assert from 'node:assert/strict';
import { test } from 'node:test';
import { realLocales } from '#i18n/locales.ts';
import { faults, testCases } from './faults.fixture.ts';
import {
  address,
  country,
  day,
  isCountry,
  locale,
  reservedSlugs,
  sentences,
  slug,
  text,
} from './values.ts';

testCases([
  {
    name: 'a country',
    schema: country,
    taken: ['KH', 'LA', 'MM', 'VN', 'TH', 'MY', 'GB', 'NO', 'PS', 'SS', 'CD'],
    refused: [
      'UK',
      'XX',
      'kh',
      'Kh',
      'KHM',
      'K',
      '',
      'SU',
      'YU',
      'BU',
      'EU',
      'UN',
      'ZZ',
      'ＫＨ',
      'KH\n',
      ' KH',
    ],
    told: /country code/,
  },
  {
    name: 'a slug',
    schema: slug,
    taken: ['a', '1', 'resource-centres', 'a-1-b', 'x'.repeat(200)],
    refused: [
      '',
      'A',
      'a--b',
      '-a',
      'a-',
      'a_b',
      'a b',
      'a/b',
      '..',
      'a.b',
      'é',
      'ខ',
      '__proto__',
      'a\n',
      '%61',
    ],
    told: /not a slug/,
  },
  {
    name: 'a slug of its own',
    schema: slug,
    taken: ['bypass', 'pages', 'index-2'],
    refused: reservedSlugs,
    told: /address needs/,
  },
  {
    name: 'a language',
    schema: locale,
    taken: realLocales,
    refused: ['EN', 'en-GB', 'xx', '', '__proto__', 5, null, {}, ['en']],
    told: /not a language/,
  },
  {
    name: 'a web address',
    schema: address,
    taken: ['https://ifrc.org', 'http://ifrc.org/a?b=c#d', 'https://portal.example/مسار'],
    refused: [
      '',
      'ifrc.org',
      '//ifrc.org',
      'javascript:alert(1)',
      'JavaScript:alert(1)',
      'data:text/html,x',
      'mailto:a@ifrc.org',
      'ftp://ifrc.org',
      'https://',
      'https://a b',
      5,
      null,
    ],
    told: /not a web address/,
  },
  {
    name: 'a text',
    schema: text(10),
    taken: ['x', 'x'.repeat(10), `  ${'x'.repeat(10)}  `, 'សួស្តី'],
    refused: ['', '   ', '\n', '\u00a0'],
    told: /is empty/,
  },
  {
    name: 'the length of a text',
    schema: text(10),
    taken: ['x'],
    refused: ['x'.repeat(11), 'x'.repeat(5_000_000)],
    told: /longer than 10 /,
  },
]);

test('none of these values may be a number, nothing, a list or a map', () => {
  for (const schema of [country, day, slug, text(10), locale, address])
    for (const value of [5, null, undefined, ['KH'], {}, true])
      assert.equal(faults(schema, value).length > 0, true, JSON.stringify(value));
});

test('all 249 official country codes are taken, each with a name', () => {
  const letters = [...Array(26).keys()].map((i) => String.fromCharCode(65 + i));
  const codes = letters.flatMap((a) => letters.map((b) => a + b)).filter(isCountry);
  const names = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' });
  assert.ok(codes.length >= 249, `${codes.length} are taken`);
  for (const code of codes) assert.ok(names.of(code), code);
});

test('spaces around a text are left out', () => {
  assert.equal(text(10).parse('  a b \n'), 'a b');
});

test('sentences are empty where none are given, and each must say something', () => {
  assert.deepEqual(sentences.parse(undefined), {});
  assert.deepEqual(sentences.parse({ 1: 'One.', 'low-trust': 'Two.' }), {
    1: 'One.',
    'low-trust': 'Two.',
  });
  assert.deepEqual(faults(sentences, { a: '', b: 5, c: 'x'.repeat(601), d: null }).length, 4);
  for (const value of [[], null, 'One.']) assert.equal(faults(sentences, value).length, 1);
});

test('a line of text hides nothing', () => {
  for (const line of [
    'two\nlines',
    'turned \u202e round',
    'an isolate \u2067x',
    '\u200b',
    ' \u200d ',
  ])
    assert.equal(text(80).safeParse(line).success, false, JSON.stringify(line));
  for (const line of ['ខ្មែរ\u200bសរសេរ', 'می\u200cخواهم', '21'])
    assert.equal(text(80).safeParse(line).success, true, line);
});
