import { existsSync, readFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { join } from 'node:path';
import sirv from 'sirv';
import { headersFor, parseHeadersFile, type HeaderRule } from './headers.ts';
import { parseRedirectsFile, type Redirect } from './redirects.ts';

/** A running server. */
export interface Running {
  readonly address: string;
  readonly close: () => void;
}

/** What the host of a built site knows: its files, its headers and its redirects. */
interface Hosted {
  readonly folder: string;
  readonly base: string;
  readonly rules: readonly HeaderRule[];
  readonly redirects: readonly Redirect[];
}

function readIfThere(file: string): string {
  return existsSync(file) ? readFileSync(file, 'utf8') : '';
}

function readHosted(folder: string, base: string): Hosted {
  return {
    folder,
    base,
    rules: parseHeadersFile(readIfThere(join(folder, '_headers'))),
    redirects: parseRedirectsFile(readIfThere(join(folder, '_redirects'))),
  };
}

function send(
  response: ServerResponse,
  status: number,
  headers: Record<string, string>,
  file: string,
): void {
  response.writeHead(status, { ...headers, 'Content-Type': 'text/html; charset=utf-8' });
  response.end(readFileSync(file));
}

/** File of a page given by its path below the base. */
function pageFile(folder: string, path: string): string {
  return join(folder, path.endsWith('.html') ? path : `${path}index.html`);
}

/** Answers a path that has a line in `_redirects`; false if it has none. */
function redirect(
  { folder, base, redirects, rules }: Hosted,
  path: string,
  response: ServerResponse,
): boolean {
  const found = redirects.find(({ from }) => from === path);
  if (!found) return false;
  if (found.status === 301) response.writeHead(301, { Location: found.to }).end();
  else send(response, 410, headersFor(rules, path), pageFile(folder, found.to.slice(base.length)));
  return true;
}

function listener(hosted: Hosted) {
  const { folder, base, rules } = hosted;
  const files = sirv(folder, { dev: true, dotfiles: false });
  const lost = (response: ServerResponse) => {
    send(response, 404, headersFor(rules, `${base}404.html`), join(folder, '404.html'));
  };
  return (request: IncomingMessage, response: ServerResponse) => {
    const path = new URL(request.url ?? '/', 'http://localhost').pathname;
    if (!path.startsWith(base)) {
      lost(response);
      return;
    }
    if (redirect(hosted, path, response)) return;
    Object.entries(headersFor(rules, path)).forEach(([name, value]) =>
      response.setHeader(name, value),
    );
    request.url = `/${path.slice(base.length)}`;
    files(request, response, () => {
      lost(response);
    });
  };
}

/** Serves a built folder under a base path as its host will: same headers, same 404, same redirects. Port 0 takes any free one. */
export async function serve(folder: string, port: number, base = '/'): Promise<Running> {
  const server = createServer(listener(readHosted(folder, base)));
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject).listen(port, resolve);
  });
  const bound = server.address();
  const actual = typeof bound === 'object' && bound ? bound.port : port;
  return { address: `http://localhost:${actual}${base}`, close: () => server.close() };
}
