/** From this age in months on, a page says that what it describes may have changed. */
const oldAge = 36;

/** Whole months from a date to another; a year or a month alone counts from its first day. */
export function ageInMonths(date: string, now: string): number {
  const [from, to] = [new Date(date), new Date(now)];
  const months =
    (to.getUTCFullYear() - from.getUTCFullYear()) * 12 + to.getUTCMonth() - from.getUTCMonth();
  return to.getUTCDate() < from.getUTCDate() ? months - 1 : months;
}

/** True of a state that is known to be three years old or more. */
export function isOld(asOf: string | undefined, now: string): boolean {
  return asOf !== undefined && ageInMonths(asOf, now) >= oldAge;
}
