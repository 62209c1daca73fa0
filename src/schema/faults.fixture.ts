import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { z } from 'zod';

/** What a schema finds wrong with a value, as `path: message`; none if it takes it. */
export function faults(schema: z.ZodType, value: unknown): string[] {
  const { error } = schema.safeParse(value);
  return (error?.issues ?? []).map(({ path, message }) => `${path.join('.')}: ${message}`);
}

/** The paths of the faults, each once. */
export function faultyPaths(schema: z.ZodType, value: unknown): string[] {
  const { error } = schema.safeParse(value);
  return [...new Set((error?.issues ?? []).map(({ path }) => path.join('.')))];
}

/** Values that a schema takes, and values that it refuses for one reason. */
export interface Case {
  readonly name: string;
  readonly schema: z.ZodType;
  readonly taken: readonly unknown[];
  readonly refused: readonly unknown[];
  /** What the editor is told, in a word or two. */
  readonly told: RegExp;
}

/** Two tests for each case: one of the good values, one of the bad. */
export function testCases(cases: readonly Case[]): void {
  for (const { name, schema, taken, refused, told } of cases) {
    void test(`${name}: the good ones are taken`, () => {
      for (const value of taken) assert.deepEqual(faults(schema, value), [], JSON.stringify(value));
    });

    void test(`${name}: the bad ones are refused, and the editor is told why`, () => {
      for (const value of refused)
        assert.match(faults(schema, value).join('\n'), told, JSON.stringify(value).slice(0, 80));
    });
  }
}
