import { countryName, formatPlain } from '#i18n/format.ts';
import type { Locale } from '#i18n/locales.ts';
import { useTranslations, type Translate } from '#i18n/translate.ts';
import type { CountryLines } from '#domain/portal.ts';
import type { Line } from '#schema/hotline.ts';
import { call, type Call } from './call.ts';
import { servesWords } from './centre-card.ts';
import { hoursLine, type HoursLine } from './hours.ts';
import { spokenInOrder } from './spoken.ts';
import { english, type Worded } from './worded.ts';

/** A line to call. */
export interface LineCard {
  readonly anchor: string;
  readonly answeredBy: Worded;
  /** Absent of an application. */
  readonly call: Call | undefined;
  readonly app: string | undefined;
  readonly about: string;
  readonly languages: readonly Worded[];
  readonly hours: HoursLine | undefined;
  readonly serves: string | undefined;
  /** Whether it is free, and how old its source is. */
  readonly remarks: readonly string[];
  readonly cautions: readonly string[];
}

function languages(locale: Locale, t: Translate, line: Line): Worded[] {
  const named = spokenInOrder(locale, line.languages);
  const { languageCount: count } = line;
  const more = count === undefined ? [] : [t('hotline.languages.count', { count })];
  const assumed = line.languagesAssumed ? [t('hotline.languages.assumed')] : [];
  return [...named, ...[...more, ...assumed].map((words) => ({ words, borrowed: {} }))];
}

function remarks(locale: Locale, t: Translate, { free, year }: Line): string[] {
  const cost = free === undefined ? [] : [free ? t('hotline.free') : t('hotline.paid')];
  const age = year === undefined ? t('source.no-year') : formatPlain(locale, year);
  return [...cost, `${t('hotline.year')}: ${age}`];
}

function cautionsOf(t: Translate, { standing, cautions }: Line): string[] {
  const coded = cautions.filter((code) => code !== 'own-nationals' && code !== 'old-contact');
  const hasChanged = standing === 'stale' || standing === 'caution' || standing === 'dated';
  return [
    ...coded.map((code) => t(`caution.${code}`)),
    ...(hasChanged ? [t('centre.phone.changed')] : []),
  ];
}

function lineCard(locale: Locale, line: Line, weekly: HoursLine['weekly']): LineCard {
  const t = useTranslations(locale);
  return {
    anchor: `line-${line.id}`,
    answeredBy: english(locale, line.answeredBy),
    call: line.phone && call(locale, line.phone),
    app: line.app === undefined ? undefined : `${t('hotline.app')}: ${line.app}`,
    about: line.about.map((subject) => t(`about.${subject}`)).join(' · '),
    languages: languages(locale, t, line),
    hours: line.hours && hoursLine(locale, line.hours, weekly),
    serves: servesWords(locale, t, line.serves),
    remarks: remarks(locale, t, line),
    cautions: cautionsOf(t, line),
  };
}

/** The lines to call in a country. */
export interface LineList {
  readonly title: string;
  readonly country: string;
  readonly lines: readonly LineCard[];
  /** Said of lines that are known and not shown; undefined where there are none. */
  readonly withheld: string | undefined;
}

const isShown = ({ standing }: Line) => standing !== 'withheld';
const ages = ['recent', 'dated', 'stale', 'caution', 'withheld'];

/** The lines of a country that may be shown, those of the newest source first. */
export function lineList(locale: Locale, { facts, weekly }: CountryLines): LineList {
  const t = useTranslations(locale);
  const country = countryName(locale, facts.country);
  const shown = facts.lines
    .filter(isShown)
    .toSorted(
      (a, b) =>
        ages.indexOf(a.standing) - ages.indexOf(b.standing) || (b.year ?? 0) - (a.year ?? 0),
    );
  const count = facts.lines.length - shown.length;
  return {
    title: t('hotlines.in', { country }),
    country,
    lines: shown.map((line) => lineCard(locale, line, weekly.get(line.id))),
    withheld: count > 0 ? t('hotline.withheld', { count }) : undefined,
  };
}
