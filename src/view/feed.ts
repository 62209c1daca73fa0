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

const isTitled = ({ text }: Item['entry']) => text.state !== 'fallback';

/** Text as the HTML that the library declares it to be. */
function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

function addItem(feed: Feed, locale: Locale, { section, entry }: Item): void {
  const link = absolute(pagePath(locale, section, entry.slug));
  const { title, summary } = entry.text.head.data;
  feed.addItem({
    title: escaped(title),
    id: link,
    link,
    description: escaped(summary),
    date: new Date(entry.facts.changed),
    published: new Date(entry.facts.added),
  });
}

/** Atom feed of new and changed entries: those whose title is in the feed's language. */
export function atomFeed(locale: Locale, sources: readonly FeedSource[]): string {
  const items = newest(sources.map(([section, all]) => [section, all.filter(isTitled)]));
  const url = absolute(pagePath(locale));
  const feed = new Feed({
    id: url,
    link: url,
    title: useTranslations(locale)('feed.title', { site: siteName(locale) }),
    copyright: site.licence.name,
    updated: new Date(items[0]?.entry.facts.changed ?? 0),
    feedLinks: { atom: `${url}feed.xml` },
    generator: siteName(locale),
    author: { name: siteName(locale) },
  });
  for (const item of items) addItem(feed, locale, item);
  // The library writes text as HTML, and has no place for the feed's language.
  return feed.atom1().replace('<feed ', `<feed xml:lang="${locale}" `);
}
