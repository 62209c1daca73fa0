import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { collectionNames, collections, type CollectionName } from '#schema/collections.ts';
import { slug as slugSchema } from '#schema/values.ts';

const toFill = 'To be written';

const sharedFacts = `confidence: summary
organisations:
  - { id: organisation, name: ${toFill}, kind: civil-society, role: lead }
places: { at: [] }
region: global
`;

/** Facts that each collection asks for beyond those that all have; every value is to be replaced. */
const ownFacts: Readonly<Record<CollectionName, string>> = {
  centres: `name: ${toFill}
operator: ${toFill}
operatorKind: civil-society
country: KH
role: origin
place: ${toFill}
services: [information]
evidence: named-centre
standing: unknown
`,
  corridors: `origin: [KH]
destination: [TH]
checked: 2000-01-01
channel: { status: unclear, asOf: 2000 }
centres: { origin: [], destination: [] }
`,
  enablers: sharedFacts,
  hotlines: `country: KH
lines:
  - id: line
    app: ${toFill}
    answeredBy: ${toFill}
    operatorKind: government
    about: [work]
    purpose: ${toFill}
    standing: dated
    sources: [source]
`,
  indicators: 'measure: count\nresult: services-running\n',
  pages: 'order: 99\n',
  practices: `${sharedFacts}detail: brief
classifiedBy: { steps: editor, dimensions: editor, serviceTypes: editor }
`,
  principles: `number: 10\nofficialName: ${toFill}\n`,
  towns: `country: KH
point: { latitude: 0, longitude: 0, precision: town }
kind: town
local: km
names: { en: ${toFill} }
`,
};

function facts(collection: CollectionName, day: string): string {
  return `# \`draft\` keeps the entry out of the portal; set it to \`published\` when it is whole.
status: draft
sourceLocale: en
added: ${day}
changed: ${day}
topics: []
sources: []
${ownFacts[collection]}`;
}

/** Sentences that a whole text of a collection must have. */
const ownWords: Readonly<Partial<Record<CollectionName, string>>> = {
  corridors: `channel: ${toFill}\n`,
};

const text = (collection: CollectionName) => `---
title: ${toFill}
summary: ${toFill}
${ownWords[collection] ?? ''}---

${toFill}
`;

function checked(collection: string | undefined, slug: string | undefined): CollectionName {
  const name = collectionNames.find((each) => each === collection);
  const usage = 'npm run content -- --new <collection> <slug>';
  if (!name) throw new Error(`${usage}: the collections are ${collectionNames.join(', ')}.`);
  const result = slugSchema.safeParse(slug);
  if (!result.success)
    throw new Error(`${usage}: \`${slug ?? ''}\` ${result.error.issues[0]?.message ?? ''}`);
  return name;
}

/** Writes an entry that passes the checks and waits to be filled in. Returns where it stands. */
export function writeDraft(
  root: string,
  collection: string | undefined,
  slug: string | undefined,
): string {
  const name = checked(collection, slug);
  const folder = join('content', name, slug ?? '');
  if (existsSync(join(root, folder))) throw new Error(`${folder} exists already.`);
  mkdirSync(join(root, folder), { recursive: true });
  writeFileSync(
    join(root, folder, 'facts.yaml'),
    facts(name, new Date().toISOString().slice(0, 10)),
  );
  if ('prose' in collections[name]) writeFileSync(join(root, folder, 'en.mdx'), text(name));
  return folder;
}
