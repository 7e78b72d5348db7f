import { deflateSync } from 'node:zlib';

/** A small PDF with these objects in it, for tests. */
export function proefPdf(...objecten: readonly (string | Buffer)[]): Buffer {
  const delen = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Kids [] /Count 0 >>',
    ...objecten,
  ];
  const geheel = delen.map((deel, nummer) =>
    Buffer.concat([
      Buffer.from(`${nummer + 1} 0 obj\n`),
      Buffer.from(deel),
      Buffer.from('\nendobj\n'),
    ]),
  );
  const slot = `trailer\n<< /Root 1 0 R /Size ${delen.length + 1} >>\nstartxref\n0\n%%EOF\n`;
  return Buffer.concat([Buffer.from('%PDF-1.7\n'), ...geheel, Buffer.from(slot)]);
}

/** A stream with a dictionary, packed unless it is so already. */
export function stroom(kop: string, inhoud: string | Buffer, pakIn = true): Buffer {
  const bytes = pakIn ? deflateSync(inhoud) : Buffer.from(inhoud);
  return Buffer.concat([
    Buffer.from(`<< ${kop} /Filter /FlateDecode /Length ${bytes.length} >>\nstream\n`),
    bytes,
    Buffer.from('\nendstream'),
  ]);
}
