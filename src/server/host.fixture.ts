import { request, type IncomingHttpHeaders } from 'node:http';
import type { TestContext } from 'node:test';
import { temporaryFolder, type Files } from '#checks/content-folder.fixture.ts';
import { headerRules, headersFile } from './headers.ts';
import { redirectsFile } from './redirects.ts';
import { serve } from './serve.ts';

type Base = '/' | '/kit/';

/** What a server answers. */
interface Answer {
  readonly status: number | undefined;
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
}

/** The headers of the small site. */
export const rulesOf = (base: Base) => headerRules({ base, locales: ['ar'] }, "'sha256-abc='");

/** A small site in a folder `site`, and what stands beside it. */
function built(base: Base): Files {
  return {
    'site/index.html': 'chooser',
    'site/404.html': 'lost',
    'site/ar/index.html': 'home',
    'site/ar/practices/gone/index.html': 'withdrawn',
    'site/_astro/x.js': 'script',
    'site/favicon.svg': '<svg/>',
    'site/مسار.txt': 'arabic',
    'site/.build-record.json': 'secret',
    'site/.git/config': 'secret',
    'site/_headers': headersFile(rulesOf(base)),
    'site/_redirects': redirectsFile([
      { from: `${base}ar/old/`, to: `${base}ar/`, status: 301 },
      { from: `${base}ar/removed/`, to: `${base}404.html`, status: 410 },
      { from: `${base}ar/practices/gone/`, to: `${base}ar/practices/gone/`, status: 410 },
    ]),
    'outside.txt': 'secret',
    'site-secrets/index.html': 'secret',
  };
}

/** Asks for a path just as it is written, which `fetch` would tidy up first. */
async function ask(address: string, path: string, headers: object, signal: AbortSignal) {
  const { promise, resolve, reject } = Promise.withResolvers<Answer>();
  const { hostname, port } = new URL(address);
  const sent = request({ hostname, port, path, headers: { ...headers }, signal, agent: false });
  sent.on('error', reject).on('response', (response) => {
    let body = '';
    response.setEncoding('utf8').on('data', (part: string) => (body += part));
    response.on('end', () => {
      resolve({ status: response.statusCode, headers: response.headers, body });
    });
  });
  sent.end();
  return promise;
}

/** Serves the small site or another, and asks it for paths; what is still open after the test is cut. */
export async function host(t: TestContext, base: Base = '/', files = built(base)) {
  const { address, close } = await serve(`${temporaryFolder(t, files)}/site`, 0, base);
  const cut = new AbortController();
  t.after(() => {
    cut.abort();
    close();
  });
  return (path: string, headers = {}) => ask(address, path, headers, cut.signal);
}
