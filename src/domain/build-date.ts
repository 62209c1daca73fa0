/**
 * The day the portal counts ages from, as ISO 8601: `BUILD_DATE`, else today (UTC). Anything else than
 * a day is refused, because every age would silently come out as young.
 */
export function buildDate(): string {
  const given = process.env['BUILD_DATE'] ?? '';
  if (given === '') return new Date().toISOString().slice(0, 10);
  if (/^\d{4}-\d{2}-\d{2}$/.test(given) && !Number.isNaN(Date.parse(given))) return given;
  throw new Error(`BUILD_DATE is \`${given}\`: write a day like 2026-11-24.`);
}
