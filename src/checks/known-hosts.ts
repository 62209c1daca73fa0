import { collectionNames } from '#schema/collections.ts';
import type { Site } from '#schema/site.ts';
import type { Library } from './library.ts';

function hostsIn(text: string): string[] {
  return [...text.matchAll(/https?:\/\/[^\s)"'<>\]]+/g)].flatMap(([url]) =>
    URL.canParse(url) ? [new URL(url).host] : [],
  );
}

/** Hosts that a link may lead to: those of the entries' sources and texts, and those that `site.ts` names. */
export function knownHosts(library: Library, site: Pick<Site, 'leave' | 'licence'>): Set<string> {
  const entries = collectionNames.flatMap((name) => library[name]);
  const sources = entries.flatMap(({ facts }) =>
    facts.sources.flatMap(({ url = '' }) => hostsIn(url)),
  );
  const texts = entries.flatMap(({ texts: all }) =>
    [...all.values()].flatMap(({ body }) => hostsIn(body)),
  );
  const named = [...Object.values(site.leave), site.licence.url].flatMap(hostsIn);
  return new Set([...sources, ...texts, ...named]);
}
