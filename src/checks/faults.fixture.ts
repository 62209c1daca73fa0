import assert from 'node:assert/strict';
import { join } from 'node:path';
import { test } from 'node:test';
import { contentWith, placeOf, temporaryFolder, type Edit } from './content-folder.fixture.ts';
import { checkContent } from './content.ts';
import { formatFindings } from './finding.ts';
import type { RuleId } from './rules.ts';

/** Edits of sound content that make one finding: in `file`, where the text `at` stands, else on its first line. */
export interface Fault {
  readonly why: string;
  readonly rule: RuleId;
  readonly file: string;
  readonly at?: string;
  readonly says: RegExp;
  readonly edits: readonly Edit[];
}

/** One test for each fault. */
export function testFaults(faults: readonly Fault[]): void {
  for (const { why, rule, file, at, says, edits } of faults) {
    void test(why, (t) => {
      const root = temporaryFolder(t, contentWith(...edits));
      const place = at === undefined ? { line: 1, column: 1 } : placeOf(root, file, at);
      const found = checkContent(root);
      assert.deepEqual(
        found.map((each) => ({ ...each, detail: '' })),
        [{ file: join(file), ...place, rule, detail: '' }],
        formatFindings(found),
      );
      assert.match(found[0]?.detail ?? '', says);
    });
  }
}
