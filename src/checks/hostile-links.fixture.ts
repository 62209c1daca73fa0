import type { Case } from './hostile-cases.fixture.ts';

const to = (name: string, target: string): Case => ({
  name: `a link ${name}`,
  body: `Words.\n\n[words](${target})`,
  refused: 8,
});

const targets: readonly Case[] = [
  to('without encryption', 'http://example.org/'),
  to('that is code', 'javascript:alert(1)'),
  to('that is code in mixed case', 'JaVaScRiPt:alert(1)'),
  to('that is code behind an entity', 'java&#115;cript:alert(1)'),
  to('that is code with a tab in it', '<java&Tab;script:alert(1)>'),
  to('that is code with a line end in it', '<java&NewLine;script:alert(1)>'),
  to('that is code behind a control character', '<&#1;javascript:alert(1)>'),
  to('that is code in escapes', '\\javascript\\:alert(1)'),
  to('that is a page of data', 'data:text/html,%3Cscript%3Ealert(1)%3C/script%3E'),
  to('that is code of another kind', 'vbscript:msgbox(1)'),
  to('to a file of the reader', 'file:///etc/passwd'),
  to('to a file server', 'ftp://example.org/'),
  to('to an app', 'intent://example.org/#Intent;end'),
  to('to a page in memory', 'blob:https://example.org/1'),
  to('without a scheme', '//example.org/'),
  to('without a scheme behind a tab', '</&Tab;/example.org/>'),
  to('without a scheme and with a backslash', '/\\example.org/'),
  to('with two backslashes', '\\\\\\\\example.org/'),
  to('with a backslash in its host', 'https:\\\\\\\\example.org/'),
  to('without slashes behind its scheme', 'https:example.org'),
  to('with one slash behind its scheme', 'https:/example.org/'),
  to('with three slashes behind its scheme', 'https:///example.org/'),
  to('without a host', 'https://'),
  to('that names a user', 'https://gov.example@example.org/'),
  to('that names a user and a password', 'https://www.gov.kh:secret@example.org/'),
  to('that names a user behind a backslash', 'https://example.org\\@example.com/'),
  to('that names a user in an escape', 'https://gov.example%40example.org/'),
  to('that names a port', 'https://example.org:8443/'),
  to('that names the usual port', 'https://example.org:443/'),
  to('to a host in Punycode', 'https://xn--80ak6aa92e.com/'),
  to('to a part of a host in Punycode', 'https://www.xn--80ak6aa92e.com/'),
  to('to a host with a Cyrillic letter', 'https://ex\u0430mple.org/'),
  to('to a host with a broad letter', 'https://\uff45xample.org/'),
  to('to a host with an ideographic stop', 'https://example\u3002org/'),
  to('to a host in Thai', 'https://คนงาน.ไทย/'),
  to('to a machine by its number', 'https://192.168.0.1/'),
  to('to a machine by one number', 'https://3232235521/'),
  to('to a machine by a number in hexadecimal', 'https://0xC0.0xA8.0.1/'),
  to('to a machine by its long number', 'https://[::1]/'),
  to("to the reader's own machine", 'https://localhost/'),
  to('to a host without a dot', 'https://intranet/'),
  to('to a host that ends in a dot alone', 'https://intranet./'),
  to('to a folder above', '../secret/'),
  to('to a page beside this one', 'who-we-are/'),
  to('to nothing', ''),
  to('to a place without a name', '#'),
  to('to a question alone', '?next=https://example.org/'),
  to('to mail with a hidden copy', 'mailto:help@example.org?bcc=thief@example.com'),
  to('to mail of two people', 'mailto:help@example.org,thief@example.com'),
  to('to mail of nobody', 'mailto:'),
  to('to mail with a line end in it', 'mailto:help@example.org%0Abcc:thief@example.com'),
  {
    ...to('to mail at a host in Punycode', 'mailto:help@xn--80ak6aa92e.com'),
  },
  to('to a call of letters', 'tel:javascript'),
];

const shown = (name: string, text: string, target = 'https://evil.example.com/'): Case => ({
  name: `a link that shows ${name}`,
  body: `[${text}](${target})`,
  refused: 6,
});

const deceiving: readonly Case[] = [
  shown('another address', 'https://www.ilo.org/'),
  shown('another address without encryption', 'http://www.ilo.org'),
  shown('another host', 'www.ilo.org'),
  shown('another bare host', 'ilo.org'),
  shown('another host in capitals', 'WWW.ILO.ORG'),
  shown('another host with bold in it', 'https://**www.ilo**.org/'),
  shown('another host as code', '`www.ilo.org`'),
  shown('another address with a page', 'https://www.ilo.org/asia?a=b#c'),
  shown('another address in a sentence', 'See https://www.ilo.org/ for more'),
  shown('another address in brackets', '(https://www.ilo.org/)'),
  shown('another host with a stop behind it', 'www.ilo.org.'),
  shown('another host with a direction mark in it', 'www.ilo\u200e.org'),
  shown('another host with a direction mark behind it', 'www.ilo.org\u200f'),
  {
    ...shown('another host with a comment in it', 'www.{/* */}ilo.org'),
  },
  {
    ...shown('another host with a Cyrillic letter', 'il\u043e.org'),
  },
  {
    ...shown('another host with broad stops', 'www\uff0eilo\uff0eorg'),
  },
  shown('a host that goes on', 'www.ilo.org', 'https://www.ilo.org.evil.example.com/'),
  shown('the host of its path', 'www.ilo.org', 'https://evil.example.com/www.ilo.org'),
  shown('a web address but is mail', 'www.ilo.org', 'mailto:thief@example.com'),
  shown('a web address but is a call', 'www.ilo.org', 'tel:+85512345678'),
  shown('a web address but stays here', 'https://www.ilo.org/', '/en/'),
  shown('mail of another host', 'help@ilo.org', 'mailto:thief@example.com'),
];

const references: readonly Case[] = [
  { name: 'a definition that is code', body: '[a]\n\n[a]: javascript:alert(1)', refused: 8 },
  {
    name: 'a definition that nothing uses',
    body: 'Words.\n\n[a]: http://example.org/',
    refused: 8,
  },
  { name: 'a definition in a quote', body: '[a]\n\n> [a]: javascript:alert(1)', refused: 8 },
  {
    name: 'a reference that shows another host',
    body: '[www.ilo.org][a]\n\n[a]: https://example.com/',
    refused: 6,
  },
  {
    name: 'a label that shows another host',
    body: '[www.ilo.org]\n\n[www.ilo.org]: https://example.com/',
    refused: 6,
  },
  {
    name: 'a reference whose second definition is the honest one',
    body: '[www.ilo.org][a]\n\n[a]: https://example.com/\n\n[a]: https://www.ilo.org/',
    refused: 6,
  },
  {
    name: 'a reference that writes its label in another case',
    body: '[www.ilo.org][LABEL]\n\n[label]: https://example.com/',
    refused: 6,
  },
  {
    name: 'a bare address without encryption',
    body: 'See http://example.org/ for more.',
    refused: 6,
  },
  { name: 'a bare address with a user', body: 'See https://a@example.org/ for more.', refused: 6 },
];

/** Links that lead where no link should, or elsewhere than they show. */
export const linkCases: readonly Case[] = [...targets, ...deceiving, ...references];
