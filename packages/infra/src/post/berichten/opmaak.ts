import type { Berichtdelen, Vacatureregel } from './berichten.types.js';

const AFMELDEN = 'Geen mail meer over nieuwe vacatures';
const SLOTREGEL = 'Dit bericht komt van Passend. Je kunt er niet op antwoorden.';

/** The mail without any markup; lines stay as they are, so that an address is never broken. */
export function alsTekst(
  naam: string,
  { alineas, vacatures = [], daarna = [], knop, slot, afmelden }: Berichtdelen,
): string {
  const delen = [
    `Dag ${naam},`,
    ...alineas,
    ...vacatures.map(({ titel, details, waarom }) =>
      [titel, details, waarom].filter((regel) => regel !== '').join('\n'),
    ),
    ...daarna,
    ...(knop === null ? [] : [`${knop.tekst}:\n${knop.adres}`]),
    ...slot,
    ...(afmelden === undefined ? [] : [`${AFMELDEN}:\n${afmelden}`]),
    SLOTREGEL,
  ];
  return `${delen.join('\n\n')}\n`;
}

/**
 * The mail as a page. Colours stand in one style sheet that also has dark ones, and again on the
 * elements for readers that drop it; no pictures, nothing from elsewhere.
 */
export function alsHtml(naam: string, delen: Berichtdelen): string {
  const { onderwerp, alineas, vacatures = [], daarna = [], knop, slot, afmelden } = delen;
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
  .link { color: #8fd3c1 !important; }
  .regel { border-color: #3c524d !important; }
}
</style>
</head>
<body class="blad" style="margin:0;padding:24px 16px;background:#ffffff;color:#1c2b28;font-family:Verdana,Arial,sans-serif;font-size:17px;line-height:1.6">
<div role="article" aria-label="${veilig(onderwerp)}" style="max-width:34em;margin:0 auto">
<p style="margin:0 0 16px">Dag ${veilig(naam)},</p>
${alineas.map(alsAlinea).join('\n')}
${vacatures.length === 0 ? '' : vacaturelijst(vacatures)}
${daarna.map(alsAlinea).join('\n')}
${
  knop === null
    ? ''
    : `<p style="margin:24px 0"><a class="knop" href="${adres}" style="display:inline-block;padding:12px 20px;border-radius:8px;background:#0f5c4d;color:#ffffff;font-weight:bold;text-decoration:none">${veilig(knop.tekst)}</a></p>
<p class="klein" style="margin:0 0 16px;font-size:14px;color:#4a5c58;word-break:break-all">Werkt de knop niet? Ga dan naar: ${adres}</p>`
}
${slot.map(alsAlinea).join('\n')}
${
  afmelden === undefined
    ? ''
    : `<p style="margin:24px 0 0;font-size:14px"><a class="link" href="${veilig(afmelden)}" style="color:#0f5c4d">${AFMELDEN}</a></p>`
}
<p class="klein" style="margin:24px 0 0;font-size:14px;color:#4a5c58">${SLOTREGEL}</p>
</div>
</body>
</html>
`;
}

function alsAlinea(tekst: string): string {
  return `<p style="margin:0 0 16px">${veilig(tekst)}</p>`;
}

function vacaturelijst(vacatures: readonly Vacatureregel[]): string {
  const rijen = vacatures.map(
    ({ titel, details, waarom }) =>
      `<li class="regel" style="margin:0;padding:14px 0;border-top:1px solid #d5dedb"><strong style="font-size:18px">${veilig(titel)}</strong>${[
        ['', details],
        ['klein', waarom],
      ]
        .filter(([, regel]) => regel !== '')
        .map(
          ([klasse, regel = '']) =>
            `<br><span${klasse === '' ? '' : ` class="${klasse}" style="color:#4a5c58"`}>${veilig(regel)}</span>`,
        )
        .join('')}</li>`,
  );
  return `<ul style="margin:0 0 8px;padding:0;list-style:none">\n${rijen.join('\n')}\n</ul>`;
}

/** Text as HTML: names are what people typed. */
function veilig(tekst: string): string {
  return tekst.replace(/[&<>"']/gu, (teken) => `&#${teken.codePointAt(0)};`);
}
