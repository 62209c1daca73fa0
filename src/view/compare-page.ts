import type { Locale } from '#i18n/locales.ts';
import { useTranslations } from '#i18n/translate.ts';
import type { Sections } from '#domain/portal.ts';
import { pageFrame, type PageFrame } from './frame.ts';
import { sectionCrumbs } from './section.ts';

/** The page on which a reader puts practices side by side; its script fills it. */
export interface ComparePage {
  readonly title: string;
  readonly lead: string;
  readonly frame: PageFrame;
}

export function comparePage(locale: Locale, sections: Sections): ComparePage {
  const t = useTranslations(locale);
  const [title, lead] = [t('compare.title'), t('compare.lead')];
  const frame = pageFrame({
    locale,
    path: ['practices', 'compare'],
    title,
    description: lead,
    sections,
    crumbs: sectionCrumbs(locale, 'practices', sections),
  });
  return { title, lead, frame };
}
