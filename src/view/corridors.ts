import { formatDate } from '#i18n/format.ts';
import type { Locale } from '#i18n/locales.ts';
import { useTranslations } from '#i18n/translate.ts';
import type { Corridor } from '#domain/portal.ts';
import { corridorLink, type WordedLink } from './corridor-link.ts';

/** A corridor in the list: whether its legal way is open, and when that was last known. */
export interface CorridorCard extends WordedLink {
  readonly standing: string;
  readonly asOf: string;
}

/** The corridors of the list. */
export function corridorCards(locale: Locale, corridors: readonly Corridor[]): CorridorCard[] {
  const t = useTranslations(locale);
  return corridors.map((corridor) => {
    const { status, asOf } = corridor.facts.channel;
    return {
      ...corridorLink(locale, corridor),
      standing: `${t('corridor.channel')}: ${t(`channel.${status}`)}`,
      asOf: t('asof', { date: formatDate(locale, asOf) }),
    };
  });
}
