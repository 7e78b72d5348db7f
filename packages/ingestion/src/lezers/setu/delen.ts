import { onderKop } from '../../normaliseer/ruwe-delen.js';
import type { Vlak } from '../../xml/vlak.js';
import { omgevingVan } from './omgeving.js';

/**
 * The text: descriptions first, then what stands in fields of its own as sentences, because demands
 * are read from the text. A level of working and thinking is no diploma, and is said as such.
 */
export function delenVan(vlak: Vlak): readonly (string | null)[] {
  return [
    vlak.tekst('functiondescription', 'positiondetail/description'),
    onderKop('Functie-eisen', vlak.tekst('functionrequirementsdescription')),
    onderKop('Eisen', regels(eisen(vlak))),
    onderKop('Werkomstandigheden', regels(omgevingVan(vlak, 'overig'))),
    onderKop('Salaris', schaal(vlak)),
  ];
}

function eisen(vlak: Vlak): readonly string[] {
  const niveau = vlak.tekst('workingandthinkinglevel')?.replace(/^x:/u, '') ?? null;
  const heeftWoord = /denkniveau/iu.test(niveau ?? '');
  return [
    niveau === null ? null : heeftWoord ? niveau : `${niveau} werk- en denkniveau`,
    ervaring(vlak),
    ...papieren(vlak),
    ...vlak.teksten('languages/language/languagename', 'languages/language', 'language/name'),
  ].flatMap((eis) => eis ?? []);
}

function ervaring(vlak: Vlak): string | null {
  const jaren = vlak.tekst('yearsofrelevantworkingexperience/minimum');
  return jaren === null || !/^\d{1,2}$/u.test(jaren) || jaren === '0'
    ? null
    : `Minimaal ${jaren} jaar relevante werkervaring`;
}

/** `drivingLicense B` is the standard's way of saying rijbewijs B. */
function papieren(vlak: Vlak): readonly string[] {
  const namen = vlak.teksten(
    'licensesandcertifications/licenseorcertification/name',
    'licensesandcertifications/name',
    'licensesandcertifications',
  );
  const rijbewijs = vlak.teksten('drivinglicense').map((soort) => `Rijbewijs ${soort}`);
  return [
    ...namen.map((naam) => naam.replace(/^driving ?licen[sc]e\b/iu, 'Rijbewijs')),
    ...rijbewijs,
  ];
}

function schaal(vlak: Vlak): string | null {
  const schaalnaam = vlak.tekst('salaryscale/scale');
  const stelsel = vlak.tekst('salaryscale/salarysystem');
  if (schaalnaam === null) return null;
  return `Schaal ${schaalnaam}${stelsel === null ? '' : ` (${stelsel})`}`;
}

function regels(delen: readonly string[]): string | null {
  return delen.length === 0 ? null : delen.map((deel) => `- ${deel}`).join('\n');
}
