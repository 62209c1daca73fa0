import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { parseHeadersFile } from './headers.ts';
import { listener, type Hosted } from './listener.ts';
import { parseRedirectsFile } from './redirects.ts';

/** A running server. */
export interface Running {
  readonly address: string;
  readonly close: () => void;
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
