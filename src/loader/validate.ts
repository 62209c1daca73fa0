import type { z } from 'zod';
import type { Outcome, Problem } from './problem.ts';
import type { Located } from './yaml.ts';

type Issue = z.core.$ZodIssue;

/** Unknown keys that are named in one place; more of them say nothing new. */
const mostKeys = 20;

function valueAt(data: unknown, path: readonly (string | number)[]): unknown {
  return path.reduce((value, key) => (value as Record<string, unknown> | undefined)?.[key], data);
}

function toProblems(issue: Issue, located: Located, file: string): Problem[] {
  const path = issue.path.map((segment) =>
    typeof segment === 'number' ? segment : String(segment),
  );
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.slice(0, mostKeys).map((key) => ({
      file,
      ...located.locate(path, key),
      rule: 'unknown-key',
      detail: `the key \`${key}\` is not known here`,
    }));
  }
  const where = path.length > 0 ? `\`${path.join('.')}\`` : 'the file';
  const isMissing = path.length > 0 && valueAt(located.data, path) === undefined;
  const detail = isMissing ? `${where} is missing` : `${where}: ${issue.message}`;
  return [{ file, ...located.locate(path), rule: 'schema', detail }];
}

/** Checks located data against a schema; each fault gets the line and column of the value it is about. */
export function validate<S extends z.ZodType>(
  schema: S,
  located: Located,
  file: string,
): Outcome<z.infer<S>> {
  const result = schema.safeParse(located.data);
  if (result.success) return { value: result.data, problems: [] };
  return { problems: result.error.issues.flatMap((issue) => toProblems(issue, located, file)) };
}
