import { formatPlain } from '#i18n/format.ts';
import type { Locale } from '#i18n/locales.ts';
import { pagePath } from '#i18n/paths.ts';
import type { Translate } from '#i18n/translate.ts';
import type { Described, Principle } from '#domain/portal.ts';
import type { Phase } from '#schema/facets.ts';
import { borrowed, type Borrowed } from './notice.ts';

/** How the practice puts one principle to work. */
export interface AlignmentLine {
  readonly number: string;
  readonly name: string;
  readonly nameBorrowed: Borrowed;
  readonly href: string | undefined;
  readonly how: string;
  readonly isStatedBySource: boolean;
}

/** The principles of one phase. */
export interface AlignmentGroup {
  readonly phase: string;
  readonly lines: readonly AlignmentLine[];
}

function alignmentLine(
  locale: Locale,
  practice: Described,
  principles: readonly Principle[],
  index: number,
): AlignmentLine[] {
  const stated = practice.facts.principles[index];
  const principle = principles.find(({ facts }) => facts.number === stated?.number);
  if (!stated || !principle) return [];
  const { data } = principle.text.head;
  return [
    {
      number: formatPlain(locale, stated.number),
      name: data.title,
      nameBorrowed: borrowed(locale, data.locale),
      href: pagePath(locale, 'principles', principle.slug),
      how: practice.text.rest.data.alignment[stated.number] ?? '',
      isStatedBySource: stated.statedBySource,
    },
  ];
}

/** The principles that a practice puts to work, by phase. */
export function alignment(
  locale: Locale,
  t: Translate,
  practice: Described,
  principles: readonly Principle[],
): AlignmentGroup[] {
  const phases: readonly (Phase | null)[] = ['design', 'implementation', null];
  return phases
    .map((phase) => ({
      phase: t(`phase.${phase ?? 'none'}`),
      lines: practice.facts.principles.flatMap((stated, index) =>
        stated.phase === phase ? alignmentLine(locale, practice, principles, index) : [],
      ),
    }))
    .filter(({ lines }) => lines.length > 0);
}
