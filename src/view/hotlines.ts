import { countryName, intlTag } from '#i18n/format.ts';
import type { Locale } from '#i18n/locales.ts';
import { pagePath } from '#i18n/paths.ts';
import { useTranslations } from '#i18n/translate.ts';
import type { CountryLines, Sections } from '#domain/portal.ts';
import { pageFrame, type Link, type PageFrame } from './frame.ts';
import { lineList, type LineList } from './line.ts';
import { sectionCrumbs } from './section.ts';
import { sourceLine, type SourceLine } from './source.ts';

/** A country and how many of its lines are shown. */
export interface HotlineLink extends Link {
  readonly count: string;
}

/** The lines to call in a country. */
export interface HotlinePage {
  readonly list: LineList;
  /** The centres of the same country, if there are any. */
  readonly centres: Link | undefined;
  readonly sources: readonly SourceLine[];
  readonly frame: PageFrame;
}

/** The countries with lines to call, by their names. */
export function hotlineLinks(locale: Locale, all: readonly CountryLines[]): HotlineLink[] {
  const t = useTranslations(locale);
  const { compare } = new Intl.Collator(intlTag(locale));
  return all
    .map((lines) => ({
      label: countryName(locale, lines.facts.country),
      href: pagePath(locale, 'hotlines', lines.slug),
      count: t('hotlines.count', { count: lineList(locale, lines).lines.length }),
    }))
    .toSorted((a, b) => compare(a.label, b.label));
}

/** Sources of the lines that are shown: those of a withheld one could lead to its number. */
function shownSources({ facts }: CountryLines) {
  const shown = facts.lines.filter(({ standing }) => standing !== 'withheld');
  const ids = new Set(shown.flatMap(({ sources }) => sources));
  return facts.sources.filter(({ id }) => ids.has(id));
}

/** The page of a country's lines in a language. */
export function hotlinePage(
  locale: Locale,
  lines: CountryLines,
  hasCentres: boolean,
  sections: Sections,
): HotlinePage {
  const t = useTranslations(locale);
  const list = lineList(locale, lines);
  const centres = {
    label: t('centres.in', { country: list.country }),
    href: pagePath(locale, 'centres', lines.slug),
  };
  return {
    list,
    centres: hasCentres ? centres : undefined,
    sources: shownSources(lines).map((source) => sourceLine(locale, source)),
    frame: pageFrame({
      locale,
      path: ['hotlines', lines.slug],
      title: list.title,
      description: `${list.title}. ${t('hotlines.lead')}`,
      sections,
      crumbs: sectionCrumbs(locale, 'hotlines', sections),
    }),
  };
}
