import { markdownToMdast } from 'satteri';
import { proseComponents } from '#schema/components.ts';

/** Markup that the parser of MDX must not be given, and where it stands in the body. */
export interface RawMarkup {
  readonly offset: number;
  readonly rule: 'code-in-text' | 'markup' | 'nesting';
  readonly detail: string;
}

/** A node of plain Markdown, as far as it is looked at here. */
interface Span {
  readonly type: string;
  readonly position?:
    undefined | { readonly start: { offset?: number }; readonly end: { offset?: number } };
  readonly children?: readonly Span[];
}

/** Elements may hold each other this deep. */
const deepest = 12;

/** Not behind a backslash that is not escaped itself. */
const unescaped = String.raw`(?<!(?<!\\)(?:\\\\)*\\)`;
const names = Object.keys(proseComponents).join('|');
const listed = String.raw`(?:${names})(?:\s+\w+=(?:"[^"\n<>{}]*"|'[^'\n<>{}]*'))*\s*/?>`;
const opening = new RegExp(
  String.raw`${unescaped}(?:\{|<(?=\S)(?!${listed}|/(?:${names})\s*>))`,
  'g',
);
const element = new RegExp(String.raw`${unescaped}<(/?)(?:${names})\b[^>]*?(/?)>`, 'g');

type Range = readonly [from: number, to: number];

/** A text with ranges of it blanked, each sign still in its place; the ranges are in order. */
function blanked(text: string, ranges: readonly Range[]): string {
  let from = 0;
  const parts = ranges.flatMap(([start, end]) => {
    const kept = text.slice(from, Math.max(start, from));
    const gone = text.slice(Math.max(start, from), end).replace(/[^\n]/g, ' ');
    from = Math.max(end, from);
    return [kept, gone];
  });
  return [...parts, text.slice(from)].join('');
}

/** The comments of a text: the one kind of braces that it may have. One that never ends is none. */
function comments(text: string): Range[] {
  const found: Range[] = [];
  for (const { index } of text.matchAll(new RegExp(String.raw`${unescaped}\{/\*`, 'g'))) {
    if (index < (found.at(-1)?.[1] ?? 0)) continue;
    const end = text.indexOf('*/', index + 3);
    if (end === -1) return found;
    const closed = /^\s*\}/.exec(text.slice(end + 2, end + 200));
    if (closed) found.push([index, end + 2 + closed[0].length]);
  }
  return found;
}

function codeSpans(node: Span): Range[] {
  const { start, end } = node.position ?? {};
  if (node.type === 'code' || node.type === 'inlineCode')
    return [[start?.offset ?? 0, end?.offset ?? 0]];
  return (node.children ?? []).flatMap(codeSpans);
}

/**
 * The body with code and comments blanked, each sign still in its place. Code is found by plain
 * Markdown, which knows neither braces nor elements; what MDX would read differently (code by indent,
 * or over several lines) stays, and is judged as markup.
 */
function withoutCode(body: string): string {
  const tree = markdownToMdast(body, { features: { frontmatter: false } }) as Span;
  const isPlain = ([from, to]: Range) => /^(?:```|~~~|`[^\n]*$)/.test(body.slice(from, to));
  const text = blanked(body, codeSpans(tree).filter(isPlain));
  return blanked(text, comments(text));
}

function tooDeep(text: string): RawMarkup[] {
  const open: number[] = [];
  for (const { 1: end, 2: closed, index } of text.matchAll(element)) {
    if (end) open.pop();
    else if (!closed) open.push(index);
    if (open.length > deepest)
      return [
        { offset: open[0] ?? 0, rule: 'nesting', detail: `is nested deeper than ${deepest}` },
      ];
  }
  return [];
}

/**
 * Braces and elements that no text may have, found on the characters alone: the parser of MDX takes
 * time that doubles with each brace before an element that never closes.
 */
export function rawMarkup(body: string): RawMarkup[] {
  if (!/[{<]/.test(body)) return [];
  const text = withoutCode(body);
  const found = [...text.matchAll(opening)].map(({ 0: sign, index }): RawMarkup => {
    if (sign === '{') return { offset: index, rule: 'code-in-text', detail: '{…} is code' };
    const name = /^<\/?[\w$.:-]*/.exec(text.slice(index))?.[0] ?? '<';
    return {
      offset: index,
      rule: 'markup',
      detail: `${name}…> is no component that a text may use`,
    };
  });
  return found.length > 0 ? found : tooDeep(text);
}
