import { localise, type PortalEntry } from '#domain/entries.ts';
import type { AboutPage, Practice, Principle, Sections } from '#domain/portal.ts';
import type { StoredText } from '#domain/text-state.ts';
import type { Locale } from '#i18n/locales.ts';
import type { CommonFacts, Source } from '#schema/entry.ts';
import type { Observation } from '#schema/observation.ts';
import type { Site } from '#schema/site.ts';
import { site } from '#site.ts';

const testSite: Site = {
  name: { default: 'Testsite', ar: 'موقع' },
  address: 'https://portal.example.org',
  base: '/',
  locales: ['ar', 'en', 'es', 'fr', 'km', 'lo', 'ms', 'my', 'th', 'vi'],
  colours: {},
  leave: { default: 'https://weather.example.org/', ar: 'https://weather.example.org/ar' },
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
  principles: true,
  about: ['who', 'privacy', 'translations'],
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
  challenges: {},
  lessons: {},
};

const practiceFacts: Practice['facts'] = {
  ...commonFacts,
  confidence: 'full-text',
  detail: 'full',
  organisations: [{ id: 'lead', name: 'Lead', kind: 'civil-society', role: 'lead' }],
  places: {},
  region: 'global',
  services: [],
  targetGroups: [],
  steps: [],
  dimensions: [],
  serviceTypes: [],
  classifiedBy: 'editor',
  principles: [],
  observations: [],
  challenges: [],
  lessons: [],
};

type PracticeText = Practice['text']['head'];
type PrincipleText = Principle['text']['head'];
type PageText = AboutPage['text']['head'];

export function practice(input: Input<Practice['facts'], PracticeText> = {}): Practice {
  const facts = { ...practiceFacts, ...input.facts };
  const entry = portalEntry<Practice['facts'], PracticeText>(facts, input, sentences);
  return localise(entry, input.locale ?? 'en', site.locales);
}

/** Principle `n`, called `principle-n`. */
export function principle(
  number: number,
  input: Input<Principle['facts'], PrincipleText> = {},
): Principle {
  const facts = { ...commonFacts, number, officialName: `Official ${number}`, ...input.facts };
  const named = { slug: `principle-${number}`, ...input };
  const entry = portalEntry<Principle['facts'], PrincipleText>(facts, named);
  return localise(entry, input.locale ?? 'en', site.locales);
}

export function aboutPage(
  slug: string,
  input: Input<AboutPage['facts'], PageText> = {},
): AboutPage {
  const facts = { ...commonFacts, order: 1, ...input.facts };
  const entry = portalEntry<AboutPage['facts'], PageText>(facts, { slug, ...input });
  return localise(entry, input.locale ?? 'en', site.locales);
}

export function observation(changes: Partial<Observation> = {}): Observation {
  return {
    id: 'helped',
    indicator: 'people-helped',
    value: 60_000,
    qualifier: 'exactly',
    unit: 'people',
    periodStated: true,
    place: [],
    statedBy: 'lead',
    evidence: 'unknown',
    source: 'report',
    checked: '2026-01-01',
    ...changes,
  };
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
