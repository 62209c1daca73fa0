/** The day the portal counts ages from, as ISO 8601: `BUILD_DATE`, else today (UTC). */
export function buildDate(): string {
  return process.env['BUILD_DATE'] ?? new Date().toISOString().slice(0, 10);
}
