/**
 * Signs that a Burmese text is written for the Zawgyi font, which gives Unicode's code points other
 * meanings: a vowel sign or a medial that stands before its consonant, a virama that no consonant follows, and
 * code points that Burmese itself never uses.
 */
const signs =
  /(?:^|[^\u1000-\u102a\u1039-\u103f\u104e])[\u1031\u103b-\u103e]|\u1039(?![\u1000-\u1021])|[\u1060-\u1097]/mu;

/** Where a text shows that it is Zawgyi and not Unicode; undefined for a text that is fine. */
export function zawgyiAt(text: string): number | undefined {
  const found = signs.exec(text);
  return found ? found.index + (/^[^\u1000-\u109f]/.test(found[0]) ? 1 : 0) : undefined;
}
