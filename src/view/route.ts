import { useTranslations } from '#i18n/translate.ts';
import type { Locale } from '#i18n/locales.ts';
import type { Step } from '#schema/facets.ts';

/** A stop of the route: a step of the journey, filled where the page is about it. */
export interface Stop {
  readonly step: Step;
  readonly label: string;
  readonly href: string | undefined;
  readonly isOn: boolean;
}

/** The stops of a journey; `on` are the steps that the page is about. */
export function routeStops(
  locale: Locale,
  journey: readonly Step[],
  on: readonly Step[],
  href: (step: Step) => string | undefined,
): Stop[] {
  const t = useTranslations(locale);
  return journey.map((step) => ({
    step,
    label: t(`step.${step}`),
    href: href(step),
    isOn: on.includes(step) || on.includes('across'),
  }));
}
