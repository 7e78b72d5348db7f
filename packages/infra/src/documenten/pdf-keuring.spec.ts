import { deflateSync } from 'node:zlib';
import { describe, expect, it } from '@jest/globals';
import { keurPdf, MAX_PDF_BYTES } from './pdf-keuring.js';
import { proefPdf, stroom } from './proef/proef-pdf.js';

const keur = (...objecten: (string | Buffer)[]) => keurPdf(proefPdf(...objecten));

describe('keurPdf', () => {
  it('takes a plain document, also with links, fonts, pictures and a page to begin at', async () => {
    expect(await keur()).toBeNull();
    expect(
      await keur(
        '<< /Type /Catalog /OpenAction [3 0 R /XYZ null null 0] >>',
        '<< /S /URI /URI (https://voorbeeld.example/) >>',
        stroom('/Type /ObjStm /N 1 /First 4', '1 0 << /Type /Page >>'),
        stroom('/Subtype /Image', Buffer.alloc(100_000, 7)),
      ),
    ).toBeNull();
  });

  it.each([
    ['JavaScript', '<< /S /JavaScript /JS (app.alert(1)) >>'],
    ['JavaScript without spaces', '<</S/JavaScript/JS(x)>>'],
    ['escaped JavaScript', '<< /S /J#61va#53cript /JS (x) >>'],
    ['a program', '<< /OpenAction << /S /Launch /F (cmd.exe) >> >>'],
    ['a form that sends', '<< /S /SubmitForm /F (https://x.example) >>'],
    ['a form of scripts', '<< /AcroForm << /XFA 9 0 R >> >>'],
    ['a film with a program', '<< /Subtype /RichMedia >>'],
  ])('refuses %s', async (_naam, object) => {
    expect(await keur(object)).toBe('actief');
  });

  it('finds what is hidden in packed objects, in strings, in comments and in odd streams', async () => {
    const script = '1 0 << /S /JavaScript /JS (x) >>';
    expect(await keur(stroom('/Type /ObjStm /N 1 /First 4', script))).toBe('actief');
    expect(await keur(stroom('', script))).toBe('actief');
    expect(await keur(`(${script})`)).toBe('actief');
    expect(await keur(`% ${script}\n<< >>`)).toBe('actief');
  });

  it.each(['EmbeddedFile', 'EmbeddedFiles', 'FileAttachment'])('refuses /%s', async (naam) => {
    expect(await keur(`<< /Type /${naam} >>`)).toBe('bijlage');
  });

  it('refuses what is locked: nobody could look inside', async () => {
    expect(await keur('<< /Encrypt 5 0 R >>')).toBe('versleuteld');
  });

  it('refuses objects that are packed in a way that it does not open', async () => {
    const kop = '<< /Type /ObjStm /N 1 /First 4 /Filter [/ASCII85Decode /FlateDecode] >>';
    expect(await keur(`${kop}\nstream\nGhQ'..~>\nendstream`)).toBe('onleesbaar');
  });

  it('is not held up by what unpacks to gigabytes', async () => {
    const bom = deflateSync(Buffer.alloc(200 * 1024 * 1024));
    const begin = process.cpuUsage();
    expect(await keur(stroom('/Type /ObjStm', bom, false))).toBe('onleesbaar');
    expect(process.cpuUsage(begin).user / 1000).toBeLessThan(5_000);
  });

  it.each([
    ['a picture', Buffer.from([0x89, 0x50, 0x4e, 0x47])],
    ['a page', Buffer.from('<html>%PDF-1.7 %%EOF</html>')],
    ['a PDF behind something else', Buffer.concat([Buffer.from('GIF89a'), proefPdf()])],
    ['nothing', Buffer.alloc(0)],
  ])('refuses %s, whatever its name is', async (_naam, bytes) => {
    expect(await keurPdf(bytes)).toBe('geen_pdf');
  });

  it('refuses half a file, and one that is too large', async () => {
    expect(await keurPdf(Buffer.from('%PDF-1.7\n1 0 obj'))).toBe('onvolledig');
    expect(await keurPdf(Buffer.alloc(MAX_PDF_BYTES + 1))).toBe('te_groot');
  });

  it('does not stumble over random bytes', async () => {
    const ruis = Buffer.from(Array.from({ length: 200_000 }, (_, n) => (n * 2_654_435_761) >>> 24));
    expect(await keur(stroom('/Subtype /Image', ruis, false))).toBeNull();
  });
});
