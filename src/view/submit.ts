import type { Locale } from '#i18n/locales.ts';
import { useTranslations } from '#i18n/translate.ts';
import { site } from '#site.ts';
import type { Sections } from '#domain/portal.ts';
import { listPage, type ListPage } from './list-page.ts';

/** The page that tells how to propose a practice. */
export interface SubmitPage extends ListPage {
  /** What a proposal should say. */
  readonly parts: readonly string[];
  /** Address for proposals; absent as long as the portal has none. */
  readonly mail: string | undefined;
}

const parts = [
  'submit.idea',
  'submit.case',
  'submit.results',
  'submit.principles',
  'submit.challenges',
  'submit.sources',
] as const;

/** How to propose a practice, in a language. */
export function submitPage(locale: Locale, sections: Sections): SubmitPage {
  const t = useTranslations(locale);
  return {
    ...listPage(locale, 'submit', sections),
    parts: parts.map((key) => t(key)),
    mail: site.contact,
  };
}
