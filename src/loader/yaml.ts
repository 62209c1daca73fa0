import {
  isMap,
  isNode,
  isScalar,
  isSeq,
  LineCounter,
  parseDocument,
  visit,
  type Document,
  type YAMLMap,
} from 'yaml';
import { unicodeFlaws } from '#text/unicode.ts';
import type { Outcome, Position, Problem } from './problem.ts';

export type ValuePath = readonly (string | number)[];

/** Data of a YAML text that still knows where each value stands. */
export interface Located {
  readonly data: unknown;
  /** Where a value stands, or where its nearest existing parent does. `key` points at the key instead of the value. */
  readonly locate: (path: ValuePath, key?: string) => Position;
}

/** Characters; comparing keys grows with their square, so a larger text could hold up a check for minutes. */
const longest = 256 * 1024;

function pairOf(node: unknown, key: string) {
  if (!isMap(node)) return undefined;
  return node.items.find((pair) => isScalar(pair.key) && String(pair.key.value) === key);
}

function child(node: unknown, segment: string | number): unknown {
  return isSeq(node) ? node.items[Number(segment)] : pairOf(node, String(segment))?.value;
}

function deepest(document: Document.Parsed, path: ValuePath): unknown {
  let node: unknown = document.contents;
  for (const segment of path) {
    const next = child(node, segment);
    if (next === undefined) return node;
    node = next;
  }
  return node;
}

function offsetOf(node: unknown): number {
  return isNode(node) ? (node.range?.[0] ?? 0) : 0;
}

/** A fault and where in the text it begins. */
interface Fault {
  readonly offset: number;
  readonly detail: string;
}

/**
 * Keys that stand twice in a map, in one pass: the parser's own comparison takes minutes on a file of
 * many keys. `1` and `"1"` are one key.
 */
function repeatedKeys(map: YAMLMap): Fault[] {
  const seen = new Set<string>();
  return map.items.flatMap(({ key }) => {
    const name = isScalar(key) ? String(key.value) : '';
    const isRepeated = seen.has(name);
    seen.add(name);
    const detail = `keys must be unique, but \`${name}\` stands twice`;
    return isRepeated ? [{ offset: offsetOf(key), detail }] : [];
  });
}

/** Anchors, aliases and tags: a few lines of them can fill the memory, and no entry needs one. */
function cleverness(document: Document.Parsed): Fault[] {
  const faults: Fault[] = [];
  visit(document, {
    Map: (_, map) => {
      faults.push(...repeatedKeys(map));
      const { anchor, tag } = map as { anchor?: string; tag?: string };
      if (anchor ?? tag) faults.push({ offset: offsetOf(map), detail: 'an anchor or a tag' });
    },
    Alias: (_, node) => {
      faults.push({ offset: offsetOf(node), detail: `\`*${node.source}\` is an alias` });
    },
    Value: (_, node) => {
      const { anchor, tag } = node as { anchor?: string; tag?: string };
      if (anchor) faults.push({ offset: offsetOf(node), detail: `\`&${anchor}\` is an anchor` });
      const [flaw] = isScalar(node) ? unicodeFlaws(String(node.value)) : [];
      if (flaw) faults.push({ offset: offsetOf(node), detail: flaw.detail });
      if (tag) faults.push({ offset: offsetOf(node), detail: `\`${tag}\` is a tag` });
    },
  });
  return faults;
}

const tooLong = { offset: 0, detail: `is longer than ${longest} characters` };

function faults(document: Document.Parsed): Fault[] {
  const syntax = [...document.errors, ...document.warnings].map(({ pos, message }) => ({
    offset: pos[0],
    detail: message.split('\n')[0]?.replace(/ at line \d+, column \d+:?$/, '') ?? '',
  }));
  return [...syntax, ...cleverness(document)];
}

function parsed(text: string, lineCounter?: LineCounter): Document.Parsed {
  const options = { uniqueKeys: false, schema: 'core' } as const;
  return parseDocument(text, lineCounter ? { ...options, lineCounter } : options);
}

/**
 * Reads YAML, able to say where each value stands: plain maps, lists and values, each key once. `firstLine` is the
 * line of the file on which the text begins.
 */
export function parseYaml(text: string, file: string, firstLine = 1): Outcome<Located> {
  const lines = new LineCounter();
  const at = (offset: number): Position => {
    const { line, col } = lines.linePos(offset);
    return { line: Math.max(line, 1) + firstLine - 1, column: Math.max(col, 1) };
  };
  const problem = ({ offset, detail }: Fault): Problem => {
    return { file, ...at(offset), rule: 'yaml-syntax', detail };
  };
  if (text.length > longest) return { problems: [problem(tooLong)] };
  const document = parsed(text, lines);
  const end = /^\.\.\.\s*$/m.exec(text);
  const second = end ? [{ offset: end.index, detail: '`...` begins another document' }] : [];
  const found = [...faults(document), ...second];
  if (found.length > 0) return { problems: found.map(problem) };
  // Positions are asked for when something is wrong: until then a thousand entries need not keep theirs.
  const kept = new WeakRef(document);
  const locate: Located['locate'] = (path, key) => {
    const node = deepest(kept.deref() ?? parsed(text), path);
    return at(offsetOf((key === undefined ? undefined : pairOf(node, key)?.key) ?? node));
  };
  return { value: { data: document.toJS(), locate }, problems: [] };
}
