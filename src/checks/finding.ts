import type { Problem } from '#loader/problem.ts';
import { rules } from './rules.ts';

/** `file:line:column`, what is wrong, how to mend it. */
export function formatFinding({ file, line, column, rule, detail }: Problem): string {
  return `${file}:${line}:${column} ${detail}\n    ${rules[rule].remedy} [${rule}]`;
}

/** All findings, and how many there are; empty for none. */
export function formatFindings(problems: readonly Problem[]): string {
  if (problems.length === 0) return '';
  const count = problems.length === 1 ? '1 finding' : `${problems.length} findings`;
  return `${problems.map(formatFinding).join('\n')}\n\n${count}`;
}
