import assert from 'node:assert/strict';
import { test } from 'node:test';
import { formatNumber, pluralCategories, pluralCategory } from './format.ts';
import { allLocales, realLocales, type Locale } from './locales.ts';
import { messages, type Message, type MessageKey } from './messages.ts';
import { label, placeholders, useTranslations } from './translate.ts';

type Forms = Readonly<Partial<Record<Intl.LDMLPluralRule, readonly number[]>>>;

const never: Forms = { other: [0, 1, 2, 3, 11, 100, 1_000_000] };

/** Counts that take each form, by language. */
const forms: Readonly<Partial<Record<Locale, Forms>>> = {
  ar: {
    zero: [0],
    one: [1],
    two: [2],
    few: [3, 10, 103, 110],
    many: [11, 26, 99, 111],
    other: [100, 101, 102, 1000],
  },
  en: { one: [1], other: [0, 2, 11, 21, 101] },
  es: { one: [1], many: [1_000_000], other: [0, 2, 21, 1000] },
  fr: { one: [0, 1], many: [1_000_000], other: [2, 21, 1000] },
  km: never,
  lo: never,
  ms: never,
  my: never,
  th: never,
  vi: never,
};

const counted: MessageKey = 'practices.count';

test('the table above speaks of all ten languages', () => {
  assert.deepEqual(Object.keys(forms), realLocales);
});

for (const locale of realLocales)
  test(`${locale} counts in the forms of its grammar, and in no others`, () => {
    const known = forms[locale] ?? {};
    assert.deepEqual(pluralCategories(locale).sort(), Object.keys(known).sort());
    for (const [category, counts] of Object.entries(known))
      for (const count of counts) assert.equal(pluralCategory(locale, count), category, `${count}`);
  });

test('a count picks the form of the language and prints in its digits', () => {
  for (const locale of realLocales) {
    const message: Message = messages(locale)[counted];
    assert.ok(typeof message === 'object', locale);
    for (const [category, counts] of Object.entries(forms[locale] ?? {}))
      for (const count of counts)
        assert.equal(
          useTranslations(locale)(counted, { count }),
          message[category]?.replace('{count}', formatNumber(locale, count)),
          `${locale} ${count}`,
        );
  }
});

test('a plural without a number to count says which message lacks it', () => {
  const t = useTranslations('ar');
  const refused = { message: /"practices\.count".*\{count\}/ };
  assert.throws(() => t(counted), refused);
  assert.throws(() => t(counted, { count: '3' }), refused);
});

test('a placeholder takes the value of its name, wherever the language puts it', () => {
  for (const locale of allLocales) {
    const text = useTranslations(locale)('period.range', { from: '‹A›', to: '‹B›' });
    assert.ok(text.includes('‹A›') && text.includes('‹B›'), locale);
    assert.deepEqual(placeholders(text), [], locale);
  }
});

test('a number in a placeholder is printed in the digits of the language', () => {
  const text = useTranslations('my')('period.since', { from: 12 });
  assert.match(text, /၁၂/);
  assert.doesNotMatch(text, /[0-9]/);
});

test('a value stands as it is, even if it looks like a placeholder or a pattern', () => {
  const value = '{to} $& $1 \\ <b>';
  assert.ok(useTranslations('en')('period.since', { from: value }).includes(value));
});

test('an empty value is a value', () => {
  assert.doesNotThrow(() => useTranslations('en')('period.since', { from: '' }));
});

test('a missing value says which message needs it, and by which name', () => {
  const refused = { message: /"period\.range".*\{to\}/ };
  assert.throws(() => useTranslations('en')('period.range', { from: '2012' }), refused);
});

test('a value that no placeholder asks for does no harm', () => {
  const t = useTranslations('en');
  assert.equal(t('skip', { count: 3, from: 'x' }), t('skip'));
});

test('a missing message says its key and the language', () => {
  for (const key of ['nothing.here', '', 'toString', '__proto__', 'constructor'])
    assert.throws(() => useTranslations('km')(key as MessageKey), {
      message: new RegExp(`"${key}".*\\bkm\\b`),
    });
});

test('a code of a vocabulary is labelled by its own message', () => {
  const t = useTranslations('th');
  assert.equal(label(t, 'step', 'camps'), t('step.camps'));
});

for (const [text, expected] of [
  ['', []],
  ['nothing', []],
  ['{b} {a} {b}', ['a', 'b']],
  ['{} { a } {a', []],
  ['{from}–{to}', ['from', 'to']],
] as const)
  test(`the placeholders of “${text}” are ${expected.join(', ') || 'none'}`, () => {
    assert.deepEqual(placeholders(text), expected);
  });
