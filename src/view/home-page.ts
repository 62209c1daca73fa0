import type { Locale } from '#i18n/locales.ts';
import { pagePath } from '#i18n/paths.ts';
import { useTranslations } from '#i18n/translate.ts';
import type { Practice, Principle } from '#domain/portal.ts';
import type { Step } from '#schema/facets.ts';
import type { Link } from './frame.ts';
import { practiceCard, type PracticeCard } from './practice-card.ts';
import { principleCard, type PrincipleCard } from './principle-page.ts';
import { routeStops, type Stop } from './route.ts';

/** A way in for one kind of reader. */
export interface Door extends Link {
  readonly text: string;
}

/** What the home page shows. */
export interface HomePage {
  readonly stops: readonly Stop[];
  readonly doors: readonly Door[];
  /** The newest practices, at most two. */
  readonly practices: readonly PracticeCard[];
  readonly principles: readonly PrincipleCard[];
}

/** The newest practice that has a result to show. */
function withResults(practices: readonly Practice[]): Practice | undefined {
  return practices.find(({ facts }) => facts.observations.length > 0);
}

/** A door stands only where there is a room behind it. */
function doors(locale: Locale, practices: readonly Practice[], countries: number): Door[] {
  const t = useTranslations(locale);
  const shown = withResults(practices);
  const help = {
    label: t('home.help'),
    text: t('home.help.text', { count: countries }),
    href: pagePath(locale, 'centres'),
  };
  const programmes = {
    label: t('home.programmes'),
    text: t('home.programmes.text', { count: practices.length }),
    href: pagePath(locale, 'practices'),
  };
  const fund = shown && {
    label: t('home.fund'),
    text: t('home.fund.text'),
    href: `${pagePath(locale, 'practices', shown.slug)}#results`,
  };
  return [
    ...(countries > 0 ? [help] : []),
    ...(practices.length > 0 ? [programmes] : []),
    ...(fund ? [fund] : []),
  ];
}

/** The home page of a language; `countries` says in how many there is help. */
export function homePage(
  locale: Locale,
  practices: readonly Practice[],
  principles: readonly Principle[],
  journey: readonly Step[],
  countries: number,
): HomePage {
  const link = (step: Step) =>
    practices.length > 0 ? pagePath(locale, 'practices', 'by', 'step', step) : undefined;
  const used = practices.flatMap(({ facts }) => facts.steps);
  return {
    stops: routeStops(locale, journey, used, link),
    doors: doors(locale, practices, countries),
    practices: practices.slice(0, 2).map((practice) => practiceCard(locale, practice)),
    principles: principles.map((principle) => principleCard(locale, principle)),
  };
}
