import { naarTekst } from '../html/naar-tekst.js';
import { scanPagina } from '../html/pagina.js';
import { alsTekst, veld } from '../json/velden.js';
import { bouwGraaf, leesBlok } from '../lezers/jsonld/blokken.js';
import { leesOpmaak } from '../lezers/jsonld/opmaak.js';
import { voegPostingsSamen } from '../lezers/jsonld/samenvoegen.js';
import { isStandaardtermijn, leesDatum } from '../normaliseer/datum.js';
import { isBotmuur } from './botmuur.js';
import { zoekSluitbanner } from './sluitbanner.js';

/** A check of one vacancy page. */
export interface Statusvraag {
  /** HTTP status, null when there was no answer. */
  readonly httpStatus: number | null;
  readonly inhoud: string;
  /** The address that was asked for, and where redirects led. */
  readonly gevraagdeUrl: string;
  readonly eindUrl: string;
  /** Value of the X-Robots-Tag header. */
  readonly robotsKop: string | null;
  /** The page had JobPosting markup at an earlier visit. */
  readonly hadOpmaak: boolean;
  readonly peildatum: string;
}

/** A sign on the page, with the words or value it rests on. */
export interface Statusbewijs {
  readonly code:
    | 'http_weg'
    | 'http_onzeker'
    | 'botmuur'
    | 'geldig_tot_verstreken'
    | 'standaardtermijn_verstreken'
    | 'noindex'
    | 'opmaak_weg'
    | 'banner'
    | 'doorgestuurd'
    | 'lijstpagina'
    | 'leeg'
    | 'opmaak_aanwezig'
    | 'zonder_teken';
  readonly citaat: string;
}

export interface Vacaturestatus {
  /** `onzeker` never closes a vacancy; `gesloten` is one strike, the caller counts. */
  readonly status: 'open' | 'gesloten' | 'onzeker';
  readonly bewijs: readonly Statusbewijs[];
}

/** Shorter pages say nothing: an error page with status 200, a page that a script fills. */
const MIN_TEKST = 150;

/**
 * Judges whether a vacancy page is still open, along the expiry ladder: gone by HTTP, what the markup
 * says, what the page says. Blocked and failed answers are uncertain, and so are contradictions.
 */
export function leesVacaturestatus(vraag: Statusvraag): Vacaturestatus {
  const { httpStatus } = vraag;
  if (httpStatus === 404 || httpStatus === 410)
    return uitslag('gesloten', 'http_weg', String(httpStatus));
  if (httpStatus === null || httpStatus < 200 || httpStatus > 299) {
    return uitslag('onzeker', 'http_onzeker', String(httpStatus ?? 'geen antwoord'));
  }
  const tekst = naarTekst(vraag.inhoud);
  if (isBotmuur(vraag.inhoud, tekst)) return uitslag('onzeker', 'botmuur', vraag.eindUrl);
  return oordeel(leesTekens(vraag, tekst));
}

interface Tekens {
  readonly sluit: readonly Statusbewijs[];
  readonly twijfel: readonly Statusbewijs[];
  readonly open: readonly Statusbewijs[];
}

function oordeel({ sluit, twijfel, open }: Tekens): Vacaturestatus {
  if (sluit.length > 0) return { status: 'gesloten', bewijs: [...sluit, ...twijfel, ...open] };
  if (twijfel.length > 0) return { status: 'onzeker', bewijs: [...twijfel, ...open] };
  return { status: 'open', bewijs: open };
}

function leesTekens(vraag: Statusvraag, tekst: string): Tekens {
  const pagina = scanPagina(vraag.inhoud);
  const opmaak = oordeelOverOpmaak(pagina.jsonLd, vraag);
  const banner = zoekSluitbanner(tekst);
  const sluit: Statusbewijs[] = [...opmaak.sluit];
  const twijfel: Statusbewijs[] = [...opmaak.twijfel];
  if (banner !== null) sluit.push({ code: 'banner', citaat: banner });
  const noindex = /\b(?:noindex|none)\b/iu.exec(`${pagina.robots},${vraag.robotsKop ?? ''}`);
  if (noindex !== null) sluit.push({ code: 'noindex', citaat: noindex[0] });
  const leeg = opmaak.aantal === 0 && tekst.length < MIN_TEKST;
  const titel = pagina.titel.slice(0, 200);
  if (leeg) twijfel.push({ code: 'leeg', citaat: titel });
  else if (opmaak.aantal === 0 && vraag.hadOpmaak && !opmaak.kapot) {
    sluit.push({ code: 'opmaak_weg', citaat: titel });
  }
  if (opmaak.aantal !== 1 && verliestId(vraag)) {
    sluit.push({ code: 'doorgestuurd', citaat: vraag.eindUrl });
  }
  if (opmaak.elders) sluit.push({ code: 'lijstpagina', citaat: titel });
  const zonder = sluit.length + twijfel.length + opmaak.open.length === 0;
  return {
    sluit,
    twijfel,
    open: zonder ? [{ code: 'zonder_teken', citaat: vraag.eindUrl }] : opmaak.open,
  };
}

