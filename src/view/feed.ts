import { Feed } from 'feed';
import type { Locale } from '#i18n/locales.ts';
import { absolute, pagePath, siteName } from '#i18n/paths.ts';
import { useTranslations } from '#i18n/translate.ts';
import { site } from '#site.ts';
import type { Practice, Principle } from '#domain/portal.ts';

/** A section of the portal and its entries in one language. */
export type FeedSource = readonly [section: string, entries: readonly (Practice | Principle)[]];

/** At most this many items: readers fetch a feed whole, many over slow lines. */
const most = 30;

interface Item {
  readonly section: string;
  readonly entry: Practice | Principle;
}

function newest(sources: readonly FeedSource[]): Item[] {
  return sources
    .flatMap(([section, entries]) => entries.map((entry) => ({ section, entry })))
    .toSorted((a, b) => b.entry.facts.changed.localeCompare(a.entry.facts.changed, 'en'))
    .slice(0, most);
}

/** Text as the HTML that the library declares it to be. */
function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

/** Atom feed of new and changed entries: those whose title is in the feed's language. */
export function atomFeed(locale: Locale, sources: readonly FeedSource[]): string {
  const items = newest(
    sources.map(([section, all]) => [section, all.filter(({ text }) => text.state !== 'fallback')]),
  );
  const title = useTranslations(locale)('feed.title', { site: siteName(locale) });
  const url = absolute(pagePath(locale));
  const updated = new Date(items[0]?.entry.facts.changed ?? 0);
  const feedLinks = { atom: `${url}feed.xml` };
  const feed = new Feed({
    id: url,
    link: url,
    title,
    language: locale,
    copyright: site.licence.name,
    updated,
    feedLinks,
    generator: siteName(locale),
    author: { name: siteName(locale) },
  });
  for (const { section, entry } of items) {
    const link = absolute(pagePath(locale, section, entry.slug));
    const { title: heading, summary } = entry.text.head.data;
    const dates = { date: new Date(entry.facts.changed), published: new Date(entry.facts.added) };
    feed.addItem({
      title: escaped(heading),
      id: link,
      link,
      description: escaped(summary),
      ...dates,
    });
  }
  // The library writes text as HTML, and has no place for the feed's language.
  return feed.atom1().replace('<feed ', `<feed xml:lang="${locale}" `);
}
