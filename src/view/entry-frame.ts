import type { Locale } from '#i18n/locales.ts';
import { useTranslations } from '#i18n/translate.ts';
import type { LocalEntry } from '#domain/entries.ts';
import type { PagePart } from '#domain/paging.ts';
import type { Sections } from '#domain/portal.ts';
import type { StoredText } from '#domain/text-state.ts';
import type { CommonFacts } from '#schema/entry.ts';
import { pageFrame, type PageFrame } from './frame.ts';
import { pager, partPath, partTitle } from './pager.ts';
import { sectionCrumbs, sectionPath, type Section } from './section.ts';
import { articleData } from './structured.ts';

/** An entry on one page, as nearly all are. */
const onlyPage = { number: 1, last: 1 } as const;

/**
 * The frame of an entry's page, or of one of several. A withdrawn entry keeps its address, out of
 * search engines.
 */
export function entryFrame(
  locale: Locale,
  section: Section,
  entry: LocalEntry<CommonFacts, StoredText>,
  sections: Sections,
  part: Omit<PagePart<unknown>, 'items'> = onlyPage,
): PageFrame {
  const t = useTranslations(locale);
  const { slug, facts, text, own } = entry;
  const path = [...sectionPath(section), slug];
  const isWithdrawn = facts.status === 'withdrawn';
  const title = partTitle(text.head.data.title, part.number, pager(locale, path, part));
  // A page without words of its own, or with links alone, leaves it to the other to describe itself.
  const isDescribed = !isWithdrawn && text.state !== 'fallback' && part.number === 1;
  return pageFrame({
    locale,
    path: partPath(path, part.number),
    title: isWithdrawn ? t('withdrawn.title') : title,
    description: isWithdrawn ? t('withdrawn.text') : text.head.data.summary,
    sections,
    own,
    borrowedFrom: text.state === 'fallback' ? text.rest.data.locale : undefined,
    crumbs: sectionCrumbs(locale, section, sections),
    isWithdrawn,
    structured: isDescribed ? [articleData(locale, entry, path)] : [],
  });
}
