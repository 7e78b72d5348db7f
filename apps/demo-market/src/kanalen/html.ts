import type { Sectie } from '../vacature.js';

export const ontsnap = (tekst: string): string =>
  tekst.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');

const kopHtml = (kop: string | null): string => (kop === null ? '' : `<h2>${ontsnap(kop)}</h2>`);

const puntenHtml = (punten: readonly string[]): string =>
  punten.length === 0
    ? ''
    : `<ul>${punten.map((punt) => `<li>${ontsnap(punt)}</li>`).join('')}</ul>`;

const sectieHtml = ({ kop, alineas, punten }: Sectie): string =>
  kopHtml(kop) + alineas.map((alinea) => `<p>${ontsnap(alinea)}</p>`).join('') + puntenHtml(punten);

/** A vacancy text as HTML: headings, paragraphs and lists, one block a line. */
export const sectiesHtml = (secties: readonly Sectie[]): string =>
  secties.map(sectieHtml).join('\n');

const STIJLBLAD = `
:root{color-scheme:light dark;--accent:#0b6b5d;--zacht:#e8f2f0}
@media (prefers-color-scheme:dark){:root{--accent:#6fd3c2;--zacht:#1d2b29}}
*{box-sizing:border-box}
body{margin:0 auto;max-width:46rem;padding:1rem;font:1.05rem/1.6 system-ui,sans-serif}
header,footer{padding:.75rem 0;font-size:.95rem}
h1{line-height:1.2;margin:.5rem 0}h2{margin:1.75rem 0 .25rem;font-size:1.2rem;color:var(--accent)}
a{color:var(--accent)}
dl{display:grid;grid-template-columns:auto 1fr;gap:.25rem 1rem;background:var(--zacht);padding:1rem;border-radius:.5rem}
dt{font-weight:600}dd{margin:0}
.melding{background:var(--zacht);border-left:.3rem solid var(--accent);padding:.75rem 1rem}
`;

export interface Pagina {
  readonly taal: string;
  readonly titel: string;
  /** Trusted HTML for inside head. */
  readonly hoofd?: string;
  readonly inhoud: string;
}

const VERZONNEN = 'Demomarkt: alle werkgevers en vacatures op deze site zijn verzonnen.';

export const paginaHtml = ({ taal, titel, hoofd = '', inhoud }: Pagina): string => `<!doctype html>
<html lang="${taal}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${ontsnap(titel)}</title>
<style>${STIJLBLAD}</style>
${hoofd}
</head>
<body>
${inhoud}
<footer lang="nl"><small>${VERZONNEN}</small></footer>
</body>
</html>
`;
