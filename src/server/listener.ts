import { existsSync, readFileSync } from 'node:fs';
import { STATUS_CODES, type IncomingMessage, type ServerResponse } from 'node:http';
import { join } from 'node:path';
import sirv from 'sirv';
import { headersFor, type HeaderRule } from './headers.ts';
import type { Redirect } from './redirects.ts';
import { judgeRange, parseTarget, servedPath, type Target } from './target.ts';

/** What the host of a built site knows: its files, its headers and its redirects. */
export interface Hosted {
  readonly folder: string;
  readonly base: string;
  readonly rules: readonly HeaderRule[];
  readonly redirects: readonly Redirect[];
}

type Headers = Readonly<Record<string, string>>;

function sendWords(response: ServerResponse, status: number, headers: Headers = {}): void {
  response.writeHead(status, { ...headers, 'Content-Type': 'text/plain; charset=utf-8' });
  response.end(`${status} ${STATUS_CODES[status] ?? ''}\n`);
}

/** Sends a page with a status of its own, or the status in words where the page is missing. */
function sendPage(response: ServerResponse, status: number, headers: Headers, file: string): void {
  if (!existsSync(file)) {
    sendWords(response, status, headers);
    return;
  }
  response.writeHead(status, { ...headers, 'Content-Type': 'text/html; charset=utf-8' });
  response.end(readFileSync(file));
}

function sendLost({ folder, base, rules }: Hosted, response: ServerResponse): void {
  sendPage(response, 404, headersFor(rules, `${base}404.html`), join(folder, '404.html'));
}

function sendElsewhere(
  { rules }: Hosted,
  path: string,
  location: string,
  response: ServerResponse,
): void {
  response.writeHead(301, { ...headersFor(rules, path), Location: location }).end();
}

/** File of a page given by its path below the base. */
function pageFile(folder: string, path: string): string {
  return join(folder, path.endsWith('.html') ? path : `${path}index.html`);
}

/** Answers a path that has a line in `_redirects`. */
function sendRedirect(hosted: Hosted, { from, to, status }: Redirect, response: ServerResponse) {
  const { folder, base, rules } = hosted;
  if (status === 301) sendElsewhere(hosted, from, to, response);
  else sendPage(response, 410, headersFor(rules, from), pageFile(folder, to.slice(base.length)));
}

/** The path below the base as folders have it; undefined for one that this host does not serve. */
function pathBelow({ base }: Hosted, path: string): string | undefined {
  return path.startsWith(base) ? servedPath(path.slice(base.length)) : undefined;
}

function isFolder({ folder }: Hosted, below: string): boolean {
  return below !== '' && !below.endsWith('/') && existsSync(join(folder, below, 'index.html'));
}

/** Hands a request to the file server, which must not complete names: `/404` is no page. */
function fileServer(hosted: Hosted) {
  const files = sirv(hosted.folder, { dev: true, extensions: [] });
  return (request: IncomingMessage, response: ServerResponse, path: string) => {
    const range = judgeRange(request.headers.range ?? 'bytes=0-');
    if (range === 'bad') {
      sendWords(response, 416, headersFor(hosted.rules, path));
      return;
    }
    if (range === 'ignored') delete request.headers.range;
    Object.entries(headersFor(hosted.rules, path)).forEach(([name, value]) =>
      response.setHeader(name, value),
    );
    request.url = `/${path.slice(hosted.base.length)}${path.endsWith('/') ? 'index.html' : ''}`;
    files(request, response, () => {
      sendLost(hosted, response);
    });
  };
}

/** Answers requests as the host of a site does. */
export function listener(hosted: Hosted) {
  const sendFile = fileServer(hosted);
  const answer = (request: IncomingMessage, response: ServerResponse, target: Target) => {
    const { path, search } = target;
    const redirect = hosted.redirects.find(({ from }) => from === path);
    const below = pathBelow(hosted, path);
    if (redirect) sendRedirect(hosted, redirect, response);
    else if (below === undefined) sendLost(hosted, response);
    else if (isFolder(hosted, below)) sendElsewhere(hosted, path, `${path}/${search}`, response);
    else sendFile(request, response, path);
  };
  return (request: IncomingMessage, response: ServerResponse) => {
    const target = parseTarget(request.url ?? '');
    if (target) answer(request, response, target);
    else sendWords(response, 400);
  };
}
