import type { Case } from './hostile-cases.fixture.ts';

const element = (name: string, body: string): Case => ({ name, body, refused: 6 });

const elements: readonly Case[] = [
  element('a script', '<script>alert(1)</script>'),
  element('a script in a sentence', 'Words <script>alert(1)</script> words.'),
  element('a script that is indented like code', '    <script>alert(1)</script>'),
  element('an image that runs code when it fails', '<img src="x" onerror="alert(1)" />'),
  element('an image whose attributes have no quotes', '<img src=x onerror=alert(1)>'),
  element('a frame', '<iframe src="https://example.org/"></iframe>'),
  element('a drawing that runs code', '<svg onload="alert(1)"></svg>'),
  element('a style', '<style>body&#123;display:none&#125;</style>'),
  element('a style attribute', '<p style="position:fixed">Words.</p>'),
  element('a link in raw markup', '<a href="/en/">Words</a>'),
  element('a form', '<form action="https://example.org/"><input name="phone" /></form>'),
  element('a refresh', '<meta http-equiv="refresh" content="0;url=https://example.org/" />'),
  element('raw bold', 'Words <b>words</b>.'),
  element('a raw line break', 'Words <br /> words.'),
  element('a raw line break that is not closed', 'Words <br> words.'),
  element('an element that belongs to Astro', '<slot />'),
  element('a custom element', '<astro-island component-url="x.js"></astro-island>'),
  element('an element without a name', '<>Words</>'),
  element('an element with a name that every object has', '<constructor>Words</constructor>'),
  element('an element with a name that no object shows', '<__proto__ />'),
  element('a comment of HTML', '<!-- Words -->'),
  element('a comment of HTML in a sentence', 'Words <!-- words --> words.'),
  element('a document type', '<!DOCTYPE html>'),
  element('a section of character data', '<![CDATA[words]]>'),
  element('an instruction to another processor', '<?php echo 1 ?>'),
  element('an address in angle brackets', '<https://example.org/>'),
  element('a number behind a less-than sign', 'People under <18 years.'),
];

const components: readonly Case[] = [
  element('a component that does not exist', '<Alert>Words</Alert>'),
  element('a component of the site that texts may not use', '<Head />'),
  element('a component in lower case', '<note>Words</note>'),
  element('a component within a component', '<Note.Title>Words</Note.Title>'),
  element('a component with a namespace', '<x:Note>Words</x:Note>'),
  element('a note of a kind that does not exist', '<Note kind="danger">Words</Note>'),
  element('a note whose kind is only like a kind', '<Note kind="information">Words</Note>'),
  element('a note of an empty kind', '<Note kind="">Words</Note>'),
  element('a note of a kind without a value', '<Note kind>Words</Note>'),
  element('a note with a line end in its kind', '<Note kind="info\n">Words</Note>'),
  element('a note with a class', '<Note class="big">Words</Note>'),
  element('a note that runs code when touched', '<Note onclick="alert(1)">Words</Note>'),
  element('a note with a directive for raw markup', '<Note set:html="words">Words</Note>'),
  element('a note that loads a script', '<Note client:load>Words</Note>'),
  element('a note with an attribute that every object has', '<Note constructor="x">Words</Note>'),
  element('a note that never ends', '<Note>\n\nWords.'),
  {
    name: 'an end of a note that never began',
    body: 'Words.\n\n</Note>',
    refused: 8,
  },
  element('a note that crosses a paragraph', 'Words <Note>words\n\nwords</Note>'),
  {
    name: 'a script in a note',
    body: '<Note>\n\nWords.\n\n<script>alert(1)</script>\n\n</Note>',
    refused: 10,
  },
];

const blocks: readonly Case[] = [
  element('a second title', '# Title'),
  element('a second title with a line below it', 'Title\n====='),
  element('a heading of the fifth rank', '##### Heading'),
  element('a heading of the sixth rank', '###### Heading'),
  element('a title in a list', '- # Title'),
  { name: 'a title in a quote', body: '> Words.\n>\n> # Title', refused: 8 },
  element('an image beside the text', '![Words](./photo.png)'),
  element('an image on the site', '![Words](/photo.png)'),
  element('an image elsewhere', '![Words](https://example.org/photo.png)'),
  element('an image that is a script', '![Words](../../secret.js)'),
  element('an image that is a file of secrets', '![Words](../../../.env?raw)'),
  element('an image that is data', '![](data:image/svg+xml,%3Csvg%20onload=alert(1)%3E)'),
  element('an image in a link', '[![Words](/photo.png)](/en/)'),
  element('an image by reference', '![Words][photo]\n\n[photo]: /photo.png'),
  element('an image by a short reference', '![photo]\n\n[photo]: /photo.png'),
  element('a footnote', 'Words.[^1]\n\n[^1]: More words.'),
  { name: 'a footnote that nothing points at', body: 'Words.\n\n[^1]: More words.', refused: 8 },
];

/** Bodies with markup that no text needs, or that a reader's browser would run. */
export const markupCases: readonly Case[] = [...elements, ...components, ...blocks];
