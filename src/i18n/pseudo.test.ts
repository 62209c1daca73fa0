import assert from 'node:assert/strict';
import { test } from 'node:test';
import { pseudo, pseudoBrackets, pseudoText } from './pseudo.ts';
import { placeholders } from './translate.ts';

const [opening, closing] = pseudoBrackets;

for (const text of ['', 'a', 'Practices', '{count}', '{a}{b}', 'a { b', 'two\nlines', '12 %'])
  test(`${JSON.stringify(text)} stands between the brackets`, () => {
    const made = pseudoText(text);
    assert.ok(made.startsWith(opening) && made.endsWith(closing), made);
    assert.equal(made.split(opening).length + made.split(closing).length, 4, made);
  });

test('placeholders keep their names, though the words around them change', () => {
  const made = pseudoText('since {since} in {place}');
  assert.deepEqual(placeholders(made), ['place', 'since']);
  assert.doesNotMatch(made.replace(/\{\w+\}/g, ''), /[aeious]/);
});

test('a text grows by two fifths, so that a tight layout shows', () => {
  for (const text of ['x', 'Practices', 'What protects people on the move'.repeat(20)]) {
    const grown = pseudoText(text).length - opening.length - closing.length;
    assert.ok(grown >= text.length * 1.4, text);
    assert.ok(grown < text.length * 1.4 + 1, text);
  }
});

test('a text can still be read: every letter keeps its base', () => {
  const text = 'Leave Now, At Once; the Quick Brown Fox Jumps Over a Lazy Dog';
  const bare = pseudoText(text).normalize('NFD').replace(/\p{M}/gu, '');
  assert.ok(bare.includes(text), bare);
});

test('all forms of a plural are made, and their categories kept', () => {
  const made = pseudo({ plain: 'one', many: { one: '{count} day', other: '{count} days' } });
  assert.equal(made.plain, pseudoText('one'));
  assert.deepEqual(made.many, {
    one: pseudoText('{count} day'),
    other: pseudoText('{count} days'),
  });
});
