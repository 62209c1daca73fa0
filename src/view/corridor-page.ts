import { countryName, formatList, formatPlain } from '#i18n/format.ts';
import type { Locale } from '#i18n/locales.ts';
import type { Centre } from '#domain/centres.ts';
import type { Corridor, CountryLines, Practice, Sections } from '#domain/portal.ts';
import { centreLine, type CentreLine } from './centre-line.ts';
import { corridorTold, type CorridorTold } from './corridor-told.ts';
import { entryFrame } from './entry-frame.ts';
import type { PageFrame } from './frame.ts';
import { lineList, type LineList } from './line.ts';
import type { MapPicture } from './map.ts';
import { corridorPicture } from './maps.ts';
import { borrowed, textNotice, type Borrowed, type TextNotice } from './notice.ts';
import { practiceLink, type PracticeLink } from './practice-link.ts';
import { sourceLine, type SourceLine } from './source.ts';
import { english, type Worded } from './worded.ts';

/** One end of the corridor. */
export interface CorridorEnd {
  readonly countries: string;
  readonly centres: readonly CentreLine[];
  readonly lines: readonly LineList[];
}

/** Everything that a corridor's page shows but its body. */
export interface CorridorPage extends CorridorTold {
  readonly title: string;
  readonly summary: string;
  readonly headBorrowed: Borrowed;
  readonly restBorrowed: Borrowed;
  readonly notice: TextNotice | undefined;
  readonly picture: MapPicture | undefined;
  readonly origin: CorridorEnd;
  readonly destination: CorridorEnd;
  readonly practices: readonly PracticeLink[];
  readonly history: readonly Worded[];
  readonly sources: readonly SourceLine[];
  readonly frame: PageFrame;
}

/** What the page is made from, besides the corridor. */
export interface CorridorContext {
  readonly originCentres: readonly Centre[];
  readonly destinationCentres: readonly Centre[];
  readonly originLines: readonly CountryLines[];
  readonly destinationLines: readonly CountryLines[];
  readonly practices: readonly Practice[];
  readonly history: readonly Centre[];
  readonly sections: Sections;
  readonly isStale: (centre: Centre) => boolean;
}

function end(
  locale: Locale,
  codes: readonly string[],
  centres: readonly Centre[],
  lines: readonly CountryLines[],
  { isStale, first }: Pick<CorridorContext, 'isStale'> & { first: number },
): CorridorEnd {
  const names = codes.map((code) => countryName(locale, code));
  return {
    countries: formatList(locale, names),
    centres: centres.map((centre, index) => ({
      ...centreLine(locale, centre, isStale(centre)),
      number: formatPlain(locale, first + index),
    })),
    lines: lines.map((each) => lineList(locale, each)),
  };
}

/** The page of a corridor in a language. */
export function corridorPage(
  locale: Locale,
  corridor: Corridor,
  context: CorridorContext,
): CorridorPage {
  const { slug, facts, text } = corridor;
  const { originCentres, originLines, destinationCentres, destinationLines } = context;
  return {
    title: text.head.data.title,
    summary: text.head.data.summary,
    headBorrowed: borrowed(locale, text.head.data.locale),
    restBorrowed: borrowed(locale, text.rest.data.locale),
    notice: textNotice(locale, text, ['corridors', slug], context.sections),
    ...corridorTold(locale, corridor),
    picture: corridorPicture(locale, corridor, {
      origin: originCentres,
      destination: destinationCentres,
    }),
    origin: end(locale, facts.origin, originCentres, originLines, { ...context, first: 1 }),
    destination: end(locale, facts.destination, destinationCentres, destinationLines, {
      ...context,
      first: originCentres.length + 1,
    }),
    practices: context.practices.map((practice) => practiceLink(locale, practice)),
    history: context.history.map((site) => english(locale, site.facts.place)),
    sources: facts.sources.map((source) => sourceLine(locale, source)),
    frame: entryFrame(locale, 'corridors', corridor, context.sections),
  };
}
