import { formatDate } from '#i18n/format.ts';
import type { Locale } from '#i18n/locales.ts';
import { useTranslations } from '#i18n/translate.ts';

/** A stretch of time in words: "since 2012", "2012 to 2016", "2016". */
export function periodWords(
  locale: Locale,
  period: { from?: string | undefined; to?: string | undefined },
): string {
  const t = useTranslations(locale);
  const from = period.from && formatDate(locale, period.from);
  const to = period.to && formatDate(locale, period.to);
  if (from && to) return from === to ? from : t('period.range', { from, to });
  return from ? t('period.since', { from }) : t('period.until', { to: to ?? '' });
}
