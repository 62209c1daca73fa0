import OpeningHours from 'opening_hours';
import type { Hours } from '#schema/help.ts';
import type { Span, Weekly } from '#text/weekly.ts';

/** What a timetable is made from: OpenStreetMap's `opening_hours`, the same in every week, and its time zone. */
export interface WeeklyHours {
  readonly weekly: string;
  readonly timeZone: string;
}

type Interval = readonly [from: number, to: number];

const day = 1440;
const week = 7 * day;

/**
 * The library reckons in the local time of the machine that builds. In this week no zone on earth changes
 * its clock, so that a minute of the week is the same in all of them.
 */
const monday = new Date(2024, 0, 15);
const nextMonday = new Date(2024, 0, 22);

/** When it is open in that week, in minutes since its Monday. */
function openIntervals(weekly: string): Interval[] {
  const found = new OpeningHours(weekly, null, 0).getOpenIntervals(monday, nextMonday);
  if (found.some(([, , isUnknown]) => isUnknown))
    throw new Error(`\`${weekly}\` leaves open when it is open: leave it out, \`words\` say it.`);
  const minutes = (date: Date) => (date.getTime() - monday.getTime()) / 60_000;
  return found.map(([from, to]) => [minutes(from), minutes(to)]);
}

/** What runs past the end of the week was cut there: its rest stands at the beginning. */
function joined(intervals: readonly Interval[]): readonly Interval[] {
  const [first, last] = [intervals[0], intervals.at(-1)];
  if (!first || !last || first === last || first[0] !== 0 || last[1] !== week) return intervals;
  return [...intervals.slice(1, -1), [last[0], week + first[1]]];
}

/** An interval of up to a day is one span, over midnight too; a longer one is a span a day. */
function spansOf([from, to]: Interval): Span[] {
  const start = from % day;
  const weekday = Math.floor(from / day) % 7;
  if (to - from <= day) return [[weekday, start, start + to - from]];
  const midnight = from - start + day;
  return [[weekday, start, day], ...spansOf([midnight, to])];
}

/**
 * The timetable that `opening_hours` say, its spans from Monday on. Holidays are no part of it; the schema
 * refuses what differs from week to week. Throws where an hour is neither open nor closed, as after `09:00+`.
 */
export function timetable({ weekly, timeZone }: WeeklyHours): Weekly {
  const spans = joined(openIntervals(weekly)).flatMap(spansOf);
  return { zone: timeZone, spans: spans.toSorted((a, b) => a[0] - b[0] || a[1] - b[1]) };
}

/** The timetable of hours, where their source gives the whole week. */
export function timetableOf(hours: Hours | undefined): Weekly | undefined {
  const { weekly, timeZone } = hours ?? {};
  return weekly === undefined || timeZone === undefined
    ? undefined
    : timetable({ weekly, timeZone });
}
