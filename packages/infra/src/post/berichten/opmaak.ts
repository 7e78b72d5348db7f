import type { Berichtdelen } from './berichten.types.js';

const SLOTREGEL = 'Dit bericht komt van Passend. Je kunt er niet op antwoorden.';

/** The mail without any markup; lines stay as they are, so that an address is never broken. */
export function alsTekst(naam: string, { alineas, knop, slot }: Berichtdelen): string {
  const delen = [
    `Dag ${naam},`,
    ...alineas,
    ...(knop === null ? [] : [`${knop.tekst}:\n${knop.adres}`]),
    ...slot,
    SLOTREGEL,
  ];
  return `${delen.join('\n\n')}\n`;
}

/**
 * The mail as a page. Colours stand in one style sheet that also has dark ones, and again on the
 * elements for readers that drop it; no pictures, nothing from elsewhere.
 */
export function alsHtml(naam: string, delen: Berichtdelen): string {
  const { onderwerp, alineas, knop, slot } = delen;
  const adres = knop === null ? '' : veilig(knop.adres);
  return `<!doctype html>
<html lang="nl">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="supported-color-schemes" content="light dark">
<title>${veilig(onderwerp)}</title>
<style>
:root { color-scheme: light dark; supported-color-schemes: light dark; }
@media (prefers-color-scheme: dark) {
  .blad { background: #14211e !important; color: #e8efed !important; }
  .klein { color: #b4c3bf !important; }
  .knop { background: #8fd3c1 !important; color: #0d1f1a !important; }
}
</style>
</head>
<body class="blad" style="margin:0;padding:24px 16px;background:#ffffff;color:#1c2b28;font-family:Verdana,Arial,sans-serif;font-size:17px;line-height:1.6">
<div role="article" aria-label="${veilig(onderwerp)}" style="max-width:34em;margin:0 auto">
<p style="margin:0 0 16px">Dag ${veilig(naam)},</p>
${alineas.map((alinea) => `<p style="margin:0 0 16px">${veilig(alinea)}</p>`).join('\n')}
${
  knop === null
    ? ''
    : `<p style="margin:24px 0"><a class="knop" href="${adres}" style="display:inline-block;padding:12px 20px;border-radius:8px;background:#0f5c4d;color:#ffffff;font-weight:bold;text-decoration:none">${veilig(knop.tekst)}</a></p>
<p class="klein" style="margin:0 0 16px;font-size:14px;color:#4a5c58;word-break:break-all">Werkt de knop niet? Ga dan naar: ${adres}</p>`
}
${slot.map((regel) => `<p style="margin:0 0 16px">${veilig(regel)}</p>`).join('\n')}
<p class="klein" style="margin:24px 0 0;font-size:14px;color:#4a5c58">${SLOTREGEL}</p>
</div>
</body>
</html>
`;
}

/** Text as HTML: names are what people typed. */
function veilig(tekst: string): string {
  return tekst.replace(/[&<>"']/gu, (teken) => `&#${teken.codePointAt(0)};`);
}
