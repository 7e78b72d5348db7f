import type { SollicitatieInvoer } from '@passend/contracts';
import { type Bewijssoort, plusDagen, sollicitatiewijzeSchema, WIJZEREGELS } from '@passend/domain';
import { nieuweSollicitatie as teksten } from '../../shared/teksten/sollicitaties.js';
import type { Concept } from './concept.js';

/** What an address can fill in: a page of employers or of a vacancy links to the form with it. */
export interface Beginwaarden {
  readonly vacature?: string;
  readonly functie?: string;
  readonly organisatie?: string;
  readonly plaats?: string;
  readonly wijze?: string;
}

/** Sensible from the start: a reply to a vacancy, today, sent. */
export function beginVorm(begin: Beginwaarden, vandaag: string): Concept {
  const wijze = sollicitatiewijzeSchema.catch('vacature_reactie').parse(begin.wijze);
  return {
    wijze,
    naar: WIJZEREGELS[wijze].begin,
    functie: begin.functie ?? '',
    organisatie: begin.organisatie ?? '',
    plaats: begin.plaats ?? '',
    plak: '',
    datum: vandaag,
  };
}

/** Whether a form holds something that would be lost. */
export function isIngevuld({ functie, organisatie, plaats, plak }: Concept): boolean {
  return [functie, organisatie, plaats, plak].some((tekst) => tekst.trim() !== '');
}

/** The day before, for one of the three big buttons. */
export function gisteren(vandaag: string): string {
  return plusDagen(vandaag, -1);
}

/** What was pasted: an address, or the text of a vacancy. */
export function leesPlak(plak: string): {
  readonly url: string | null;
  readonly tekst: string | null;
} {
  const tekst = plak.trim();
  if (tekst === '') return { url: null, tekst: null };
  const [adres] = /https?:\/\/\S+/u.exec(tekst) ?? [];
  // An app that shares a vacancy often puts a sentence before its address.
  const isAdres = adres !== undefined && tekst.length < adres.length + 120;
  if (isAdres) return { url: adres, tekst: null };
  if (!/\s/u.test(tekst) && URL.parse(`https://${tekst}`)?.hostname.includes('.') === true)
    return { url: `https://${tekst}`, tekst: null };
  return { url: null, tekst };
}

type Uitkomst =
  | {
      readonly ok: true;
      readonly invoer: SollicitatieInvoer;
      readonly vacaturetekst: string | null;
    }
  | { readonly ok: false; readonly melding: string };

/** As what a file counts that comes along at once: what proves most for this way. */
export function bewijsBij(wijze: Concept['wijze']): Bewijssoort {
  const { bewijs } = WIJZEREGELS[wijze];
  return bewijs.includes('verzendbewijs') ? 'verzendbewijs' : (bewijs[0] ?? 'anders');
}

/** What is sent. With a photo or a vacancy nobody has to type what the work is. */
export function leesNieuw(
  vorm: Concept,
  { vacatureId, metBestand }: { readonly vacatureId: string | null; readonly metBestand: boolean },
): Uitkomst {
  const functie = vorm.functie.trim() || null;
  if (functie === null && vacatureId === null && !metBestand)
    return { ok: false, melding: teksten.geenFunctie };
  const { url, tekst } = leesPlak(vorm.plak);
  return {
    ok: true,
    vacaturetekst: tekst,
    invoer: {
      wijze: vorm.wijze,
      vacatureId,
      functie: functie ?? (vacatureId === null ? teksten.opFoto : null),
      organisatie: vorm.organisatie.trim() || null,
      plaats: vorm.plaats.trim() || null,
      url,
      naar: vorm.naar,
      datum: vorm.datum,
      reden: null,
      volgende: null,
    },
  };
}
