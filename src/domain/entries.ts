import type { Locale } from '#i18n/locales.ts';
import type { CommonFacts } from '#schema/entry.ts';
import { ownLocales, showText, type ShownText, type StoredText, type Texts } from './text-state.ts';

/** An entry with all its texts: what lists, pages and relations are made from. */
export interface PortalEntry<F extends CommonFacts, T extends StoredText> {
  readonly slug: string;
  readonly facts: F;
  readonly texts: Texts<T>;
}

/** Joins facts with the texts of the same slug; drafts are left out. */
export function joinEntries<F extends CommonFacts, T extends StoredText>(
  facts: readonly { id: string; data: F }[],
  prose: readonly T[],
): PortalEntry<F, T>[] {
  const bySlug = Map.groupBy(prose, ({ data }) => data.slug);
  return facts
    .filter(({ data }) => data.status !== 'draft')
    .map(({ id, data }) => ({
      slug: id,
      facts: data,
      texts: {
        sourceLocale: data.sourceLocale,
        byLocale: new Map((bySlug.get(id) ?? []).map((text) => [text.data.locale, text] as const)),
      },
    }));
}

/** Entries that are facts only, by their slugs; drafts are left out. */
export function builtFacts<F extends CommonFacts>(
  entries: readonly { id: string; data: F }[],
): { slug: string; facts: F }[] {
  return entries
    .filter(({ data }) => data.status !== 'draft')
    .map(({ id, data }) => ({ slug: id, facts: data }))
    .toSorted((a, b) => a.slug.localeCompare(b.slug, 'en'));
}

/** The entries that stand in lists: withdrawn ones keep their page only. */
export function listed<E extends { facts: CommonFacts }>(entries: readonly E[]): E[] {
  return entries.filter(({ facts }) => facts.status === 'published');
}

/** Newest first, then by slug, so that the order never depends on the file system. */
export function byNewest<E extends { slug: string; facts: CommonFacts }>(
  entries: readonly E[],
): E[] {
  return entries.toSorted(
    (a, b) =>
      b.facts.changed.localeCompare(a.facts.changed, 'en') || a.slug.localeCompare(b.slug, 'en'),
  );
}

/** Those with the newest evidence first, those of unknown age last; then by slug. */
export function byNewestEvidence<E extends { slug: string; facts: { asOf?: string | undefined } }>(
  entries: readonly E[],
): E[] {
  return entries.toSorted(
    (a, b) =>
      (b.facts.asOf ?? '').localeCompare(a.facts.asOf ?? '', 'en') ||
      a.slug.localeCompare(b.slug, 'en'),
  );
}

/** An entry as one language shows it. */
export interface LocalEntry<F extends CommonFacts, T extends StoredText> {
  readonly slug: string;
  readonly facts: F;
  readonly text: ShownText<T>;
  /** Published languages in which the entry is wholly written. */
  readonly own: readonly Locale[];
}

/** Chooses an entry's words for a language. */
export function localise<F extends CommonFacts, T extends StoredText>(
  { slug, facts, texts }: PortalEntry<F, T>,
  locale: Locale,
  published: readonly Locale[],
): LocalEntry<F, T> {
  return { slug, facts, text: showText(texts, locale), own: ownLocales(texts, published) };
}

/** Every page of a collection: each slug in each published language. */
export function entryPaths(entries: readonly { slug: string }[], locales: readonly Locale[]) {
  return entries.flatMap(({ slug }) => locales.map((locale) => ({ params: { locale, slug } })));
}
