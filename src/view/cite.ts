import { formatDate } from '#i18n/format.ts';
import type { Locale } from '#i18n/locales.ts';
import { absolute, hasAddress, pagePath, siteName } from '#i18n/paths.ts';
import type { LocalEntry } from '#domain/entries.ts';
import type { StoredText } from '#domain/text-state.ts';
import type { CommonFacts } from '#schema/entry.ts';

/** How to name a page: a line to copy, and a record for reference managers. */
export interface Citation {
  readonly line: string;
  readonly bibtex: string;
}

/** Signs that BibTeX reads as orders. */
function plain(text: string): string {
  return text.replace(/[\\{}~^]/g, '').replace(/[&%$#_]/g, '\\$&');
}

/** The citation of an entry's page; none as long as the portal has no address of its own. */
export function citation(
  locale: Locale,
  { slug, facts, text }: LocalEntry<CommonFacts, StoredText>,
  ...path: readonly string[]
): Citation | undefined {
  if (!hasAddress()) return undefined;
  const { title } = text.head.data;
  const url = absolute(pagePath(locale, ...path));
  const fields = [
    ['title', `{${plain(title)}}`],
    ['author', `{${plain(siteName(locale))}}`],
    ['year', facts.changed.slice(0, 4)],
    ['language', text.head.data.locale],
    ['url', url],
    ['urldate', facts.changed],
  ] as const;
  return {
    line: `${title}. ${siteName(locale)}, ${formatDate(locale, facts.changed)}. ${url}`,
    bibtex: `@misc{${slug},\n${fields.map(([name, value]) => `  ${name} = {${value}},\n`).join('')}}`,
  };
}
