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

/** The findings as JSON, each with its remedy, for the tools of editors. */
export function jsonFindings(problems: readonly Problem[]): string {
  const findings = problems.map((problem) => ({ ...problem, remedy: rules[problem.rule].remedy }));
  return JSON.stringify(findings, null, 2);
}

/** Percent signs and line ends would end the message of an annotation. */
function escaped(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

/** The findings as annotations that GitHub shows at their lines. */
export function annotations(problems: readonly Problem[]): string {
  return problems
    .map(({ file, line, column, rule, detail }) => {
      const message = escaped(`${detail}. ${rules[rule].remedy}`);
      return `::error file=${file},line=${line},col=${column},title=${rule}::${message}`;
    })
    .join('\n');
}

/** The table of rules as a page for writers. */
export function rulesPage(): string {
  const rows = Object.entries(rules).map(
    ([id, { what, remedy }]) => `| \`${id}\` | ${what} | ${remedy} |`,
  );
  return `# Rules for content

\`npm run content\` checks them and names file, line and column. This page is made from
\`src/checks/rules.ts\` by \`npm run content -- --rules\`.

| rule | what it asks | how to mend a breach |
| --- | --- | --- |
${rows.join('\n')}
`;
}
