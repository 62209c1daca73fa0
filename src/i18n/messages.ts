import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { locales, type Locale } from './locales.ts';
import { pseudo } from './pseudo.ts';

/** English is the type of all languages: a key exists if and only if English has it. */
export type Messages = typeof import('./messages/en.json');
export type MessageKey = keyof Messages;

/** A text, or its forms by `Intl.PluralRules` category. */
export type Message = string | Readonly<Record<string, string>>;

/** How the messages of a language were made; `$translation` in its file, absent from English. */
export interface MessagesFile {
  readonly $translation?: { method: 'machine' | 'human'; reviewedBy?: string; source: string };
  readonly [key: string]: unknown;
}

// Read from the working folder, which every command has as the project's root: bundled code has no path of its own.
const folder = join(process.cwd(), 'src/i18n/messages');
const cache = new Map<Locale, Readonly<Record<MessageKey, Message>>>();

/** Path of the interface strings of a language. */
export function messagesPath(locale: Locale): string {
  return join(folder, `${locale}.json`);
}

/** Text of that file; its absence names the file to write. */
export function readMessages(locale: Locale): string {
  try {
    return readFileSync(messagesPath(locale), 'utf8');
  } catch {
    throw new Error(
      `src/i18n/messages/${locale}.json is missing: the language stands in src/i18n/locales.ts. ` +
        `Translate src/i18n/messages/en.json into it.`,
    );
  }
}

/** Interface strings of a language, read once. */
export function messages(locale: Locale): Readonly<Record<MessageKey, Message>> {
  const known = cache.get(locale);
  if (known) return known;
  const isPseudo = 'isPseudo' in locales[locale];
  const read = JSON.parse(readMessages(isPseudo ? 'en' : locale)) as Record<MessageKey, Message>;
  const loaded = isPseudo ? pseudo(read) : read;
  cache.set(locale, loaded);
  return loaded;
}
