import { collectionNames } from '#schema/collections.ts';
import type { Site } from '#schema/site.ts';
import type { Library } from './library.ts';

function hostsIn(text: string): string[] {
  return [...text.matchAll(/https?:\/\/[^\s)"'<>\]]+/g)].flatMap(([url]) =>
    URL.canParse(url) ? [new URL(url).host] : [],
  );
}

/** Hosts of numbers that are written to, not called. */
const messengers = ['wa.me'];

/** Hosts that a link may lead to: those of the entries' facts and texts, and those that `site.ts` names. */
export function knownHosts(
  library: Library,
  site: Pick<Site, 'leave' | 'licence' | 'map'>,
): Set<string> {
  const entries = collectionNames.flatMap((name) => library[name]);
  const facts = entries.flatMap((entry) => hostsIn(JSON.stringify(entry.facts)));
  const texts = entries.flatMap(({ texts: all }) =>
    [...all.values()].flatMap(({ body }) => hostsIn(body)),
  );
  const named = [...Object.values(site.leave), site.licence.url, site.map].flatMap(hostsIn);
  return new Set([...facts, ...texts, ...messengers, ...named]);
}
