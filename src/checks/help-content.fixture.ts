const common = `status: published
added: 2026-01-01
changed: 2026-01-01
`;

const bare = '  - { id: report, title: Report, publisher: Lead, linkOk: false }\n';

/** The centre of this content. */
export const centreFile = 'content/centres/th-help/facts.yaml';
const centre = `${common}name: Help
operator: Lead
operatorKind: civil-society
country: TH
role: destination
place: Mae Sot
town: mae-sot
point: { latitude: 16.7, longitude: 98.57, precision: town }
phones:
  - { dial: '+6622656888' }
services: [information]
evidence: named-centre
standing: open
linked: [th-once]
sources:
${bare}`;

const formerSite = `${common}name: Once
operator: Lead
operatorKind: government
country: TH
role: destination
place: Mae Sot
services: [information]
evidence: target-site
standing: unknown
sources:
${bare}`;

const town = `${common}country: TH
point: { latitude: 16.713, longitude: 98.574, precision: town }
kind: crossing
local: th
names: { en: Mae Sot }
`;

/** The lines to call of this content. */
export const linesFile = 'content/hotlines/th/facts.yaml';
const lines = `${common}country: TH
lines:
  - id: first
    phone: { dial: '1300' }
    answeredBy: Lead
    operatorKind: government
    about: [work]
    purpose: Work
    standing: dated
    sources: [report]
sources:
${bare}`;

/** The corridor of this content. */
export const corridorFolder = 'content/corridors/kh-th';
const corridor = `${common}origin: [KH]
destination: [TH]
checked: 2026-01-01
channel: { status: closed, asOf: 2026-01, values: { closed: { date: 2025-06-24 } }, source: report }
warnings:
  - { id: debt, asOf: 2025-12, values: { share: { percent: 71 } }, source: report }
centres: { origin: [], destination: [th-help] }
history: [th-once]
sources:
${bare}`;

/** What the corridor says in English. */
export const corridorWords = `channel: Closed since {closed}.
warnings:
  debt: Of those asked, {share} were in debt.
`;

/** A centre, a former site, their town, a line to call and a corridor, without a fault; the corridor's text is left out. */
export const helpContent: Readonly<Record<string, string>> = {
  [centreFile]: centre,
  'content/centres/th-once/facts.yaml': formerSite,
  [`${corridorFolder}/facts.yaml`]: corridor,
  [linesFile]: lines,
  'content/towns/mae-sot/facts.yaml': town,
};
