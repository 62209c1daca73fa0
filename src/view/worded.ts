import type { Borrowed } from './notice.ts';

/** Words, and their language where it is not the page's. */
export interface Worded {
  readonly words: string;
  readonly borrowed: Borrowed;
}

/** Words of the page's own language. */
export function ownWords(words: readonly string[]): Worded[] {
  return words.map((each) => ({ words: each, borrowed: {} }));
}
