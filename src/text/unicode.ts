import { zawgyiAt } from './zawgyi.ts';

/** Something in a text that hides what it says, or that readers' devices show differently. */
export interface Flaw {
  /** Place in the text, in UTF-16 units. */
  readonly offset: number;
  readonly detail: string;
}

const codePoint = (text: string, offset: number) =>
  `U+${(text.codePointAt(offset) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;

/** Characters that no text of ours needs, with what to say of them. */
const never: readonly (readonly [pattern: RegExp, what: string])[] = [
  [/\r(?!\n)|[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f]/g, 'is a control character'],
  [/[\ufffd\p{Cs}]/gu, 'is what is left of a broken character'],
  [/[\ufeff\u00ad\u034f\u115f\u1160\u17b4\u17b5\u180e\u2060-\u2064\u206a-\u206f\u3164\uffa0\ufff9-\ufffb]/g, 'is invisible'],
  [/[\p{Co}\u{e0000}-\u{e007f}]/gu, 'has no agreed meaning'],
  [/[\u202a-\u202e]/g, 'turns the direction of the text; use an isolate, or nothing'],
  [/(?<=\p{Script=Latin}\p{M}{4})\p{M}/gu, 'is a fifth mark on one letter'],
  [/\u200b(?![\p{Script=Khmer}\p{Script=Lao}\p{Script=Thai}\p{Script=Myanmar}])(?<![\p{Script=Khmer}\p{Script=Lao}\p{Script=Thai}\p{Script=Myanmar}]\u200b)/gu, 'is a zero-width space outside Khmer, Lao, Thai and Burmese'],
  [/(?<![\p{L}\p{M}\p{Extended_Pictographic}\ufe0f\u{1f3fb}-\u{1f3ff}])[\u200c\u200d]|[\u200c\u200d](?![\p{L}\p{M}\p{Extended_Pictographic}])/gu, 'joins nothing'],
]; // prettier-ignore

/** Signs that no text needs, wherever they stand; what needs its whole line to be judged is left out. */
export function forbiddenSigns(text: string): Flaw[] {
  return never.flatMap(([pattern, what]) =>
    [...text.matchAll(pattern)].map(({ index }) => ({
      offset: index,
      detail: `${codePoint(text, index)} ${what}`,
    })),
  );
}

/** Isolates that do not close on their own line would turn what follows. */
function openIsolates(text: string): Flaw[] {
  let start = 0;
  return text.split('\n').flatMap((line) => {
    let depth = 0;
    let isBroken = false;
    for (const sign of line.match(/[\u2066-\u2069]/g) ?? []) {
      depth += sign === '\u2069' ? -1 : 1;
      isBroken ||= depth < 0;
    }
    const offset = start + Math.max(line.search(/[\u2066-\u2069]/), 0);
    start += line.length + 1;
    return depth === 0 && !isBroken
      ? []
      : [{ offset, detail: 'an isolate does not close on its line' }];
  });
}

function notComposed(text: string): Flaw[] {
  const composed = text.normalize('NFC');
  if (composed === text) return [];
  let offset = 0;
  while (text[offset] === composed[offset]) offset += 1;
  return [{ offset, detail: 'is not in composed form (NFC)' }];
}

/** Everything in a text that hides or changes what a reader sees. */
export function unicodeFlaws(text: string): Flaw[] {
  const zawgyi = zawgyiAt(text);
  const burmese =
    zawgyi === undefined ? [] : [{ offset: zawgyi, detail: 'is Zawgyi, not Unicode' }];
  return [...forbiddenSigns(text), ...openIsolates(text), ...notComposed(text), ...burmese];
}
