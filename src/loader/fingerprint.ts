import { createHash } from 'node:crypto';

function digest(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 8);
}

/** The parts of a body, each beginning with its heading; the first is what stands before any heading. */
export function sections(body: string): { heading: string; text: string }[] {
  return body
    .trim()
    .split(/^(?=#{1,6} )/m)
    .map((text) => ({ heading: /^#{1,6} (.*)/.exec(text)?.[1] ?? '', text: text.trim() }));
}

/**
 * What a translation remembers of the text it was made from: eight hex digits for the front matter,
 * then for each section of the body, joined by `-`. Comparing two of them tells which sections changed.
 */
export function fingerprint(frontMatter: object, body: string): string {
  const shown = Object.entries(frontMatter).filter(([key]) => key !== 'translation');
  const parts = sections(body).map(({ text }) => digest(text));
  return [digest(JSON.stringify(shown)), ...parts].join('-');
}
