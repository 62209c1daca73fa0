import type { Flaw } from './unicode.ts';

/** Markers of quotes and lists at the start of a line; each may hold the next. */
const deepest = 12;
/** Equal signs in a row. */
const longestRun = 100;
/** Opening signs and entities in a paragraph: a parser may go one deeper, or copy all that came before, with each. */
const mostOpen = 500;

function prefixDepth(line: string): number {
  const prefix = /^(?:[ \t]*(?:>|[-*+](?=[ \t])|\d{1,9}[.)](?=[ \t])))+/.exec(line)?.[0];
  if (prefix === undefined) return 0;
  const indent = /^[ \t]*/.exec(prefix)?.[0].length ?? 0;
  return (prefix.match(/>|[-*+]|\d+[.)]/g) ?? []).length + Math.floor(indent / 2);
}

/**
 * Nesting that no reader could follow. It is judged on the characters alone, before any parser sees
 * them: a native parser that goes too deep ends the process without a word.
 */
export function nestingFlaws(text: string): Flaw[] {
  const flaws: Flaw[] = [];
  let offset = 0;
  for (const line of text.split('\n')) {
    if (prefixDepth(line) > deepest)
      flaws.push({ offset, detail: `is nested deeper than ${deepest}` });
    offset += line.length + 1;
  }
  for (const { index } of text.matchAll(/([[\](){}<>*_`~#|!&])\1{100,}/g))
    flaws.push({ offset: index, detail: `repeats one sign more than ${longestRun} times` });
  for (const { index, 0: paragraph } of text.matchAll(/(?:.+\n?)+/g))
    if ((paragraph.match(/[[({<*_]|&(?=[#\w])/g) ?? []).length > mostOpen)
      flaws.push({ offset: index, detail: `opens more than ${mostOpen} signs in one paragraph` });
  return flaws;
}
