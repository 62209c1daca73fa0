import { formatDate } from '#i18n/format.ts';
import type { Locale } from '#i18n/locales.ts';
import { useTranslations, type Translate } from '#i18n/translate.ts';
import type { Corridor } from '#domain/portal.ts';
import type { FactValues } from '#schema/fact-value.ts';
import { fillSentence } from './fact-value.ts';
import { qualifiedWords } from './figure.ts';
import { english, type Worded } from './worded.ts';

/** A sentence about the corridor, with what must be known of it. */
export interface Told {
  readonly words: string;
  /** Date or year of what it says. */
  readonly asOf: string | undefined;
  /** Anchor of its source on the page; absent where the record names none for it alone. */
  readonly source: string | undefined;
}

/** An agreement between governments. */
export interface Memorandum extends Told {
  readonly title: Worded;
  readonly standing: string;
}

/** A number of people, and who they are. */
export interface Size extends Told {
  readonly numeral: string;
}

/** What is told of a corridor in sentences. */
export interface CorridorTold {
  readonly channel: Told & { readonly standing: string; readonly isOpen: boolean };
  readonly warnings: readonly Told[];
  readonly costs: readonly Told[];
  readonly pastCosts: readonly Told[];
  readonly memoranda: readonly Memorandum[];
  readonly sizes: readonly Size[];
  readonly facts: readonly Told[];
  readonly sectors: string;
}

interface Statement {
  readonly id: string;
  readonly values: FactValues;
  readonly source?: string | undefined;
  readonly asOf?: string | undefined;
  readonly year?: number | undefined;
}

/** Turns statements into sentences of a corridor's text, in the language that the text is really in. */
function teller(locale: Locale, { text }: Corridor) {
  const { data } = text.rest;
  return (list: 'warnings' | 'memoranda' | 'sizes' | 'costs' | 'facts', fact: Statement): Told => {
    const date = fact.asOf ?? (fact.year === undefined ? undefined : String(fact.year));
    return {
      words: fillSentence(data.locale, data[list][fact.id] ?? '', fact.values),
      asOf: date === undefined ? undefined : formatDate(locale, date),
      source: fact.source === undefined ? undefined : `source-${fact.source}`,
    };
  };
}

type Tell = ReturnType<typeof teller>;

function channel(locale: Locale, t: Translate, { facts, text }: Corridor): CorridorTold['channel'] {
  const { status, asOf, source, values } = facts.channel;
  const { data } = text.rest;
  return {
    words: fillSentence(data.locale, data.channel ?? '', values),
    standing: t(`channel.${status}`),
    isOpen: status === 'open-with-limits',
    asOf: formatDate(locale, asOf),
    source: source === undefined ? undefined : `source-${source}`,
  };
}

function memoranda(locale: Locale, t: Translate, { facts }: Corridor, tell: Tell): Memorandum[] {
  return facts.memoranda.map((fact) => {
    const ends = fact.ends && t('memorandum.ends', { date: formatDate(locale, fact.ends) });
    return {
      ...tell('memoranda', fact),
      title: english(locale, fact.title),
      asOf: formatDate(locale, fact.date),
      standing: [t(`memorandum.${fact.status}`), ends].filter(Boolean).join(', '),
    };
  });
}

function sizes(locale: Locale, { facts }: Corridor, tell: Tell): Size[] {
  return facts.sizes.map((fact) => ({
    ...tell('sizes', fact),
    numeral: qualifiedWords(locale, { ...fact, unit: 'people' }),
  }));
}

/** The sentences of a corridor, with their values, in the language that its text is really in. */
export function corridorTold(locale: Locale, corridor: Corridor): CorridorTold {
  const t = useTranslations(locale);
  const { facts } = corridor;
  const tell = teller(locale, corridor);
  const costs = (isHistorical: boolean) =>
    facts.costs
      .filter((fact) => fact.isHistorical === isHistorical)
      .map((fact) => tell('costs', fact));
  return {
    channel: channel(locale, t, corridor),
    warnings: facts.warnings.map((fact) => tell('warnings', fact)),
    costs: costs(false),
    pastCosts: costs(true),
    memoranda: memoranda(locale, t, corridor, tell),
    sizes: sizes(locale, corridor, tell),
    facts: facts.facts.map((fact) => tell('facts', fact)),
    sectors: facts.sectors.map((sector) => t(`sector.${sector}`)).join(' · '),
  };
}
