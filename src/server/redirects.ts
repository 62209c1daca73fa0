/** A path that answers with another page (301), or says that it is gone (410). */
export interface Redirect {
  readonly from: string;
  readonly to: string;
  readonly status: 301 | 410;
}

/** The `_redirects` file that hosts and our own server read: `from to status` a line. */
export function redirectsFile(redirects: readonly Redirect[]): string {
  return redirects.map(({ from, to, status }) => `${from} ${to} ${status}\n`).join('');
}

/** The lines of such a file. */
export function parseRedirectsFile(text: string): Redirect[] {
  return text
    .split(/\r?\n/)
    .filter(Boolean)
    .map((line) => {
      const [from = '', to = '', status] = line.split(' ');
      return { from, to, status: status === '410' ? 410 : 301 };
    });
}
