import { z } from 'zod';
import { pluralCategories, pluralCategory } from '#i18n/format.ts';
import { realLocales, type Locale } from '#i18n/locales.ts';
import { readMessages, type Message } from '#i18n/messages.ts';
import { placeholders } from '#i18n/translate.ts';
import type { Outcome, Problem } from '#loader/problem.ts';
import { validate } from '#loader/validate.ts';
import type { Located } from '#loader/yaml.ts';
import { translation } from '#schema/entry.ts';
import { parseJson } from './json.ts';
import type { RuleId } from './rules.ts';

type Strings = Readonly<Record<string, Message>>;

const marker = translation.extend({
  // Of the English strings as a whole: they have no sections to compare one by one.
  source: z.string().regex(/^[0-9a-f]{8}$/, 'is not the hash of the English strings'),
});

const message = z.union(
  [z.string(), z.record(z.string(), z.string())],
  'is neither a text nor the forms of a plural',
);

const messagesFile = z.object({ $translation: marker.optional() }).catchall(message);

/** Interface strings of one language, and where each stands. */
interface MessageList {
  readonly isMarked: boolean;
  readonly strings: Strings;
  readonly locate: Located['locate'];
}

function readStrings(json: string, file: string): Outcome<MessageList> {
  const { value: located, problems } = parseJson(json, file);
  if (!located) return { problems };
  const checked = validate(messagesFile, located, file);
  if (!checked.value)
    return { problems: checked.problems.map((each) => ({ ...each, rule: 'message-syntax' })) };
  const { $translation, ...strings } = checked.value;
  const isMarked = $translation !== undefined;
  return { value: { isMarked, strings, locate: located.locate }, problems: [] };
}

function forms(message: Message): [category: string, text: string][] {
  return typeof message === 'string' ? [['', message]] : Object.entries(message);
}

const counts = Array.from({ length: 201 }, (_, count) => count);

/** True of a form that only one number has: the word itself says it. French "one" is nought as well. */
function saysItsNumber(locale: Locale, category: string): boolean {
  return counts.filter((count) => pluralCategory(locale, count) === category).length === 1;
}

function hasOtherPlaceholders(locale: Locale, original: Message, translated: Message): boolean {
  const wanted = placeholders(forms(original).at(-1)?.[1] ?? '').join();
  return forms(translated).some(([category, text]) => {
    const found = placeholders(text).join();
    if (found === '' && wanted === 'count') return !saysItsNumber(locale, category);
    return found !== wanted;
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
  return hasOtherPlaceholders(locale, original, translated) ? 'message-placeholders' : undefined;
}

const fileOf = (locale: Locale) => `src/i18n/messages/${locale}.json`;
const unmarked = {
  rule: 'translation-unmarked',
  detail: 'does not say how it was translated',
} as const;

/** Compares a language's strings with the English ones. `json` is the text of its file. */
export function compareMessages(locale: Locale, json: string, english: Strings): Problem[] {
  const file = fileOf(locale);
  const { value, problems } = readStrings(json, file);
  if (!value) return [...problems];
  const { isMarked, strings, locate } = value;
  const keys = [...new Set([...Object.keys(english), ...Object.keys(strings)])];
  const faults = keys.flatMap((key): Problem[] => {
    const rule = faultOf(locale, english[key], strings[key]);
    return rule ? [{ file, ...locate([], key), rule, detail: `"${key}"` }] : [];
  });
  if (locale === 'en' || isMarked) return faults;
  return [{ file, line: 1, column: 1, ...unmarked }, ...faults];
}

/** Everything wrong with the interface strings of any language; without English, whether each can be read. */
export function checkMessages(): Problem[] {
  const english = readStrings(readMessages('en'), fileOf('en')).value?.strings;
  return realLocales.flatMap((locale) => {
    const json = readMessages(locale);
    return english
      ? compareMessages(locale, json, english)
      : readStrings(json, fileOf(locale)).problems;
  });
}
