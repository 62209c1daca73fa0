import type { Outcome, Position } from '#loader/problem.ts';
import { parseYaml, type Located } from '#loader/yaml.ts';

/** What `JSON.parse` says against a text; undefined where it reads it. */
function complaint(text: string): string | undefined {
  try {
    JSON.parse(text);
    return undefined;
  } catch (error) {
    return String(error instanceof Error ? error.message : error);
  }
}

const isUnexpected = (text: string) => complaint(text)?.startsWith('Unexpected token') === true;

/**
 * Offset of the first token that cannot stand where it stands. V8 keeps it to itself in just this
 * case, so it is sought by halves: what ends before the token is incomplete, but not unexpected.
 */
function unexpectedToken(text: string): number {
  let [sound, bad] = [0, text.length];
  while (bad - sound > 1) {
    const middle = Math.floor((sound + bad) / 2);
    if (isUnexpected(text.slice(0, middle))) bad = middle;
    else sound = middle;
  }
  return sound;
}

function offsetOf(text: string, message: string): number {
  const [, position] = /at position (\d+)/.exec(message) ?? [];
  if (position !== undefined) return Number(position);
  return isUnexpected(text) ? unexpectedToken(text) : text.length;
}

function placeOf(text: string, offset: number): Position {
  const lines = text.slice(0, offset).split('\n');
  return { line: lines.length, column: (lines.at(-1)?.length ?? 0) + 1 };
}

/** Reads JSON, keeping positions; a key twice is a fault as well, because `JSON.parse` would drop the first. */
export function parseJson(text: string, file: string): Outcome<Located> {
  const message = complaint(text);
  if (message === undefined) {
    // JSON is YAML, and our reader of YAML knows where each value stands.
    const { value, problems } = parseYaml(text, file);
    if (value) return { value, problems: [] };
    return { problems: problems.map((problem) => ({ ...problem, rule: 'message-syntax' })) };
  }
  const place = placeOf(text, offsetOf(text, message));
  // V8 goes on to quote half of the file.
  const detail = message.replace(/( in JSON at|, (\.{3})?").*$/s, '');
  return { problems: [{ file, ...place, rule: 'message-syntax', detail }] };
}
