import type { Locale } from '#i18n/locales.ts';
import { pagePath } from '#i18n/paths.ts';
import { useTranslations } from '#i18n/translate.ts';
import type { Sections } from '#domain/portal.ts';
import type { Link } from './frame.ts';

/** A part of the portal that holds entries and lists them. */
export type Section = 'practices' | 'enablers' | 'principles' | 'about' | 'report';

const paths: Readonly<Record<Section, readonly string[]>> = {
  practices: ['practices'],
  enablers: ['practices', 'enablers'],
  principles: ['principles'],
  about: ['about'],
  report: ['report'],
};

/** Path segments of a section's list, below the language. */
export function sectionPath(section: Section): readonly string[] {
  return paths[section];
}

function isListed(section: Section, sections: Sections): boolean {
  return section === 'about' ? sections.about.length > 0 : sections[section];
}

/** The lists above an entry of a section, from the top, as far as they exist. */
export function sectionCrumbs(locale: Locale, section: Section, sections: Sections): Link[] {
  const t = useTranslations(locale);
  const above: readonly Section[] = section === 'enablers' ? ['practices', 'enablers'] : [section];
  return above
    .filter((each) => isListed(each, sections))
    .map((each) => ({ label: t(`${each}.title`), href: pagePath(locale, ...paths[each]) }));
}
