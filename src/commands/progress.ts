/** True where somebody watches: a terminal, and not a build machine. */
const isWatched = process.stderr.isTTY && !process.env['CI'];

/** Runs a piece of work; in a terminal its name and seconds are shown while it lasts. */
export async function withProgress<T>(name: string, work: () => Promise<T>): Promise<T> {
  if (!isWatched) return work();
  const start = Date.now();
  const show = () =>
    process.stderr.write(`\r${name} … ${Math.round((Date.now() - start) / 1000)} s`);
  const timer = setInterval(show, 1000);
  show();
  try {
    return await work();
  } finally {
    clearInterval(timer);
    process.stderr.write('\n');
  }
}
