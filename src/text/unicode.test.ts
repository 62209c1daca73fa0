import assert from 'node:assert/strict';
import { test } from 'node:test';
import { unicodeFlaws } from './unicode.ts';
import { zawgyiAt } from './zawgyi.ts';

const refused: readonly (readonly [what: string, text: string, offset: number])[] = [
  ['a null', 'ab\0c', 2],
  ['an escape', 'a\u001b[31m', 1],
  ['a lone carriage return', 'a\rb', 1],
  ['a replacement character', 'a\ufffdb', 1],
  ['a byte order mark', '\ufeffa', 0],
  ['a direction override', 'abc\u202edef', 3],
  ['a private-use character', 'a\ue000', 1],
  ['tag characters', 'a\u{e0041}', 1],
  ['a word joiner', 'a\u2060b', 1],
  ['a zero-width space in Latin', 'pass\u200bword', 4],
  ['a joiner that joins nothing', 'a \u200d b', 2],
  ['an isolate that stays open', 'a\n\u2067b\n', 2],
  ['an isolate closed twice', '\u2067a\u2069\u2069', 0],
  ['five marks on a letter', 'a\u0316\u0317\u0318\u0319\u031c', 5],
  ['a decomposed letter', 'cafe\u0301', 3],
  ['Burmese for the Zawgyi font', '\u1031\u1000\u102c', 0],
];

for (const [what, text, offset] of refused)
  test(`${what} is found where it stands`, () => {
    assert.equal(unicodeFlaws(text)[0]?.offset, offset);
  });

const fine = [
  'plain\ntext\twith\r\nline ends',
  'ខ្មែរ\u200bសរសេរ គ្មានដកឃ្លា',
  'ກຳ\u200bປູ',
  'السعر \u200e12\u200e فقط',
  '\u2067عربي\u2069 and Latin',
  'می\u200cخواهم',
  '👩\u200d👩\u200d👧 family, 🏳️\u200d🌈',
  'မြန်မာစာ ကောင်းပါတယ်၊ ကျွန်ုပ်တို့',
  'น้ำ คำ ทำ',
  'Tiếng Việt, l’été, O’Neil, « là »',
];

test('what people really write is fine', () => {
  for (const text of fine) assert.deepEqual(unicodeFlaws(text), [], text);
});

test('Zawgyi is told from Unicode by the order of its signs', () => {
  assert.notEqual(zawgyiAt('ျမန္မာ'), undefined);
  assert.notEqual(zawgyiAt('ေက်းဇူး'), undefined);
  assert.equal(zawgyiAt('ကျေးဇူးတင်ပါတယ်'), undefined);
});
