import type { Locale } from '#i18n/locales.ts';
import { useTranslations } from '#i18n/translate.ts';
import type { Sections } from '#domain/portal.ts';
import { pageFrame, type PageFrame } from './frame.ts';
import { sectionCrumbs, sectionPath, type TopPage } from './section.ts';

/** A page that each language has once: its heading, what it says first, and its frame. */
export interface ListPage {
  readonly title: string;
  readonly lead: string;
  readonly frame: PageFrame;
}

/** The list of a section, or a tool, in a language. */
export function listPage(locale: Locale, page: TopPage, sections: Sections): ListPage {
  const t = useTranslations(locale);
  const [title, lead] = [t(`${page}.title`), t(`${page}.lead`)];
  const path = sectionPath(page);
  const isBelow = path.length > 1;
  const frame = pageFrame({
    locale,
    path,
    title,
    description: lead,
    sections,
    crumbs: isBelow ? sectionCrumbs(locale, 'practices', sections) : [],
  });
  return { title, lead, frame };
}