interface Opmaak extends Tekens {
  readonly aantal: number;
  readonly kapot: boolean;
  /** Several vacancies, each with an address of its own that is not this one. */
  readonly elders: boolean;
}

function oordeelOverOpmaak(blokken: readonly string[], vraag: Statusvraag): Opmaak {
  const gelezen = blokken.map((blok) => leesBlok(blok));
  const vast = bouwGraaf(
    gelezen.flatMap((blok) => (typeof blok === 'string' ? [] : [blok.waarde])),
  );
  const vacatures = voegPostingsSamen(
    vast.vacatures,
    bouwGraaf(leesOpmaak(vraag.inhoud)).vacatures,
    vraag.eindUrl,
  );
  const kapot = gelezen.includes('kapot');
  const [posting] = vacatures;
  const elders = vraag.hadOpmaak && isLijstVanAnderen(vacatures, vraag);
  const leeg = { aantal: vacatures.length, kapot, elders, sluit: [], twijfel: [], open: [] };
  if (posting === undefined || vacatures.length > 1) return leeg;
  const sluit = leesDatum(alsTekst(veld(posting, 'validThrough')), vraag.peildatum);
  if (sluit === null || sluit >= vraag.peildatum) {
    return { ...leeg, open: [{ code: 'opmaak_aanwezig', citaat: sluit ?? 'zonder einddatum' }] };
  }
  const standaard = isStandaardtermijn(
    leesDatum(alsTekst(veld(posting, 'datePosted')), vraag.peildatum),
    sluit,
  );
  if (standaard)
    return { ...leeg, twijfel: [{ code: 'standaardtermijn_verstreken', citaat: sluit }] };
  return { ...leeg, sluit: [{ code: 'geldig_tot_verstreken', citaat: sluit }] };
}

/**
 * A list of other vacancies has come in the place of this one. A page of the vacancy itself may name
 * others too, so one that has no address, or this one, makes it no such list.
 */
function isLijstVanAnderen(
  vacatures: readonly Parameters<typeof veld>[0][],
  { gevraagdeUrl, eindUrl }: Statusvraag,
): boolean {
  if (vacatures.length < 2) return false;
  const hier = new Set([padVan(gevraagdeUrl), padVan(eindUrl)]);
  return vacatures.every((posting) => {
    const adres = alsTekst(veld(posting, 'url'));
    const pad = adres === null ? null : padVan(adres, eindUrl);
    return pad !== null && !hier.has(pad);
  });
}

function padVan(adres: string, basis?: string): string | null {
  const url = URL.parse(adres, basis);
  return url === null ? null : `${url.host}${url.pathname.replace(/\/$/u, '')}${url.search}`;
}

/** A redirect to an address without the last part or the number of the one that was asked for. */
function verliestId({ gevraagdeUrl, eindUrl }: Statusvraag): boolean {
  const gevraagd = URL.parse(gevraagdeUrl);
  const eind = URL.parse(eindUrl);
  if (gevraagd === null || eind === null || gevraagd.pathname === eind.pathname) return false;
  const nummers = gevraagd.pathname.match(/\d{3,}/gu) ?? [];
  const slak =
    gevraagd.pathname
      .split('/')
      .filter((deel) => deel !== '')
      .at(-1) ?? '';
  const houdtNummer = nummers.length > 0 && nummers.some((nummer) => eind.href.includes(nummer));
  return !houdtNummer && slak !== '' && !eind.href.includes(slak);
}

function uitslag(
  status: Vacaturestatus['status'],
  code: Statusbewijs['code'],
  citaat: string,
): Vacaturestatus {
  return { status, bewijs: [{ code, citaat }] };
}
