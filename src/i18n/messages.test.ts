import assert from 'node:assert/strict';
import { test } from 'node:test';
import { allLocales, realLocales, type Locale } from './locales.ts';
import { messages, messagesPath, readMessages, type Message } from './messages.ts';
import { pseudoBrackets } from './pseudo.ts';

const keysOf = (locale: Locale) =>
  Object.keys(messages(locale)).filter((key) => key !== '$translation');
const textsOf = (message: Message) =>
  typeof message === 'string' ? [message] : Object.values(message);

test('every language has the same messages as English', () => {
  for (const locale of allLocales)
    assert.deepEqual(keysOf(locale).sort(), keysOf('en').sort(), locale);
});

test('no message is empty in any language', () => {
  for (const locale of realLocales) {
    const known: Readonly<Record<string, Message>> = messages(locale);
    for (const key of keysOf(locale))
      for (const text of textsOf(known[key] ?? ''))
        assert.notEqual(text.trim(), '', `${locale} ${key}`);
  }
});

test('no message is markup, so none can break a page', () => {
  for (const locale of realLocales) assert.doesNotMatch(readMessages(locale), /[<>]|&\w+;/, locale);
});

test('every string of the pseudo-language is in brackets', () => {
  for (const message of Object.values<Message>(messages('en-XA')))
    for (const text of textsOf(message)) {
      assert.ok(text.startsWith(pseudoBrackets[0]), text);
      assert.ok(text.endsWith(pseudoBrackets[1]), text);
    }
});

test('a language is read once', () => {
  assert.equal(messages('vi'), messages('vi'));
});

test('the strings of a language stand in the file of its tag', () => {
  assert.match(messagesPath('km'), /src[/\\]i18n[/\\]messages[/\\]km\.json$/);
});

test('a language without its file names the file to write and the one to translate', () => {
  for (const tag of ['xx', 'zh'])
    assert.throws(() => readMessages(tag as Locale), {
      message: new RegExp(`messages/${tag}\\.json is missing.*messages/en\\.json`),
    });
});
