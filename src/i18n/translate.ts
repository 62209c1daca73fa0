import { formatNumber, pluralCategory } from './format.ts';
import type { Locale } from './locales.ts';
import { messages, type Message, type MessageKey } from './messages.ts';

export type Values = Readonly<Record<string, string | number>>;

/** Turns a key, and the values of its placeholders, into a text of one language. */
export type Translate = (key: MessageKey, values?: Values) => string;

/** Names of the `{placeholders}` in a message, each once, sorted. */
export function placeholders(text: string): string[] {
  return [...new Set([...text.matchAll(/\{(\w+)\}/g)].map((match) => match[1] ?? ''))].sort();
}

function pluralForm(locale: Locale, message: Message, values: Values, key: string): string {
  if (typeof message === 'string') return message;
  const { count } = values;
  if (typeof count !== 'number') throw new Error(`Message "${key}" has plurals: give {count}.`);
  return message[pluralCategory(locale, count)] ?? message['other'] ?? '';
}

/** Replaces `{name}` by its value; numbers are printed in the digits of the language. */
function fill(locale: Locale, text: string, values: Values, key: string): string {
  return text.replace(/\{(\w+)\}/g, (_, name: string) => {
    const value = values[name];
    if (value === undefined) throw new Error(`Message "${key}" needs a value for {${name}}.`);
    return typeof value === 'number' ? formatNumber(locale, value) : value;
  });
}

/** The translator of a language. A missing key throws: `npm test` finds it before a reader does. */
export function useTranslations(locale: Locale): Translate {
  const known = messages(locale);
  return (key, values = {}) => {
    if (!Object.hasOwn(known, key)) throw new Error(`Message "${key}" is missing in ${locale}.`);
    return fill(locale, pluralForm(locale, known[key], values, key), values, key);
  };
}

/** Label of a code of a closed vocabulary, e.g. `label(t, 'step', 'camps')`. */
export function label<V extends string, C extends string>(
  t: Translate,
  vocabulary: V,
  code: `${V}.${C}` extends MessageKey ? C : never,
): string {
  return t(`${vocabulary}.${code}` as MessageKey);
}
