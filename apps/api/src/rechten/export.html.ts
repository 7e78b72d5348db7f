import type { Meeneembestand } from './export.service.js';

const STIJL = `body{font:16px/1.5 sans-serif;max-width:46rem;margin:2rem auto;padding:0 1rem;color:#1b1b1b}
h1{font-size:1.6rem}h2{font-size:1.2rem;margin-top:2rem;border-bottom:1px solid #999}
dl{display:grid;grid-template-columns:12rem 1fr;gap:.2rem 1rem;margin:.8rem 0;padding-bottom:.6rem;border-bottom:1px solid #ddd}
dt{color:#555}dd{margin:0;overflow-wrap:anywhere;min-width:0}
dd dl{display:block;border:0;margin:0;padding:0}dd dl dt{display:inline}dd dl dt::after{content:": "}dd dl dd{display:inline}dd dl dd::after{content:"\\A";white-space:pre}
ul{margin:0;padding-left:1.2rem}
@media(max-width:36rem){dl{display:block}}@media print{body{margin:0}dl{break-inside:avoid}}`;

/** Of a file in base64 only the size is shown; the file itself is in the machine-readable export. */
const LANG = 2_000;

/**
 * The export as one page without anything from elsewhere: to read, to keep and to print. What people
 * wrote is text, never markup.
 */
export function alsDocument(bestand: Meeneembestand): string {
  const { gegevens, delen, personen, gemaaktOp } = bestand;
  const gevuld = Object.entries(gegevens).filter(([, rijen]) => rijen.length > 0);
  const leeg = Object.entries(gegevens).filter(([, rijen]) => rijen.length === 0);
  const naam = (tabel: string) => veilig(delen[tabel] ?? tabel);
  const hoofdstukken = gevuld.map(([tabel, rijen]) => {
    const lijsten = rijen.map((rij) => lijst(rij, personen)).join('');
    return `<section><h2>${naam(tabel)}</h2>${lijsten}</section>`;
  });
  const niets = leeg.map(([tabel]) => `<li>${naam(tabel)}</li>`).join('');
  return `<!doctype html><html lang="nl"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>Mijn dossier</title><style>${STIJL}</style></head><body><main><h1>Mijn dossier</h1>
<p>Gemaakt op ${veilig(moment(gemaaktOp))}. Dit is alles wat Passend over je bewaart.</p>
${hoofdstukken.join('\n')}
<section><h2>Hierover is niets bewaard</h2><ul>${niets}</ul></section></main></body></html>`;
}

function lijst(
  rij: Readonly<Record<string, unknown>>,
  personen: Readonly<Record<string, string>>,
): string {
  const paren = Object.entries(rij)
    .filter(
      ([kolom, waarde]) =>
        waarde !== null && !/^(?:id|bureau_id|werknemer_id|volgnummer)$/u.test(kolom),
    )
    .map(
      ([kolom, waarde]) =>
        `<dt>${veilig(kolom.replaceAll('_', ' ').replace(/ id$/u, ''))}</dt><dd>${toon(waarde, personen)}</dd>`,
    );
  return `<dl>${paren.join('')}</dl>`;
}

function toon(waarde: unknown, personen: Readonly<Record<string, string>>): string {
  if (waarde === null || waarde === undefined) return '-';
  if (waarde instanceof Date) return veilig(moment(waarde.toISOString()));
  if (Array.isArray(waarde)) {
    return waarde.length === 0
      ? '-'
      : `<ul>${waarde.map((een) => `<li>${toon(een, personen)}</li>`).join('')}</ul>`;
  }
  if (typeof waarde === 'object')
    return lijst(Object.fromEntries(Object.entries(waarde)), personen);
  if (typeof waarde === 'boolean') return waarde ? 'ja' : 'nee';
  const tekst = String(waarde);
  if (tekst.length > LANG && !/\s/u.test(tekst.slice(0, LANG))) return 'een bestand, zie de export';
  return veilig(personen[tekst] ?? tekst);
}

function moment(iso: string): string {
  return new Intl.DateTimeFormat('nl-NL', {
    timeZone: 'Europe/Amsterdam',
    dateStyle: 'long',
    timeStyle: 'short',
  }).format(new Date(iso));
}

const TEKENS: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

function veilig(tekst: string): string {
  return tekst.replace(/[&<>"']/gu, (teken) => TEKENS[teken] ?? teken);
}
