import { formatClock, weekdayName } from '#i18n/format.ts';
import type { Locale } from '#i18n/locales.ts';
import { useTranslations } from '#i18n/translate.ts';
import type { Hours } from '#schema/help.ts';
import type { Weekly } from '#text/weekly.ts';
import { english, type Worded } from './worded.ts';

/** When a centre or a line can be reached. */
export interface HoursLine {
  /** Of the office or of the telephone. */
  readonly of: string;
  /** A timetable in the page's language, or the words of the source. */
  readonly words: readonly Worded[];
  /** What the script needs to say whether it is open now; absent where the hours are only words. */
  readonly weekly: Weekly | undefined;
}

type Span = Weekly['spans'][number];

const isWholeWeek = (spans: readonly Span[]) =>
  spans.length === 7 && spans.every(([, from, to]) => to - from === 1440);

/** Days that follow each other with the same hours, such as Monday to Friday. */
interface Run {
  readonly first: number;
  readonly last: number;
  readonly hours: string;
}

function dayHours(locale: Locale, spans: readonly Span[], day: number): string {
  return spans
    .filter(([each]) => each === day)
    .map(([, from, to]) => `${formatClock(locale, from)}–${formatClock(locale, to)}`)
    .join(', ');
}

/** Days from 0 (Monday) on; a week over Sunday is told from its first day: Sunday to Thursday, not Monday to Thursday and Sunday. */
function runs(locale: Locale, spans: readonly Span[]): Run[] {
  const hours = [0, 1, 2, 3, 4, 5, 6].map((day) => dayHours(locale, spans, day));
  const start = hours.findIndex((each, day) => each !== '' && hours[(day + 6) % 7] === '');
  const made: Run[] = [];
  for (let day = Math.max(0, start); day < Math.max(0, start) + 7; day += 1) {
    const here = hours[day % 7] ?? '';
    const run = made.at(-1);
    if (run?.hours === here) made[made.length - 1] = { ...run, last: day };
    else made.push({ first: day, last: day, hours: here });
  }
  return made.filter((run) => run.hours !== '');
}

function runWords(locale: Locale, { first, last, hours }: Run): string {
  const days = first === last ? [first] : [first, last];
  return `${days.map((day) => weekdayName(locale, day % 7)).join(' – ')} ${hours}`;
}

/** The hours of a centre or a line, and whose they are. `weekly` is its timetable, where it has one. */
export function hoursLine(locale: Locale, hours: Hours, weekly: Weekly | undefined): HoursLine {
  const t = useTranslations(locale);
  const of = t(`hours.${hours.of}`);
  if (!weekly) return { of, words: [english(locale, hours.words)], weekly };
  const words = isWholeWeek(weekly.spans)
    ? [t('hours.always')]
    : [...runs(locale, weekly.spans).map((run) => runWords(locale, run)), t('hours.there')];
  return { of, words: words.map((each) => ({ words: each, borrowed: {} })), weekly };
}
