/** One rule: what it asks for, and how to mend a breach. Messages and documentation are made from this table. */
interface Rule {
  readonly what: string;
  readonly remedy: string;
}

/** Every rule for content, by id. */
export const rules = {
  'unknown-collection': {
    what: 'Each folder of `content/` is a collection that the code knows.',
    remedy: 'Rename the folder to one of src/schema/collections.ts, or take it out.',
  },
  'unknown-file': {
    what: 'An entry holds `facts.yaml` and one `<language>.mdx` for each language it is written in.',
    remedy: 'Rename the file to a language of src/i18n/locales.ts, such as ar.mdx, or take it out.',
  },
  'file-kind': {
    what: 'Content is made of plain files of a modest size, with plain names.',
    remedy:
      'Put a file in place of the link, split a large one, and name it with a-z, 0-9 and hyphens.',
  },
  encoding: {
    what: 'Every file is UTF-8.',
    remedy: 'Save the file again as UTF-8 without a byte order mark.',
  },
  unicode: {
    what: 'A text shows what it says: composed letters (NFC), no hidden signs, Burmese in Unicode.',
    remedy:
      'Delete the sign at this place and type it anew; convert Zawgyi, compose letters (NFC).',
  },
  nesting: {
    what: 'Quotes and lists are nested as deep as a reader can follow.',
    remedy: 'Take out the repeated signs, or begin a new paragraph.',
  },
  'code-in-text': {
    what: 'A text is words, never code.',
    remedy: 'Take it out. To write a brace, type \\{; to show code, put it between ` signs.',
  },
  markup: {
    what: 'A text is plain Markdown and the few components of src/schema/components.ts.',
    remedy: 'Use headings from ##, lists, bold, links or a listed component. To write <, type \\<.',
  },
  link: {
    what: 'A link says where it leads, and leads to a safe place.',
    remedy:
      'Write the whole https address, mailto:, tel:, a path from / or a #place, and let its text name the same host.',
  },
  'bad-slug': {
    what: 'The name of an entry’s folder is its address in every language.',
    remedy:
      'Use lower-case letters, digits and single hyphens, and no word that an address needs for itself.',
  },
  'facts-missing': {
    what: 'Every entry has its facts.',
    remedy: 'Add facts.yaml; `npm run content -- --new <collection> <slug>` writes one to fill in.',
  },
  'source-text-missing': {
    what: 'Every entry has a whole text in its `sourceLocale`.',
    remedy:
      'Write that text, or name in facts.yaml the language in which the entry was first written.',
  },
  'yaml-syntax': {
    what: 'Facts and front matter are plain YAML without anchors, aliases or a key twice.',
    remedy:
      'Look at the line and the one before it: indentation, a missing quote, or a value with ": " in it that needs quotes.',
  },
  'front-matter': {
    what: 'A text begins with a line `---`, its front matter, and a second line `---`.',
    remedy: 'Put the two lines around title and summary, with nothing else on them.',
  },
  'unknown-key': {
    what: 'Only the keys of the schema stand in facts and front matter.',
    remedy: 'Correct the spelling; src/schema/ lists the keys that each type has.',
  },
  schema: {
    what: 'Each value has the form that its schema asks for.',
    remedy: 'Correct the value; src/schema/ says in one sentence what each field means.',
  },
  'duplicate-id': {
    what: 'An id stands for one thing.',
    remedy: 'Give one of the two another id.',
  },
  'dead-relation': {
    what: 'An id that points at something points at something that exists and is published.',
    remedy: 'Correct the id, or add and publish what it points at.',
  },
  'sentence-missing': {
    what: 'A whole text says a sentence for every fact that needs one.',
    remedy:
      'Add the sentence, or leave the body empty to mark that only title and summary are translated.',
  },
  'sentence-extra': {
    what: 'Every sentence in the front matter belongs to a fact.',
    remedy: 'Correct its key to an id in facts.yaml, or take the sentence out.',
  },
  'translation-unmarked': {
    what: 'A translation says how it was made, and from which text.',
    remedy: 'Run `npm run translations -- accept <file>`.',
  },
  'translation-of-source': {
    what: 'The text in `sourceLocale` is not a translation.',
    remedy: 'Take `translation` out, or correct `sourceLocale` in facts.yaml.',
  },
  'source-missing': {
    what: 'Whatever is published says where it was read.',
    remedy: 'Add at least one entry to `sources`, or keep the entry a draft.',
  },
  'sentence-values': {
    what: 'A sentence prints its numbers from its fact: every value by its name in braces, and no digit of its own.',
    remedy:
      'Write {name} for each of the `values` of the fact, and put a number there instead of here.',
  },
  'phone-form': {
    what: 'A phone number is one that its country gives out.',
    remedy:
      'Compare it with its source, digit by digit. If the source prints it so, set `unusual: true`; if it has the usual form, take that out.',
  },
  'place-outside': {
    what: 'A point lies in its country.',
    remedy: 'Look whether latitude and longitude are exchanged, or a sign is missing.',
  },
  'measure-mismatch': {
    what: 'The unit of an observation is one that its indicator measures in.',
    remedy: 'Correct the unit, or choose the indicator that fits.',
  },
  'message-syntax': {
    what: 'A file of interface strings is JSON: for each key a text, or the forms of a plural.',
    remedy:
      'Look at the line and the one before it for a missing quote or comma; `npm run translations -- accept <file>` writes `$translation`.',
  },
  'message-missing': {
    what: 'Every interface string exists in every language.',
    remedy: 'Translate the key from src/i18n/messages/en.json.',
  },
  'message-extra': {
    what: 'A language has no interface string that English lacks.',
    remedy: 'Correct the key, or take it out.',
  },
  'message-placeholders': {
    what: 'A translation keeps the placeholders of its English original.',
    remedy:
      'Use the same {names}, each of them, and no others; only a form for one single number may leave out {count}.',
  },
  'message-plurals': {
    what: 'A plural has exactly the forms that its language has (`Intl.PluralRules`).',
    remedy: 'Give a text for each form named here, and for no other.',
  },
} as const satisfies Record<string, Rule>;

export type RuleId = keyof typeof rules;
