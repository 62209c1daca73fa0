import type { Text } from '#loader/collection.ts';
import type { Problem } from '#loader/problem.ts';
import type { CommonProse } from '#schema/entry.ts';
import type { FactValues } from '#schema/fact-value.ts';

/** A sentence's facts: the id under which it stands, and the values that it prints. */
export interface Statement {
  readonly id: string;
  readonly values: FactValues;
}

type AnyText = Text<CommonProse & Record<string, unknown>>;

/** Names between braces, each once. */
function namesIn(sentence: string): string[] {
  return [...new Set([...sentence.matchAll(/\{(\w+)\}/g)].map(([, name]) => name ?? ''))];
}

/** Digits of any script: a number in prose is not checked against its fact, and grows old unseen. */
const digit = /\p{Nd}/u;

/** What is wrong with a sentence, held against the values of its fact. */
export function sentenceFaults(sentence: string, values: FactValues): string[] {
  const [named, known] = [namesIn(sentence), Object.keys(values)];
  const unknown = named.filter((name) => !known.includes(name));
  const unused = known.filter((name) => !named.includes(name));
  return [
    ...unknown.map((name) => `names {${name}}, which is no value of its fact`),
    ...unused.map((name) => `never prints {${name}}`),
    ...(digit.test(sentence) ? ['has a digit in it'] : []),
  ];
}

function problems(text: AnyText, path: readonly string[], details: readonly string[]): Problem[] {
  return details.map((detail) => ({
    file: text.file,
    ...text.locate(path),
    rule: 'sentence-values' as const,
    detail,
  }));
}

/** The sentences of one key of a text, such as `warnings`, held against the values of their facts. */
export function checkStatements(
  text: AnyText,
  key: string,
  statements: readonly Statement[],
): Problem[] {
  const said = (text.data[key] ?? {}) as Readonly<Record<string, string>>;
  return statements.flatMap(({ id, values }) => {
    const sentence = said[id];
    return sentence === undefined
      ? []
      : problems(text, [key, id], sentenceFaults(sentence, values));
  });
}

/** One sentence that stands under its key alone, such as `channel`; and words without values, such as the title. */
export function checkSentence(text: AnyText, key: string, values: FactValues): Problem[] {
  const sentence = text.data[key];
  return typeof sentence === 'string'
    ? problems(text, [key], sentenceFaults(sentence, values))
    : [];
}
