import { formatPlain } from '#i18n/format.ts';
import type { Locale } from '#i18n/locales.ts';
import { useTranslations } from '#i18n/translate.ts';
import type { Source } from '#schema/entry.ts';

/** A source as a page lists it. */
export interface SourceLine {
  readonly anchor: string;
  readonly title: string;
  readonly lang: string;
  readonly publisher: string;
  readonly year: string;
  /** Absent where only a copy was read, or the page is gone. */
  readonly href: string | undefined;
  readonly remark: string;
}

/** A source, named with or without a link. */
export function sourceLine(locale: Locale, source: Source): SourceLine {
  const t = useTranslations(locale);
  return {
    anchor: `source-${source.id}`,
    title: source.title,
    lang: source.lang,
    publisher: source.publisher,
    year: source.year === undefined ? t('source.no-year') : formatPlain(locale, source.year),
    href: source.linkOk ? source.url : undefined,
    remark: source.linkOk ? '' : t('source.no-link'),
  };
}
