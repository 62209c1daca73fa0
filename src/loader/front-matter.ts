import type { Outcome } from './problem.ts';

/** The two parts of a text file. */
export interface TextParts {
  readonly frontMatter: string;
  readonly body: string;
  /** Line of the file on which the body begins. */
  readonly bodyLine: number;
}

const fence = '---';

/** Splits a text file at its two `---` lines, whatever ends its lines: both parts have `\n`. Nothing else opens front matter: `---js` would be code to some readers. */
export function splitFrontMatter(text: string, file: string): Outcome<TextParts> {
  const lines = text.split(/\r?\n/);
  const end = lines.indexOf(fence, 1);
  if (lines[0] !== fence || end === -1) {
    const detail = lines[0] === fence ? 'its front matter does not end' : 'it has no front matter';
    return { problems: [{ file, line: 1, column: 1, rule: 'front-matter', detail }] };
  }
  const frontMatter = lines.slice(1, end).join('\n');
  const body = lines.slice(end + 1).join('\n');
  return { value: { frontMatter, body, bodyLine: end + 2 }, problems: [] };
}
