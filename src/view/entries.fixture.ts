import { localise, type PortalEntry } from '#domain/entries.ts';
import { countriesOf } from '#domain/facets.ts';
import type { AboutPage, Enabler, Practice, Principle, Sections } from '#domain/portal.ts';
import type { StoredText } from '#domain/text-state.ts';
import type { Locale } from '#i18n/locales.ts';
import type { CommonFacts, Source } from '#schema/entry.ts';
import type { ContextFigure, Observation } from '#schema/observation.ts';
import type { Site } from '#schema/site.ts';
import { site } from '#site.ts';

const testSite: Site = {
  name: { default: 'Testsite', ar: 'موقع' },
  address: 'https://portal.example.org',
  base: '/',
  locales: ['ar', 'en', 'es', 'fr', 'km', 'lo', 'ms', 'my', 'th', 'vi'],
  colours: {},
  leave: { default: 'https://weather.example.org/', ar: 'https://weather.example.org/ar' },
  map: 'https://map.example.org/?q=',
  licence: { name: 'Test licence', url: 'https://licence.example.org/' },
};

// The tests must not depend on what an organisation writes into src/site.ts.
Object.assign(site, testSite);

/** Runs something on a site that differs from the one of the tests. */
export function withSite<R>(changes: Partial<Site>, run: () => R): R {
  try {
    Object.assign(site, changes);
    return run();
  } finally {
    Object.assign(site, testSite);
  }
}

export const allSections: Sections = {
  practices: true,
  enablers: true,
  principles: true,
  centres: true,
  hotlines: true,
  corridors: true,
  about: ['who', 'privacy', 'translations'],
  report: ['introduction', 'how-to-use'],
};

/** A machine translation of the English text as {@link stored} makes it; nobody has read it over. */
export const machine = { method: 'machine', source: 'en-print' } as const;
export const reviewed = { ...machine, reviewedBy: 'A person' } as const;
/** Reviewed, but the English text has changed since. */
export const outdated = { ...reviewed, source: 'older-print' } as const;

type Words<T extends StoredText> = Partial<T['data']>;
type Said<T extends StoredText> = Partial<Record<Locale, Words<T>>>;

/** How a test describes an entry: its words by language (English if left out), and what differs. */
interface Input<F, T extends StoredText> {
  readonly slug?: string;
  readonly facts?: Partial<F>;
  readonly texts?: Said<T>;
  /** Language of the page. */
  readonly locale?: Locale;
}

const commonFacts: CommonFacts = {
  status: 'published',
  topics: [],
  sources: [],
  sourceLocale: 'en',
  added: '2026-01-01',
  changed: '2026-01-02',
};

/** A text whose title, summary and fingerprint name its language. */
export function stored(slug: string, locale: Locale, words: Words<StoredText> = {}): StoredText {
  const said = { title: `Title ${locale}`, summary: `Summary ${locale}` };
  return {
    data: { ...said, slug, locale, hasBody: true, fingerprint: `${locale}-print`, ...words },
  };
}

/** An entry with all its texts; `more` is what the texts of a collection have besides the common words. */
export function portalEntry<F extends CommonFacts, T extends StoredText>(
  facts: F,
  { slug = 'entry', texts = { en: {} } }: Input<F, T>,
  more: object = {},
): PortalEntry<F, T> {
  const byLocale = Object.entries(texts).map(([tag, words]) => {
    const locale = tag as Locale;
    return [locale, stored(slug, locale, { ...more, ...words }) as T] as const;
  });
  return { slug, facts, texts: { sourceLocale: facts.sourceLocale, byLocale: new Map(byLocale) } };
}

const sentences = {
  organisations: {},
  alignment: {},
  observations: {},
  context: {},
  challenges: {},
  lessons: {},
};

const enablerFacts: Enabler['facts'] = {
  ...commonFacts,
  confidence: 'full-text',
  organisations: [{ id: 'lead', name: 'Lead', kind: 'civil-society', role: 'lead' }],
  places: {},
  region: 'global',
  services: [],
  targetGroups: [],
  principles: [],
  observations: [],
  context: [],
  challenges: [],
  lessons: [],
};

const practiceFacts: Practice['facts'] = {
  ...enablerFacts,
  detail: 'full',
  steps: [],
  dimensions: [],
  serviceTypes: [],
  classifiedBy: { steps: 'editor', dimensions: 'editor', serviceTypes: 'editor' },
};

type Head<E extends { text: { head: unknown } }> = E['text']['head'];

export function practice(input: Input<Practice['facts'], Head<Practice>> = {}): Practice {
  const facts = { ...practiceFacts, ...input.facts };
  const entry = portalEntry<Practice['facts'], Head<Practice>>(facts, input, sentences);
  return { ...localise(entry, input.locale ?? 'en', site.locales), countries: countriesOf(facts) };
}

export function enabler(input: Input<Enabler['facts'], Head<Enabler>> = {}): Enabler {
  const facts = { ...enablerFacts, ...input.facts };
  const entry = portalEntry<Enabler['facts'], Head<Enabler>>(facts, input, sentences);
  return { ...localise(entry, input.locale ?? 'en', site.locales), countries: countriesOf(facts) };
}

/** Principle `n`, called `principle-n`. */
export function principle(
  number: number,
  input: Input<Principle['facts'], Head<Principle>> = {},
): Principle {
  const facts = { ...commonFacts, number, officialName: `Official ${number}`, ...input.facts };
  const named = { slug: `principle-${number}`, ...input };
  const entry = portalEntry<Principle['facts'], Head<Principle>>(facts, named);
  return localise(entry, input.locale ?? 'en', site.locales);
}

const pageFacts: Omit<AboutPage['facts'], keyof CommonFacts> = {
  part: 'about',
  order: 1,
  figures: [],
  counted: [],
  stages: [],
};

export function aboutPage(
  slug: string,
  input: Input<AboutPage['facts'], Head<AboutPage>> = {},
): AboutPage {
  const facts: AboutPage['facts'] = { ...commonFacts, ...pageFacts, ...input.facts };
  const words = { figures: {}, stages: {} };
  const entry = portalEntry<AboutPage['facts'], Head<AboutPage>>(facts, { slug, ...input }, words);
  return localise(entry, input.locale ?? 'en', site.locales);
}

/** A figure that is no result. */
export function contextFigure(changes: Partial<ContextFigure> = {}): ContextFigure {
  return {
    id: 'helped',
    value: 60_000,
    qualifier: 'exactly',
    unit: 'people',
    periodStated: true,
    place: [],
    statedBy: 'lead',
    source: 'report',
    checked: '2026-01-01',
    ...changes,
  };
}

export function observation(changes: Partial<Observation> = {}): Observation {
  return { ...contextFigure(), indicator: 'people-helped', evidence: 'unknown', ...changes };
}

export function source(changes: Partial<Source> = {}): Source {
  return {
    id: 'report',
    title: 'A report',
    lang: 'en',
    publisher: 'Publisher',
    linkOk: true,
    url: 'https://report.example.org/',
    ...changes,
  };
}
