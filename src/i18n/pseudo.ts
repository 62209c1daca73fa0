import type { Message } from './messages.ts';

const accents: Readonly<Record<string, string>> = {
  a: 'á', c: 'ç', e: 'é', i: 'í', n: 'ñ', o: 'ó', s: 'š', u: 'ú', y: 'ý', z: 'ž',
  A: 'Á', E: 'É', I: 'Í', O: 'Ó', S: 'Š', U: 'Ú',
}; // prettier-ignore

/** Opens and closes every pseudo string: a text without them escaped translation, one without the second was cut. */
export const pseudoBrackets = ['⟦', '⟧'] as const;

/** English with accents and 40 per cent more length, in brackets; placeholders are kept. */
export function pseudoText(text: string): string {
  const accented = text
    .split(/(\{[^}]*\})/)
    .map((part) => (part.startsWith('{') ? part : part.replace(/[a-z]/gi, (c) => accents[c] ?? c)))
    .join('');
  const padding = '·'.repeat(Math.ceil(text.length * 0.4));
  return `${pseudoBrackets[0]}${accented}${padding}${pseudoBrackets[1]}`;
}

/** Every string of a set of messages through {@link pseudoText}. */
export function pseudo<K extends string>(messages: Record<K, Message>): Record<K, Message> {
  const entries = Object.entries<Message>(messages).map(([key, message]) => [
    key,
    typeof message === 'string'
      ? pseudoText(message)
      : Object.fromEntries(Object.entries(message).map(([c, form]) => [c, pseudoText(form)])),
  ]);
  return Object.fromEntries(entries) as Record<K, Message>;
}
