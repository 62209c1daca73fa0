import { pluralCategories } from '#i18n/format.ts';
import { realLocales, type Locale } from '#i18n/locales.ts';
import { readMessages, type Message } from '#i18n/messages.ts';
import { placeholders } from '#i18n/translate.ts';
import type { Problem } from '#loader/problem.ts';
import type { RuleId } from './rules.ts';

type Strings = Readonly<Record<string, Message>>;

/** Line on which a key stands; the files are written by a formatter, one key a line. */
function lineOf(json: string, key: string): number {
  const index = json.split('\n').findIndex((line) => line.trimStart().startsWith(`"${key}":`));
  return Math.max(index + 1, 1);
}

function forms(message: Message): [category: string, text: string][] {
  return typeof message === 'string' ? [['', message]] : Object.entries(message);
}

/** Zero, one and two may leave out the number: many languages say it in the word itself. */
const mayOmitCount = ['zero', 'one', 'two'];

function hasOtherPlaceholders(original: Message, translated: Message): boolean {
  const wanted = placeholders(forms(original).at(-1)?.[1] ?? '').join();
  return forms(translated).some(([category, text]) => {
    const found = placeholders(text).join();
    return (
      found !== wanted && !(mayOmitCount.includes(category) && found === '' && wanted === 'count')
    );
  });
}

function hasOtherForms(locale: Locale, original: Message, translated: Message): boolean {
  if (typeof original === 'string') return typeof translated !== 'string';
  const wanted = pluralCategories(locale).toSorted().join();
  return typeof translated === 'string' || Object.keys(translated).toSorted().join() !== wanted;
}

function faultOf(
  locale: Locale,
  original: Message | undefined,
  translated: Message | undefined,
): RuleId | undefined {
  if (translated === undefined) return 'message-missing';
  if (original === undefined) return 'message-extra';
  if (hasOtherForms(locale, original, translated)) return 'message-plurals';
  return hasOtherPlaceholders(original, translated) ? 'message-placeholders' : undefined;
}

/** Compares a language's strings with the English ones. `json` is its file's text, for line numbers. */
export function compareMessages(locale: Locale, json: string, english: Strings): Problem[] {
  const { $translation, ...translated } = JSON.parse(json) as Strings;
  const file = `src/i18n/messages/${locale}.json`;
  const problems: Problem[] = [];
  if (locale !== 'en' && !$translation) {
    problems.push({
      file,
      line: 1,
      column: 1,
      rule: 'translation-unmarked',
      detail: 'does not say how it was translated',
    });
  }
  for (const key of new Set([...Object.keys(english), ...Object.keys(translated)])) {
    const rule = faultOf(locale, english[key], translated[key]);
    if (rule) problems.push({ file, line: lineOf(json, key), column: 1, rule, detail: `"${key}"` });
  }
  return problems;
}

/** Everything wrong with the interface strings of any language. */
export function checkMessages(): Problem[] {
  const english = JSON.parse(readMessages('en')) as Strings;
  return realLocales.flatMap((locale) => compareMessages(locale, readMessages(locale), english));
}
