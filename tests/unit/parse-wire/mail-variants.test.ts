import { gzipSync, strToU8, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { encodeText } from '../../support/encode-text.ts';
import { parseWire } from './parse-wire.ts';

const HEAD =
  'From: Port Authority <press@harbour.example>\r\nDate: Mon, 2 Jun 2025 10:00:00 +0200\r\nMessage-ID: <1@harbour.example>\r\nMIME-Version: 1.0\r\n';
const mail = (headers: string, body: string): string => `${HEAD}${headers}\r\n\r\n${body}`;
const part = (headers: string, body: string): string => `--m\r\n${headers}\r\n\r\n${body}\r\n`;
const multipart = (...parts: string[]): string =>
  mail('Subject: Bridge opens\r\nContent-Type: multipart/mixed; boundary=m', `${parts.join('')}--m--\r\n`);
const TEXT = part('Content-Type: text/plain; charset=utf-8', 'The bridge over the old harbour is open.');

/** Text of which every character is one byte, as it travels in a mail. */
function binary(head: string, body: Uint8Array): Uint8Array {
  return Buffer.concat([strToU8(head), body]);
}

describe('mails', () => {
  test.each<[string, string | Uint8Array, object]>([
    [
      'an Arabic subject in base64 and a text in quoted-printable windows-1256',
      mail(
        `Subject: =?utf-8?B?${Buffer.from('الجسر يفتح اليوم').toString('base64')}?=\r\nContent-Type: text/plain; charset=windows-1256\r\nContent-Transfer-Encoding: quoted-printable`,
        [...(encodeText('قال الوزير إن الجسر يفتح اليوم.', 'windows-1256') ?? [])]
          .map((byte) => `=${byte.toString(16).toUpperCase().padStart(2, '0')}`)
          .join(''),
      ),
      { headline: 'الجسر يفتح اليوم', body: ['قال الوزير إن الجسر يفتح اليوم.'] },
    ],
    [
      'bytes of windows-1256 as they are',
      binary(
        mail('Subject: s\r\nContent-Type: text/plain; charset=windows-1256\r\nContent-Transfer-Encoding: 8bit', ''),
        encodeText('قال الوزير إن الجسر يفتح اليوم.', 'windows-1256') ?? new Uint8Array(),
      ),
      { body: ['قال الوزير إن الجسر يفتح اليوم.'] },
    ],
    [
      'a subject folded over lines',
      mail('Subject: =?utf-8?Q?Br=C3=BCcke_?=\r\n =?utf-8?Q?=C3=B6ffnet?=\r\nContent-Type: text/plain', 'Text of it.'),
      { headline: 'Brücke öffnet' },
    ],
    [
      'an alternative of an alternative',
      multipart(
        part(
          'Content-Type: multipart/alternative; boundary=a',
          '--a\r\nContent-Type: text/plain\r\n\r\nPlain text.\r\n--a\r\nContent-Type: multipart/related; boundary=r\r\n\r\n--r\r\nContent-Type: text/html\r\n\r\n<p>Plain text.</p><p>And more of it.</p>\r\n--r--\r\n--a--',
        ),
      ),
      { body: ['Plain text.', 'And more of it.'] },
    ],
    [
      'who it is from, when and what it is',
      mail('Subject: Bridge opens\r\nContent-Type: text/plain', 'Text of it.'),
      { sourceName: 'Port Authority', authors: [], publishedAt: '2025-06-02T08:00:00Z', identity: '1@harbour.example' },
    ],
  ])('%s', async (_, content, expected) => {
    const { format, articles } = await parseWire(content);

    expect(format).toBe('eml');
    expect(articles).toMatchObject([expected]);
  });

  test('signatures, contacts and appointments are told, and make no articles', async () => {
    const { articles, problems } = await parseWire(
      multipart(
        TEXT,
        part(
          'Content-Type: application/pgp-signature; name=signature.asc',
          '-----BEGIN PGP SIGNATURE-----\r\nabc\r\n-----END PGP SIGNATURE-----',
        ),
        part('Content-Type: text/calendar; name=invite.ics', 'BEGIN:VCALENDAR\r\nEND:VCALENDAR'),
        part('Content-Type: text/vcard; name=me.vcf', 'BEGIN:VCARD\r\nEND:VCARD'),
      ),
    );

    expect(articles).toMatchObject([{ headline: 'Bridge opens' }]);
    expect(problems?.map(({ part: name, code }) => [name, code])).toEqual([
      ['signature.asc', 'unsupported'],
      ['invite.ics', 'unsupported'],
      ['me.vcf', 'unsupported'],
    ]);
  });

  test('an attached file of a known format is an article of its own', async () => {
    const nitf = '<nitf><body><body.head><hedline><hl1>Wire story</hl1></hedline></body.head></body></nitf>';
    const { articles } = await parseWire(
      multipart(
        TEXT,
        part(
          'Content-Type: application/octet-stream; name=a.bin\r\nContent-Transfer-Encoding: base64',
          Buffer.from(nitf).toString('base64'),
        ),
      ),
    );

    expect(articles).toMatchObject([{ headline: 'Bridge opens' }, { headline: 'Wire story', part: 'a.bin' }]);
  });

  test('a mail that was forwarded as an attachment is read', async () => {
    const inner =
      'From: Jane Roe <jane@x.example>\r\nSubject: Harbour closes\r\nDate: Sun, 1 Jun 2025 10:00:00 +0200\r\nContent-Type: text/plain\r\n\r\nThe old harbour closes for good.';
    const { articles } = await parseWire(
      multipart(
        TEXT,
        part(
          'Content-Type: message/rfc822; name=forwarded.eml\r\nContent-Disposition: attachment; filename=forwarded.eml',
          inner,
        ),
      ),
    );

    expect(JSON.stringify(articles)).toContain('The old harbour closes for good.');
  });

  test.each([
    [
      'text',
      'text/plain',
      'For you.\r\n\r\n-----Original Message-----\r\nFrom: Jane [mailto:jane@x.example]\r\nSent: Monday\r\nTo: desk\r\nSubject: secret\r\n\r\nThe bridge is open.',
    ],
    [
      'HTML',
      'text/html',
      '<p>For you.</p><div><b>From:</b> jane@x.example<br><b>Sent:</b> Monday<br><b>To:</b> desk<br><b>Subject:</b> secret</div><p>The bridge is open.</p>',
    ],
  ])(
    'the header of a mail that was forwarded in it is left out of %s, and so is the note above',
    async (_, type, body) => {
      const { articles } = await parseWire(mail(`Subject: Fwd: Bridge opens\r\nContent-Type: ${type}`, body));

      expect(articles).toMatchObject([{ headline: 'Bridge opens', body: ['The bridge is open.'] }]);
    },
  );

  test('what stands above a mail that was answered, or is more than a note, is text', async () => {
    const header = '\r\n\r\n-----Original Message-----\r\nFrom: Jane\r\nSent: Monday\r\nTo: desk\r\n\r\n';
    const release = 'The bridge over the old harbour is open again after a year of repairs.';

    const answer = await parseWire(
      mail('Subject: Re: Bridge opens\r\nContent-Type: text/plain', `It opens at nine.${header}${release}`),
    );
    const comment = await parseWire(
      mail('Subject: Fwd: Bridge opens\r\nContent-Type: text/plain', `${release}${header}It opens at nine.`),
    );

    expect(answer.articles).toMatchObject([{ body: ['It opens at nine.', release] }]);
    expect(comment.articles).toMatchObject([{ body: [release, 'It opens at nine.'] }]);
  });

  test.each([
    ['no charset', 'text/plain'],
    ['another charset', 'text/plain; charset=iso-8859-1'],
  ])('Arabic in bytes of windows-1256, declared as %s', async (_, type) => {
    const text = 'قال الوزير إن الجسر الجديد يفتح اليوم.';
    const head = `From: x <x@x.example>\r\nDate: Mon, 2 Jun 2025 10:00:00 +0200\r\nContent-Type: ${type}\r\nSubject: `;
    const bytes = encodeText(`${head}الجسر الجديد\r\n\r\n${text}`, 'windows-1256') ?? new Uint8Array();

    expect((await parseWire(bytes)).articles).toMatchObject([{ headline: 'الجسر الجديد', body: [text] }]);
  });

  test('Arabic in base64 that is declared as ISO-8859-1', async () => {
    const text = 'قال الوزير إن الجسر الجديد يفتح اليوم.';
    const base64 = Buffer.from(encodeText(text, 'windows-1256') ?? []).toString('base64');
    const headers = 'Subject: s\r\nContent-Type: text/plain; charset=iso-8859-1\r\nContent-Transfer-Encoding: base64';

    expect((await parseWire(mail(headers, base64))).articles).toMatchObject([{ body: [text] }]);
  });

  test('the files of an attached archive are read', async () => {
    const zip = zipSync({ 'a.txt': strToU8('Harbour closes\n\nThe old harbour closes for good.\n') });
    const headers = 'Content-Type: application/zip; name=a.zip\r\nContent-Transfer-Encoding: base64';
    const { articles } = await parseWire(multipart(TEXT, part(headers, Buffer.from(zip).toString('base64'))));

    expect(articles).toMatchObject([{ headline: 'Bridge opens' }, { headline: 'Harbour closes', part: 'a.zip/a.txt' }]);
  });

  test('a mailbox of several mails makes an article of each', async () => {
    const line = 'From press@harbour.example Mon Jun  2 10:00:00 2025\r\n';
    const one = mail(
      'Subject: Bridge opens\r\nContent-Type: text/plain',
      'The bridge is open.\r\n\r\nFrom here it is a mile.',
    );
    const two = one.replace('<1@', '<2@').replace('Bridge opens', 'Harbour closes');

    const { articles } = await parseWire(`${line}${one}\r\n\r\n${line}${two}\r\n`);

    expect(articles).toMatchObject([
      {
        headline: 'Bridge opens',
        identity: '1@harbour.example',
        body: ['The bridge is open.', 'From here it is a mile.'],
      },
      { headline: 'Harbour closes', identity: '2@harbour.example' },
    ]);
  });

  test('more parts than a mail has are too large', async () => {
    const parts = Array.from({ length: 1000 }, (_, place) =>
      part(
        `Content-Type: text/plain; name=${place}.txt\r\nContent-Disposition: attachment; filename=${place}.txt`,
        'x',
      ),
    );

    await expect(parseWire(multipart(...parts))).rejects.toMatchObject({ code: 'too-large' });
  });
});

describe('Word documents in archives and by themselves', () => {
  const word = (body: string): Uint8Array =>
    zipSync({
      '[Content_Types].xml': strToU8('<Types/>'),
      '_rels/.rels': strToU8(
        '<Relationships><Relationship Type="x/officeDocument" Target="word/document.xml"/></Relationships>',
      ),
      'word/document.xml': strToU8(
        `<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${body}</w:body></w:document>`,
      ),
    });
  const p = (runs: string): string => `<w:p>${runs}</w:p>`;
  const r = (text: string, properties = ''): string =>
    `<w:r><w:rPr>${properties}</w:rPr><w:t xml:space="preserve">${text}</w:t></w:r>`;

  test.each<[string, string, object]>([
    [
      'hidden text',
      p(r('Bridge opens today')) + p(r('The bridge is open') + r(' secret', '<w:vanish/>') + r('.')),
      { body: ['The bridge is open.'] },
    ],
    [
      'text that is hidden no more',
      p(r('Bridge opens today')) + p(r('It is open.', '<w:vanish w:val="0"/>')),
      { body: ['It is open.'] },
    ],
    [
      'runs from right to left',
      p(r('الجسر يفتح اليوم', '<w:rtl/>')) + p(r('قال ', '<w:rtl/>') + r('الوزير إن الجسر مفتوح.', '<w:rtl/>')),
      { headline: 'الجسر يفتح اليوم', body: ['قال الوزير إن الجسر مفتوح.'] },
    ],
    [
      'what was inserted and what was deleted',
      p(r('Bridge opens today')) + p(`<w:del>${r('secret')}</w:del><w:ins>${r('It is open.')}</w:ins>`),
      { body: ['It is open.'] },
    ],
    [
      'paragraphs whose parting was deleted',
      p(r('Bridge opens today')) +
        `<w:p><w:pPr><w:rPr><w:del/></w:rPr></w:pPr>${r('The bridge ')}</w:p>` +
        p(r('is open.')),
      { body: ['The bridge is open.'] },
    ],
    [
      'a table in a table',
      p(r('Bridge opens today')) +
        `<w:tbl><w:tr><w:tc>${p(r('A'))}</w:tc><w:tc><w:tbl><w:tr><w:tc>${p(r('B'))}</w:tc></w:tr></w:tbl></w:tc></w:tr></w:tbl>`,
      { body: ['A | B'] },
    ],
  ])('%s', async (_, body, expected) => {
    const { articles } = await parseWire(word(body));

    expect(articles).toMatchObject([expected]);
    expect(JSON.stringify(articles)).not.toContain('secret');
  });

  test('a document in an archive is read', async () => {
    const { articles } = await parseWire(
      zipSync({ 'a/story.docx': word(p(r('Bridge opens today')) + p(r('The bridge is open.'))) }),
    );

    expect(articles).toMatchObject([{ headline: 'Bridge opens today', part: 'a/story.docx' }]);
  });

  test('a gzipped wire is read', async () => {
    const g2 = '<newsItem guid="urn:x:1"><contentMeta><headline>Bridge opens</headline></contentMeta></newsItem>';

    expect((await parseWire(gzipSync(strToU8(g2)))).articles).toMatchObject([{ headline: 'Bridge opens' }]);
  });
});

test('names in an archive that are not UTF-8 are read in the charset that their letters tell', async () => {
  const name = 'اخبار الميناء اليوم.txt';
  const bytes = encodeText(name, 'windows-1256') ?? new Uint8Array();
  const file = zipSync({ ['n'.repeat(bytes.length)]: strToU8('Bridge opens\n\nThe bridge is open today.\n') });
  for (let at = 0; at < file.length; at += 1) {
    if (file.subarray(at, at + bytes.length).every((byte) => byte === 0x6e)) file.set(bytes, at);
  }

  expect((await parseWire(file)).articles).toMatchObject([{ part: name }]);
});

describe('what stands under a mail', () => {
  const RELEASE = 'The bridge over the old harbour is open.\r\n\r\nShips have to wait for it.';
  const plain = (text: string, subject = 'Bridge opens'): string =>
    mail(`Subject: ${subject}\r\nContent-Type: text/plain; charset=utf-8`, text);
  const html = (body: string): string => mail('Subject: Bridge opens\r\nContent-Type: text/html; charset=utf-8', body);
  const BODY = ['The bridge over the old harbour is open.', 'Ships have to wait for it.'];
  const MARKED = BODY.map((paragraph) => `<p>${paragraph}</p>`).join('');

  test.each<[string, string]>([
    [
      'the mail that it answers',
      plain(`${RELEASE}\r\n\r\nOn 1 Jun 2025 at 10:00, Desk\r\n<d@x.example> wrote:\r\n> Is it open?\r\n`),
    ],
    [
      'a notice in English',
      plain(`${RELEASE}\r\n\r\nThis e-mail is confidential. If you are not the intended recipient, delete it.`),
    ],
    ['a notice in Arabic', plain(`${RELEASE}\r\n\r\nهذه الرسالة سرية وموجهة إلى المرسل إليه فقط.`)],
    ['a notice that says so', plain(`${RELEASE}\r\n\r\nDISCLAIMER: views are our own.\r\n\r\nThink before you print.`)],
    [
      "Gmail's signature",
      html(`${MARKED}<div class="gmail_signature"><div>Jane Roe</div><div>+1 555 0100</div></div>`),
    ],
    [
      'the mail that it answers, in HTML',
      html(
        `${MARKED}<div class="moz-cite-prefix">On 1 Jun 2025 the desk wrote:</div><blockquote type="cite"><p>Is it open?</p></blockquote>`,
      ),
    ],
    [
      'what lists write around it',
      html(
        `<div style="display:none">Preview</div><p>View this email in your browser</p>${MARKED}<p>You can <a href="x">unsubscribe</a> here.</p>`,
      ),
    ],
    ['what a phone writes', plain(`${RELEASE}\r\n\r\nSent from my iPhone`)],
    [
      'the header of a mail that is passed on in HTML',
      html(
        `<div>---------- Forwarded message ---------<br>De: <b>Jane Roe</b><br>Date: lun, 2 jun 2025<br>Subject: Bridge opens<br>To: Desk<br></div>${MARKED}`,
      ),
    ],
    ["Outlook's signature", html(`${MARKED}<div id="Signature"><p>Jane Roe</p></div>`)],
    [
      'a signature that only its plain text marks',
      multipart(
        part(
          'Content-Type: multipart/alternative; boundary=a',
          `--a\r\nContent-Type: text/plain\r\n\r\n${RELEASE}\r\n\r\n-- \r\nJane Roe\r\n+1 555 0100\r\n--a\r\nContent-Type: text/html\r\n\r\n${MARKED}<p>--</p><p>Jane Roe</p><p>+1 555 0100</p>\r\n--a--`,
        ),
      ),
    ],
  ])('%s is left out', async (_, content) => {
    const { articles } = await parseWire(content);

    expect(articles.map(({ body }) => body)).toEqual([BODY]);
  });

  test('a brief stays above a signature that is longer', async () => {
    const notice = 'Winner of the regional prize of the year. Read our rules. Think before you print this on paper. ';
    const { articles } = await parseWire(
      plain(`The bridge over the harbour is open.\r\n\r\n-- \r\nJane Roe, Reporter\r\n\r\n${notice.repeat(3)}`),
    );

    expect(articles[0]?.body).toEqual(['The bridge over the harbour is open.']);
  });

  test('a release that is quoted under a word of thanks stays', async () => {
    const { articles } = await parseWire(
      plain('Thanks.\r\n\r\nDesk wrote at 10:00:\r\n> The bridge over the old harbour is open.'),
    );

    expect(articles[0]?.body.join(' ')).toContain('The bridge over the old harbour is open.');
  });

  test('an article about a confidential message stays whole', async () => {
    const { articles } = await parseWire(plain(`${RELEASE}\r\n\r\nThe message was confidential, the minister said.`));

    expect(articles[0]?.body.at(-1)).toBe('The message was confidential, the minister said.');
  });

  test('a line that a mailbox marks because it begins with From is no quotation', async () => {
    const { articles } = await parseWire(
      plain('The bridge over the old harbour is open.\r\n\r\n>From today ships wait.'),
    );

    expect(articles[0]?.body).toHaveLength(2);
  });
});
