import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { TestContext } from 'node:test';
import { corridorFolder, corridorWords, helpContent } from './help-content.fixture.ts';

/** Texts by the path of their file. */
export type Files = Readonly<Record<string, string>>;

/** A fresh folder with some files in it; gone after the test. */
export function temporaryFolder(t: TestContext, files: Files = {}): string {
  const root = mkdtempSync(join(tmpdir(), 'test-'));
  t.after(() => {
    rmSync(root, { recursive: true, force: true });
  });
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  }
  return root;
}

const common = `status: published
added: 2026-01-01
changed: 2026-01-01
`;

const practice = `${common}confidence: full-text
detail: full
organisations:
  - { id: lead, name: Lead, kind: civil-society, role: lead }
places: { at: [KH] }
region: asia-pacific
classifiedBy: { steps: editor, dimensions: editor, serviceTypes: editor }
principles:
  - { number: 1, phase: design, statedBySource: true, source: report }
observations:
  - id: helped
    indicator: helped
    value: 12
    qualifier: exactly
    unit: people
    statedBy: lead
    evidence: unknown
    source: report
    checked: 2026-01-01
context:
  - { id: need, value: 90, unit: people, statedBy: lead, source: report, checked: 2026-01-01 }
costPerPerson: { from: 1, currency: USD, source: report }
challenges: [trust]
lessons: [listen, learn]
sources:
  - { id: report, title: Report, publisher: Lead, linkOk: false }
  - { id: leaflet, title: Leaflet, publisher: Lead, linkOk: false }
`;

const enabler = `${common}confidence: summary
organisations:
  - { id: lead, name: Lead, kind: civil-society, role: lead }
places: { at: [KH] }
region: asia-pacific
lessons: [share]
sources:
  - { id: report, title: Report, publisher: Lead, linkOk: false }
`;

const sentences = `alignment:
  1: It respects rights.
observations:
  helped: People helped
context:
  need: People who need help
challenges:
  trust: Trust was low.
lessons:
  listen: Listen first.
  learn: Then learn.
`;

/** A text of a small entry; with `of`, the fingerprint of its source, it is a machine translation. */
export function textOf(title: string, { more = '', of = '', body = 'A body.\n' } = {}): string {
  const translation = of && `translation:\n  method: machine\n  source: ${of}\n`;
  return `---\ntitle: ${title}\nsummary: About ${title}\n${translation}${more}---\n${body}`;
}

export const practiceFolder = 'content/practices/centres';

export const enablerFolder = 'content/enablers/network';

/** Content without a fault: a practice in English and Thai, an enabler, and all that they point at. */
export const soundContent: Files = {
  ...helpContent,
  [`${corridorFolder}/en.mdx`]: textOf('Route', { more: corridorWords }),
  [`${enablerFolder}/facts.yaml`]: enabler,
  [`${enablerFolder}/en.mdx`]: textOf('Network', {
    more: 'lessons:\n  share: Share it.\n',
  }),
  'content/indicators/helped/facts.yaml': `${common}measure: people\nresult: people-assisted\n`,
  'content/pages/who/facts.yaml': `${common}order: 1\n`,
  'content/pages/who/en.mdx': textOf('Who'),
  'content/pages/why/facts.yaml': `${common}order: 2\n`,
  'content/pages/why/en.mdx': textOf('Why'),
  'content/principles/hope/facts.yaml': `${common}number: 2\nofficialName: Hope\nsources:
  - { id: policy, title: Policy, publisher: Lead, linkOk: false }
  - { id: leaflet, title: Leaflet, publisher: Lead, linkOk: false }
`,
  'content/principles/hope/en.mdx': textOf('Hope'),
  'content/principles/rights/facts.yaml': `${common}number: 1\nofficialName: Rights\nsources:
  - { id: policy, title: Policy, publisher: Lead, linkOk: false }
`,
  'content/principles/rights/en.mdx': textOf('Rights'),
  [`${practiceFolder}/facts.yaml`]: practice,
  [`${practiceFolder}/en.mdx`]: textOf('Centres', { more: sentences }),
  [`${practiceFolder}/th.mdx`]: textOf('Centres', { more: sentences, of: 'aaaaaaaa' }),
};

/** Changes in a set of files: a text put in the place of another, or a whole file (`''` takes it out). */
export type Edit = readonly [file: string, from: string, to: string] | readonly [string, string];

function edited(text: string, file: string, from: string, to: string): string {
  if (!text.includes(from)) throw new Error(`${file} does not hold ${JSON.stringify(from)}`);
  return text.replace(from, to);
}

/** The sound content with some edits. */
export function contentWith(...edits: readonly Edit[]): Files {
  const files: Record<string, string> = { ...soundContent };
  for (const [file, from, to] of edits)
    files[file] = to === undefined ? from : edited(files[file] ?? '', file, from, to);
  return Object.fromEntries(Object.entries(files).filter(([, text]) => text !== ''));
}

/** Line of a file on which a text stands, and the column where it begins there. */
export function placeOf(
  root: string,
  file: string,
  text: string,
): { line: number; column: number } {
  const before = readFileSync(join(root, file), 'utf8').split(text)[0] ?? '';
  const lines = before.split('\n');
  return { line: lines.length, column: (lines.at(-1)?.length ?? 0) + 1 };
}
