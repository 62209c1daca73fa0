import type { Case } from './hostile-cases.fixture.ts';

const fine = (name: string, body: string): Case => ({ name, body, accepted: true });

const markup: readonly Case[] = [
  fine('a code fence that shows an import', "```js\nimport fs from 'node:fs';\n\nexport {};\n```"),
  fine('a code fence that shows a script', '```html\n<script>alert({1})</script>\n```'),
  fine('a code fence that shows front matter', '```mdx\n---\nlayout: x\n---\n```'),
  {
    ...fine(
      'a code fence that shows elements without an end',
      `\`\`\`html\n${'<br>\n'.repeat(20)}\`\`\``,
    ),
  },
  fine('a code fence with braces behind its language', '```js {1,3} title="a"\na\n```'),
  fine('code that shows an expression and an element', 'Type `{name}` or `<b>`, or `` ` ``.'),
  fine('escaped braces', 'Write \\{name\\}, and \\} alone.'),
  fine('an escaped element', 'Write \\<script> and \\<b>.'),
  fine('escaped signs of Markdown', '\\# No title, \\*no bold\\*, \\[no link\\](x), \\!'),
  fine('a less-than sign before a space', 'If a < b and b > c, then 5 > 3.'),
  fine('an element in entities', '&lt;script&gt;alert(1)&lt;/script&gt; &amp; &copy;&nbsp;2026'),
  fine('an expression in entities', 'Write &#123;name&#125;.'),
  fine('a comment', '{/* Ask the centre about this line. */}\n\nWords.'),
  fine('a comment in a sentence', 'Words {/* which ones? */} words.'),
  fine('a comment in several lines', '{/*\n  import a from "a";\n  {1}\n*/}\n\nWords.'),
  fine('the word import in a sentence', 'They import goods.\nimport taxes are high, export too.'),
  fine('a sentence that begins with Import', 'Import of goods is taxed.\n\nExports are not.'),
  fine('prices in dollars', 'It costs $5 to $10, or \\$7; 5 % of 100 €; C# and F#.'),
  fine('times and colons', 'From 10:30 to 12:00, ::: or :smile:, not :note[x].'),
  fine('arrows, dots and lines', `Home -> work => home ... ${'.'.repeat(200)}\n\n---\n\nEnd.`),
  fine('a note', '<Note>\n\nMind **this**.\n\n</Note>'),
  fine('a note in a line', '<Note>Mind this.</Note>'),
  fine(
    'a note of each kind',
    '<Note kind="info">\nA\n</Note>\n\n<Note kind=\'warning\'>\nB\n</Note>',
  ),
  fine('headings of three ranks', '## One\n\n### Two\n\n#### Three\n\nTwo again\n---------'),
  fine('lists in lists', '1. One\n   - a\n     - b\n       1. c\n2. Two\n\n* x\n+ y\n\n7) Seven'),
  fine('twelve quotes in each other', `${'> '.repeat(12)}Words.`),
  fine('quotes', '> Words.\n>\n> > - More **words**.'),
  fine('breaks in a paragraph', 'One  \ntwo\\\nthree'),
  fine(
    'emphasis of all kinds',
    '*a* _b_ **c** __d__ ***e*** ~~f~~ **a*b*c** snake_case_name 2*3*4',
  ),
  fine('a table whose columns are aligned', '| A | B |\n| :- | -: |\n| a | b |'),
  fine('a table', '| A | B |\n| - | - |\n| a \\| b | **c** `d` |\n| | [e](/en/) |'),
  fine('a wide table', `| A | ${'B'.repeat(150)} |\n| - | ${'-'.repeat(150)} |\n| a | b |`),
  fine('a body that begins with a line across', '---\n\nWords.'),
  fine(
    'a body with a line across at its top and another one below',
    '---\n\nWords.\n\n---\n\nEnd.',
  ),
  fine('square brackets in a sentence', 'He [the clerk] said [sic] [1], [ ] and [^1].'),
  fine(
    'hashes and signs within words',
    'Call #1300, issue#2, @name, a_b, 50%, C:\\Users\\x, \\o/.',
  ),
];

const links: readonly Case[] = [
  fine('a link to a page elsewhere', '[The ILO](https://www.ilo.org/asia?a=b&c=d#e "The ILO")'),
  fine('a link with a Thai path', '[วิกิ](https://th.wikipedia.org/wiki/ประเทศไทย)'),
  fine('a link with an Arabic path', '[ويكي](https://ar.wikipedia.org/wiki/هجرة#حقوق)'),
  fine('a link with escapes in its path', '[x](https://example.org/%E0%B9%84%E0%B8%97%E0%B8%A2)'),
  fine('a link with brackets in its path', '[x](https://example.org/Labour_(law))'),
  fine('a link to a host with hyphens and digits', '[x](https://a-1.2b.example.co.uk)'),
  fine('a link whose host is in capitals', '[x](https://Example.ORG/a)'),
  fine('a link within the site', '[a](/en/practices/) [b](/ar/%D8%A7/) [c](/) [d](/en/?a=b#c)'),
  fine('a link within the page', '[a](#the-idea) [b](#الحقوق) [c](#គំនិត)'),
  fine('a link to mail and to a phone', '[a](mailto:help.me+1@example.org) [b](tel:+85512345678)'),
  fine('an address that shows itself', '[https://example.org/a](https://example.org/a)'),
  fine('a host that shows itself', '[Example.org](https://example.org/long/path)'),
  fine('a mail address that shows itself', '[help@example.org](mailto:help@example.org)'),
  fine('a bare address', 'See https://example.org/a?b=c, or help@example.org.'),
  fine('a reference', '[a], [b][a] and [c][]\n\n[a]: https://example.org/ "A"\n[C]: /en/'),
  fine('a link whose text is the name of a file', '[report.pdf](https://example.org/report.pdf)'),
  fine(
    'a link whose text has stops in it',
    '[e.g. version 2.0](/en/) [U.S. law](/en/) [T.I.P.](/en/)',
  ),
  fine('a link whose text is a Thai abbreviation', '[พ.ร.บ.แรงงาน](https://www.mol.go.th/)'),
  fine('a link whose text is a Vietnamese abbreviation', '[TP.HCM](https://hochiminhcity.gov.vn/)'),
  fine('a link whose text is an Arabic title', '[د.محمد](https://example.org/)'),
];

