import type { Locale } from '#i18n/locales.ts';
import type { Described } from '#domain/portal.ts';
import { borrowed } from './notice.ts';
import type { Worded } from './worded.ts';

/** Name of one of an entry's organisations: as the text gives it, or as it writes it itself. */
export function organisationName(locale: Locale, { facts, text }: Described, id: string): Worded {
  const { data } = text.rest;
  const translated = data.organisations[id];
  if (translated !== undefined)
    return { words: translated, borrowed: borrowed(locale, data.locale) };
  const name = facts.organisations.find((each) => each.id === id)?.name ?? '';
  return { words: name, borrowed: borrowed(locale, 'en') };
}
