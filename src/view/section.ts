import type { Locale } from '#i18n/locales.ts';
import { pagePath } from '#i18n/paths.ts';
import { useTranslations } from '#i18n/translate.ts';
import type { Sections } from '#domain/portal.ts';
import type { Link } from './frame.ts';

/** A part of the portal that holds entries and lists them. */
export type Section =
  'practices' | 'enablers' | 'principles' | 'about' | 'report' | 'corridors' | 'hotlines';

/** A page that each language has once, with a title and a lead of its own: the list of a section, or a tool. */
export type TopPage = Section | 'compare' | 'gaps' | 'submit';

const paths: Readonly<Record<TopPage, readonly string[]>> = {
  practices: ['practices'],
  enablers: ['practices', 'enablers'],
  compare: ['practices', 'compare'],
  principles: ['principles'],
  about: ['about'],
  report: ['report'],
  corridors: ['corridors'],
  hotlines: ['hotlines'],
  gaps: ['gaps'],
  submit: ['submit'],
};

/** Path segments of such a page, below the language. */
export function sectionPath(page: TopPage): readonly string[] {
  return paths[page];
}

function isListed(section: Section, sections: Sections): boolean {
  const listed = sections[section];
  return typeof listed === 'boolean' ? listed : listed.length > 0;
}

/** The lists above an entry of a section, from the top, as far as they exist. */
export function sectionCrumbs(locale: Locale, section: Section, sections: Sections): Link[] {
  const t = useTranslations(locale);
  const above: readonly Section[] = section === 'enablers' ? ['practices', 'enablers'] : [section];
  return above
    .filter((each) => isListed(each, sections))
    .map((each) => ({ label: t(`${each}.title`), href: pagePath(locale, ...paths[each]) }));
}
