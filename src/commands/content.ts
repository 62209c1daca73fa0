import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkContent } from '#checks/content.ts';
import { annotations, formatFindings, jsonFindings, rulesPage } from '#checks/finding.ts';
import type { Problem } from '#loader/problem.ts';
import { contentDiff } from './content-diff.ts';
import { writeEditorSchemas } from './editor-schemas.ts';
import { writeDraft } from './new-draft.ts';
import { run } from './run.ts';
import { staleReport } from './stale-report.ts';
import { buildDate } from '#domain/build-date.ts';

const root = process.cwd();
const rulesFile = 'CONTENT_RULES.md';
const [option, collection, slug] = process.argv.slice(2);

function draft(): void {
  const folder = writeDraft(root, collection, slug);
  console.log(`${folder} is a draft. Fill in its files, then set \`status: published\`.`);
}

function report(findings: readonly Problem[]): void {
  if (option === '--json') console.log(jsonFindings(findings));
  else if (findings.length === 0) console.log('Content: nothing to mend.');
  else console.error(formatFindings(findings));
  if (process.env['GITHUB_ACTIONS'] && findings.length > 0) console.log(annotations(findings));
}

function check(): void {
  writeEditorSchemas(root);
  const findings = checkContent(root);
  report(findings);
  process.exitCode = findings.length > 0 ? 1 : 0;
}

await run(() => {
  if (option === '--new') draft();
  else if (option === '--diff') console.log(contentDiff(root, collection ?? 'HEAD'));
  else if (option === '--stale') console.log(staleReport(root, buildDate()));
  else if (option === '--rules') writeFileSync(join(root, rulesFile), rulesPage());
  else check();
});
