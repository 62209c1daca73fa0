import { checkContent } from '#checks/content.ts';
import { formatFindings } from '#checks/finding.ts';
import { writeEditorSchemas } from './editor-schemas.ts';
import { writeDraft } from './new-draft.ts';
import { run } from './run.ts';

const root = process.cwd();
const [option, collection, slug] = process.argv.slice(2);

function draft(): void {
  const folder = writeDraft(root, collection, slug);
  console.log(`${folder} is a draft. Fill in its files, then set \`status: published\`.`);
}

function check(): void {
  writeEditorSchemas(root);
  const findings = checkContent(root);
  if (findings.length > 0) console.error(formatFindings(findings));
  else console.log('Content: nothing to mend.');
  process.exitCode = findings.length > 0 ? 1 : 0;
}

await run(() => {
  if (option === '--new') draft();
  else check();
});