const written = (name: string, locale: string, body: string): Case => ({
  name,
  file: `content/pages/odd/${locale}.mdx`,
  body,
  accepted: true,
});

const languages: readonly Case[] = [
  written(
    'Khmer with zero-width spaces',
    'km',
    'ពលករ\u200bចំណាក\u200bស្រុក\u200b (ILO) \u200bមាន\u200b\u200bសិទ្ធិ។',
  ),
  written('Khmer with a non-joiner behind a sign', 'km', 'ប៊\u200cី និង ម៉\u200cឺ'),
  written('Lao with zero-width spaces', 'lo', 'ແຮງງານ\u200bເຄື່ອນຍ້າຍ ນ້ຳ ກຳ'),
  written('Thai with its vowel am', 'th', 'น้ำ คำ ทำ กำลัง\u200bทำ ๑๒๓ ฿100 ๆ ฯลฯ'),
  written('Burmese in Unicode', 'my', 'ကျေးဇူးတင်ပါတယ်။ အင်္ဂလိပ် ဗုဒ္ဓ ကမ္ဘာ ၁၂၃ ဣန္ဒြေ ၎င်း ကျွန်ုပ်၏'),
  written('Burmese words with a killed letter before a medial', 'my', 'ယောက်ျား နှင့် လက်ျာ'),
  written('Burmese with zero-width spaces', 'my', 'ရွှေ့ပြောင်း\u200bအလုပ်သမား\u200b (ILO)'),
  written('Burmese behind Latin marks', 'my', '**ကျေးဇူး** (ေကာ မဟုတ်)'.replace('ေကာ', 'ကော')),
  written(
    'Arabic with direction marks',
    'ar',
    'السعر \u200e+855 12\u200e فقط\u200f، \u061cوالهاتف.',
  ),
  written(
    'Arabic with isolates that close',
    'ar',
    'قال \u2067حق\u2069 ثم \u2068ILO \u2066x\u2069\u2069.',
  ),
  {
    ...written('Arabic with isolates around bold words', 'ar', 'قال \u2068**ILO**\u2069 ثم.'),
  },
  written('Arabic with vowels and ligatures', 'ar', 'حُقُوقُ العُمّالِ ﷺ ١٢٣ ـــ'),
  written('Vietnamese', 'vi', 'Người lao động di trú ở Việt Nam, quyền lợi của họ: “Đúng”.'),
  written(
    'French with spaces that do not break',
    'fr',
    "L’été\u00a0: «\u00a0là\u202f!\u00a0» d’Alger, d'Alger, cœur",
  ),
  written('Spanish', 'es', '¿Qué derechos? ¡Todos! Señora Núñez, 1.ª y 2.º'),
  written('Malay', 'ms', 'Hak-hak pekerja, ke-2, “majikan”'),
  fine('names with apostrophes', "O'Neil, d'Alger, O’Neil, Ng'ang'a, Ka\u02bbala, '90s"),
  fine('Persian with non-joiners', 'می\u200cخواهم and नमस्ते क्\u200dष'),
  fine('emoji that are joined', '👩\u200d👩\u200d👧 🏳️\u200d🌈 🧑🏽\u200d🚒 👁️\u200d🗨️ 🇰🇭 1️⃣ ✔️'),
  fine('four marks on one letter', 'q\u0301\u0301\u0301\u0301 and ŋ\u0301'),
];

const matter = (name: string, lines: string): Case => ({
  name,
  text: `---\n${lines}\n---\n\nWords.\n`,
  accepted: true,
});

const files: readonly Case[] = [
  matter('a title with an apostrophe', "title: O'Neil's d'Alger\nsummary: 'It''s \"so\"'"),
  matter('a title with a colon in quotes', 'title: "Rights: all of them"\nsummary: S'),
  matter('a title with signs of markup', 'title: a < b & {c} <d> *e* `f`\nsummary: S # no more'),
  matter('a comment in front matter', '# layout: x\ntitle: A\nsummary: S'),
  matter('a summary in two lines', 'title: A\nsummary: >-\n  One\n  and two.'),
  matter('a title with an escaped accent', 'title: "Caf\\u00e9"\nsummary: S'),
  {
    name: 'a text with the line ends of Windows',
    text: '---\r\ntitle: A\r\nsummary: S\r\n---\r\n\r\n- a\r\n- b\r\n',
    accepted: true,
  },
  {
    name: 'a text without a last line end',
    text: '---\ntitle: A\nsummary: S\n---\nWords.',
    accepted: true,
  },
];

/** What looks like a trap and is not. */
export const harmlessCases: readonly Case[] = [...markup, ...links, ...languages, ...files];
