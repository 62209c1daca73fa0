/** From minute `from` of a day (0 is Monday) to minute `to`, which is over 1440 where it runs past midnight. */
export type Span = readonly [day: number, from: number, to: number];

/** When something is open, in every week alike: minutes by the clock of its time zone. */
export interface Weekly {
  /** IANA name, such as `Asia/Beirut`. */
  readonly zone: string;
  /** None longer than a day: what never closes has seven of a whole day. */
  readonly spans: readonly Span[];
}

const day = 1440;
const week = 7 * day;

function isSpan(value: unknown): value is Span {
  if (!Array.isArray(value) || value.length !== 3 || !value.every(Number.isInteger)) return false;
  const [weekday, from, to] = value as [number, number, number];
  const isOnDay = weekday >= 0 && weekday < 7 && from >= 0 && from < day;
  return isOnDay && to > from && to <= from + day;
}

function parsed(json: string): Partial<Weekly> {
  try {
    return (JSON.parse(json) ?? {}) as Partial<Weekly>;
  } catch {
    return {};
  }
}

/** The timetable that a JSON text holds; throws where it holds anything else. */
export function readWeekly(json: string): Weekly {
  const { zone, spans } = parsed(json);
  if (typeof zone === 'string' && Array.isArray(spans) && spans.every(isSpan))
    return { zone, spans };
  throw new Error(`This is no timetable: ${json}`);
}

const clocks = new Map<string, Intl.DateTimeFormat>();

/** A clock of a zone. It is English because every browser has English; many lack Khmer, Lao and Burmese. */
function clockOf(timeZone: string): Intl.DateTimeFormat {
  const known = clocks.get(timeZone);
  if (known) return known;
  const numeric = 'numeric';
  const date = { year: numeric, month: numeric, day: numeric } as const;
  const time = { hour: numeric, minute: numeric, hourCycle: 'h23' } as const;
  const made = new Intl.DateTimeFormat('en', { timeZone, ...date, ...time });
  clocks.set(timeZone, made);
  return made;
}

/** What the clocks of a zone show in a minute since 1970 (UTC), as minutes since they showed 1970. */
function localMinute(zone: string, minute: number): number {
  const parts = clockOf(zone).formatToParts(minute * 60_000);
  const part = (name: string) => Number(parts.find(({ type }) => type === name)?.value);
  const date = Date.UTC(part('year'), part('month') - 1, part('day'));
  return date / 60_000 + part('hour') * 60 + part('minute');
}

/** 1970 began on a Thursday. */
const minuteOfWeek = (local: number) => (local + 3 * day) % week;
const minuteSince1970 = (now: Date) => Math.floor(now.getTime() / 60_000);

function isOpenIn({ zone, spans }: Weekly, minute: number): boolean {
  const local = minuteOfWeek(localMinute(zone, minute));
  return spans.some(([weekday, from, to]) => {
    const since = (local - weekday * day - from + week) % week;
    return since < to - from;
  });
}

/**
 * True while it is open by the clock of its zone. An hour that this clock shows twice, when summer time
 * ends, is open or closed both times. Throws a RangeError for a zone that the browser does not know.
 */
export function isOpen(weekly: Weekly, now: Date): boolean {
  return isOpenIn(weekly, minuteSince1970(now));
}

/** Minutes by the clock to the next beginning or end of a span, or at most a week. */
function toNextEdge(spans: readonly Span[], local: number): number {
  const edges = spans.flatMap(([weekday, from, to]) => [weekday * day + from, weekday * day + to]);
  return Math.min(week, ...edges.map((edge) => ((edge - local + week - 1) % week) + 1));
}

/** The next minute in which it may open or close: at the edge of a span, or where the clock is changed before it. */
function nextEdge({ zone, spans }: Weekly, minute: number): number {
  const local = localMinute(zone, minute);
  const isShifted = (after: number) => localMinute(zone, minute + after) - local !== after;
  let [same, after] = [0, toNextEdge(spans, minuteOfWeek(local))];
  if (!isShifted(after)) return minute + after;
  while (after - same > 1) {
    const middle = Math.floor((same + after) / 2);
    if (isShifted(middle)) after = middle;
    else same = middle;
  }
  return minute + after;
}

/**
 * Minutes that pass until it opens or closes, counted from the minute that has begun, through changes
 * of the clock; undefined for what never does.
 */
export function nextChange(weekly: Weekly, now: Date): number | undefined {
  const start = minuteSince1970(now);
  const isOpenNow = isOpenIn(weekly, start);
  let minute = start;
  // A change of the clock can skip once what happens every week.
  while (minute <= start + 2 * week) {
    minute = nextEdge(weekly, minute);
    if (isOpenIn(weekly, minute) !== isOpenNow) return minute - start;
  }
  return undefined;
}
