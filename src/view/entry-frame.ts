import type { Locale } from '#i18n/locales.ts';
import { useTranslations } from '#i18n/translate.ts';
import type { LocalEntry } from '#domain/entries.ts';
import type { Sections } from '#domain/portal.ts';
import type { StoredText } from '#domain/text-state.ts';
import type { CommonFacts } from '#schema/entry.ts';
import { pageFrame, type PageFrame } from './frame.ts';
import { sectionCrumbs, sectionPath, type Section } from './section.ts';
import { articleData } from './structured.ts';

/** The frame of an entry's page. A withdrawn entry keeps its address, out of search engines. */
export function entryFrame(
  locale: Locale,
  section: Section,
  entry: LocalEntry<CommonFacts, StoredText>,
  sections: Sections,
): PageFrame {
  const t = useTranslations(locale);
  const { slug, facts, text, own } = entry;
  const path = [...sectionPath(section), slug];
  const isWithdrawn = facts.status === 'withdrawn';
  return pageFrame({
    locale,
    path,
    title: isWithdrawn ? t('withdrawn.title') : text.head.data.title,
    description: isWithdrawn ? t('withdrawn.text') : text.head.data.summary,
    sections,
    own,
    borrowedFrom: text.state === 'fallback' ? text.rest.data.locale : undefined,
    crumbs: sectionCrumbs(locale, section, sections),
    isWithdrawn,
    // A page without words of its own leaves it to the one it borrows from to describe itself.
    structured: isWithdrawn || text.state === 'fallback' ? [] : [articleData(locale, entry, path)],
  });
}
