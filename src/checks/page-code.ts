import { Parser } from 'htmlparser2';
import type { BuiltPage, BuiltSite } from './built-site.ts';

/** What built pages may hold: the one stylesheet of the policy, and links to hosts that somebody looked at. */
export interface PageRules {
  /** The stylesheet whose hash the policy names. */
  readonly stylesheet: string;
  readonly hosts: ReadonlySet<string>;
}

type Attributes = Readonly<Record<string, string>>;

/** Attributes that fetch something as soon as the page is opened. */
const fetching = ['src', 'srcset', 'data', 'poster', 'background', 'action', 'formaction'];
/** Relations of `<link>` that only name another page. */
const naming = ['canonical', 'alternate', 'prev', 'next', 'license'];

function isOurs(value: string, address: string): boolean {
  return new URL(value, address).origin === new URL(address).origin;
}

function attributeFaults(name: string, attributes: Attributes, address: string): string[] {
  return Object.entries(attributes).flatMap(([key, value]) => {
    if (key.startsWith('on')) return [`<${name} ${key}> runs code`];
    if (key === 'style') return [`<${name} style> is a style that the policy does not name`];
    if (/^\s*(?:javascript|data|vbscript):/i.test(value)) return [`<${name} ${key}> is code`];
    const isFetched =
      fetching.includes(key) ||
      (name === 'link' && key === 'href' && !naming.includes(attributes['rel'] ?? ''));
    return isFetched && !isOurs(value, address)
      ? [`<${name} ${key}="${value}"> comes from elsewhere`]
      : [];
  });
}

function linkFaults(
  name: string,
  { href }: Attributes,
  hosts: ReadonlySet<string>,
  address: string,
): string[] {
  if (name !== 'a' || href === undefined || isOurs(href, address)) return [];
  const url = new URL(href, address);
  if (!['https:', 'http:'].includes(url.protocol)) return [];
  return hosts.has(url.host) ? [] : [`<a href="${href}"> leads to a host that no entry names`];
}

/** Elements that no page of ours has. */
const never = ['iframe', 'object', 'embed', 'base', 'frame', 'applet', 'form'];

function elementFaults(
  name: string,
  attributes: Attributes,
  rules: PageRules,
  address: string,
): string[] {
  const isRefresh = name === 'meta' && attributes['http-equiv']?.toLowerCase() === 'refresh';
  return [
    ...(never.includes(name) || isRefresh ? [`<${name}> is not allowed`] : []),
    ...attributeFaults(name, attributes, address),
    ...linkFaults(name, attributes, rules.hosts, address),
  ];
}

/** Text of `<style>` and `<script>`: the stylesheet of the policy, or data. */
function contentFaults(
  name: string,
  type: string | undefined,
  text: string,
  rules: PageRules,
): string[] {
  if (name === 'style')
    return text === rules.stylesheet ? [] : ['a <style> is not the one of the policy'];
  if (type === 'application/ld+json') return [];
  return text.trim() === '' ? [] : ['a <script> has code in the page'];
}

function faultsOf(page: BuiltPage, rules: PageRules, address: string): string[] {
  const faults: string[] = [];
  let open: { name: string; type: string | undefined; text: string } | undefined;
  const parser = new Parser({
    onopentag: (name, attributes) => {
      faults.push(...elementFaults(name, attributes, rules, address));
      if (name === 'style' || name === 'script')
        open = { name, type: attributes['type'], text: '' };
    },
    ontext: (text) => {
      if (open) open.text += text;
    },
    onclosetag: (name) => {
      if (open?.name === name) faults.push(...contentFaults(name, open.type, open.text, rules));
      if (open?.name === name) open = undefined;
    },
  });
  parser.end(page.html);
  return faults.map((fault) => `${page.path}: ${fault}`);
}

/** Everything in the built pages that could run, fetch or lead astray: whatever came through, it stops here. */
export function checkPageCode({ pages, address }: BuiltSite, rules: PageRules): string[] {
  return pages.flatMap((page) => faultsOf(page, rules, address));
}
