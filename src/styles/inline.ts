import { createHash } from 'node:crypto';
import { site } from '#site.ts';

/** Rules that give the colour tokens an organisation's own values; empty for none. */
function ownColours(): string {
  const names = Object.keys(site.colours);
  if (names.length === 0) return '';
  const values = (mode: 0 | 1) =>
    names.map((name) => `--${name}:${site.colours[name]?.[mode] ?? ''}`).join(';');
  return `:root{${values(0)}}@media (prefers-color-scheme:dark){:root{${values(1)}}}`;
}

/** The banner that Tailwind puts before what it makes; every page would carry it. */
const banner = /^\/\*![^*]*\*\/\s*/;

/** The one stylesheet of every page, with the organisation's colours. */
export function inlineStylesheet(css: string): string {
  return css.trim().replace(banner, '') + ownColours();
}

/** Source expression that lets a policy admit exactly this inline text. */
export function hashSource(text: string): string {
  return `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
}
