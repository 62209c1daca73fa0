import type { Locale } from '#i18n/locales.ts';
import { useTranslations } from '#i18n/translate.ts';
import type { Sections } from '#domain/portal.ts';
import { pageFrame, type PageFrame } from './frame.ts';
import { sectionCrumbs, sectionPath, type Section } from './section.ts';

/** A page that lists the entries of a section: its heading, what it says first, and its frame. */
export interface ListPage {
  readonly title: string;
  readonly lead: string;
  readonly frame: PageFrame;
}

/** The list page of a section in a language. */
export function listPage(locale: Locale, section: Section, sections: Sections): ListPage {
  const t = useTranslations(locale);
  const [title, lead] = [t(`${section}.title`), t(`${section}.lead`)];
  const frame = pageFrame({
    locale,
    path: sectionPath(section),
    title,
    description: lead,
    sections,
    crumbs: sectionCrumbs(locale, section, sections).slice(0, -1),
  });
  return { title, lead, frame };
}
