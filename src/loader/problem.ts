import type { RuleId } from '#checks/rules.ts';

/** A place in a file; both count from 1. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

/** Something wrong at a place in a content file; the rule tells what to do about it. */
export interface Problem extends Position {
  /** Path from the project's root. */
  readonly file: string;
  readonly rule: RuleId;
  /** What is wrong here, in a sentence without the file's name. */
  readonly detail: string;
}

/** A value, or the reasons why there is none. */
export interface Outcome<T> {
  readonly value?: T;
  readonly problems: readonly Problem[];
}
