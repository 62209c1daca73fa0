import { isMap, isNode, isScalar, isSeq, LineCounter, parseDocument, type Document } from 'yaml';
import type { Outcome, Position, Problem } from './problem.ts';

export type ValuePath = readonly (string | number)[];

/** Data of a YAML text that still knows where each value stands. */
export interface Located {
  readonly data: unknown;
  /** Where a value stands, or where its nearest existing parent does. `key` points at the key instead of the value. */
  readonly locate: (path: ValuePath, key?: string) => Position;
}

function child(node: unknown, segment: string | number): unknown {
  if (isMap(node))
    return node.items.find(
      (pair) => isScalar(pair.key) && String(pair.key.value) === String(segment),
    )?.value;
  if (isSeq(node)) return node.items[Number(segment)];
  return undefined;
}

function deepest(document: Document.Parsed, path: ValuePath): unknown {
  let node: unknown = document.contents;
  for (const segment of path) node = child(node, segment) ?? node;
  return node;
}

function keyNode(node: unknown, key: string): unknown {
  if (!isMap(node)) return undefined;
  return node.items.find((pair) => isScalar(pair.key) && String(pair.key.value) === key)?.key;
}

function offsetOf(node: unknown): number {
  return isNode(node) ? (node.range?.[0] ?? 0) : 0;
}

/**
 * Reads YAML once, keeping positions. Aliases are refused (a few lines of them can fill the memory),
 * so are duplicate keys and tags. `firstLine` is the line of the file on which the text begins.
 */
export function parseYaml(text: string, file: string, firstLine = 1): Outcome<Located> {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, uniqueKeys: true, schema: 'core' });
  const at = (offset: number): Position => {
    const { line, col } = lines.linePos(offset);
    return { line: Math.max(line, 1) + firstLine - 1, column: Math.max(col, 1) };
  };
  const problems: Problem[] = [...document.errors, ...document.warnings].map((error) => ({
    file,
    ...at(error.pos[0]),
    rule: 'yaml-syntax',
    detail: error.message.split('\n')[0]?.replace(/ at line \d+, column \d+:?$/, '') ?? '',
  }));
  if (problems.length > 0) return { problems };
  const locate: Located['locate'] = (path, key) => {
    const node = deepest(document, path);
    return at(offsetOf((key === undefined ? undefined : keyNode(node, key)) ?? node));
  };
  return toData(document, file, locate);
}

function toData(
  document: Document.Parsed,
  file: string,
  locate: Located['locate'],
): Outcome<Located> {
  try {
    return { value: { data: document.toJS({ maxAliasCount: 0 }), locate }, problems: [] };
  } catch (error) {
    const detail = error instanceof Error ? error.message : String(error);
    return { problems: [{ file, ...locate([]), rule: 'yaml-syntax', detail }] };
  }
}
