/** A small PDF of one page, as somebody else sent it; only plain letters. */
export function demoPdf(titel: string, regels: readonly string[]): Buffer {
  const tekst = [`/F1 18 Tf 60 760 Td (${titel}) Tj /F1 11 Tf`]
    .concat(regels.map((regel, n) => `0 ${n === 0 ? -36 : -18} Td (${regel}) Tj`))
    .join(' ');
  const inhoud = `BT ${tekst} ET`;
  const delen = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>',
    `<< /Length ${inhoud.length} >>\nstream\n${inhoud}\nendstream`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>',
  ];
  let uit = '%PDF-1.4\n';
  const plekken = delen.map((deel, n) => {
    const plek = uit.length;
    uit += `${n + 1} 0 obj\n${deel}\nendobj\n`;
    return `${String(plek).padStart(10, '0')} 00000 n \n`;
  });
  const start = uit.length;
  uit += `xref\n0 ${delen.length + 1}\n0000000000 65535 f \n${plekken.join('')}`;
  uit += `trailer\n<< /Size ${delen.length + 1} /Root 1 0 R >>\nstartxref\n${start}\n%%EOF\n`;
  return Buffer.from(uit, 'latin1');
}
