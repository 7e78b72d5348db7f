import { gebeurtenisInvoerSchema } from '@passend/contracts';
import { GEBEURTENIS_SOORTEN, type Gebeurtenis, type Gebeurtenissoort } from '@passend/domain';
import { datumTekst } from '../../shared/opmaak/datum.js';
import { meldingZin } from '../../shared/teksten/meldingen.js';
import {
  soortTekst,
  tijdlijn as teksten,
  veldTekst,
  wanneer,
} from '../../shared/teksten/tijdlijn.js';

export type Veldnaam = Exclude<keyof typeof veldTekst, 'totMag'>;
export type Vorm = Readonly<Partial<Record<Veldnaam, string>>>;

const MAG_LEEG: Readonly<Partial<Record<Gebeurtenissoort, readonly Veldnaam[]>>> = {
  hersteld: ['tot'],
  gbm: ['tot'],
  bekortingsverzoek: ['besluit'],
};
const GETALLEN: readonly Veldnaam[] = ['weken', 'wachttijdWeken'];
export const JA_NEE: readonly Veldnaam[] = ['zelfdeOorzaak', 'terugkeerBinnen3Maanden'];

const EIGEN_VELDEN: Readonly<Partial<Record<Gebeurtenissoort, readonly Veldnaam[]>>> = {
  hersteld: ['van', 'tot'],
  wazo_verlof: ['van', 'tot', 'zelfdeOorzaak'],
  gbm: ['van', 'herbeoordeling', 'tot'],
  eerstejaarsevaluatie: ['datum', 'terugkeerBinnen3Maanden'],
  uwv_kennisgeving: ['ontvangen'],
  bekortingsverzoek: ['ontvangen', 'besluit'],
  loonsanctie: ['weken'],
  vrijwillige_verlenging: ['weken'],
  vervroegde_iva: ['aanvraag', 'wachttijdWeken'],
  einde_dienstverband: ['laatsteDag'],
  afwijking: ['mijlpaal', 'datum'],
};

/** Every kind, in the order of the list of words. */
export const SOORTEN = GEBEURTENIS_SOORTEN.toSorted(
  (a, b) => Object.keys(soortTekst).indexOf(a) - Object.keys(soortTekst).indexOf(b),
);

/** What has to be filled in for a kind; most only ask a day. */
export function veldenVan(soort: Gebeurtenissoort): readonly Veldnaam[] {
  return EIGEN_VELDEN[soort] ?? ['datum'];
}

export function magLeeg(soort: Gebeurtenissoort, veld: Veldnaam): boolean {
  return MAG_LEEG[soort]?.includes(veld) ?? false;
}

export type Uitkomst =
  | { readonly ok: true; readonly gebeurtenis: Gebeurtenis }
  | { readonly ok: false; readonly fouten: Readonly<Partial<Record<Veldnaam, string>>> };

/** An event from what was typed, or per field what is missing. */
export function leesVorm(soort: Gebeurtenissoort, vorm: Vorm): Uitkomst {
  const velden = veldenVan(soort);
  const leeg = velden.filter((veld) => !vorm[veld] && !magLeeg(soort, veld));
  if (leeg.length > 0) {
    return { ok: false, fouten: Object.fromEntries(leeg.map((veld) => [veld, leegTekst(veld)])) };
  }
  const delen = velden.filter((veld) => vorm[veld]).map((veld) => [veld, waarde(veld, vorm)]);
  const gelezen = gebeurtenisInvoerSchema.safeParse({
    gebeurtenis: { soort, ...Object.fromEntries(delen) },
  });
  if (gelezen.success) return { ok: true, gebeurtenis: gelezen.data.gebeurtenis };
  const fouten = gelezen.error.issues.map(({ path, message }) => [
    String(path.at(-1)),
    meldingZin(message),
  ]);
  return { ok: false, fouten: Object.fromEntries(fouten) };
}

/** What was typed for an event that stands there. */
export function naarVorm(gebeurtenis: Gebeurtenis): Vorm {
  const { soort, ...rest } = gebeurtenis;
  return Object.fromEntries(
    Object.entries(rest).map(([veld, inhoud]) => [
      veld,
      typeof inhoud === 'boolean' ? (inhoud ? 'ja' : 'nee') : String(inhoud ?? ''),
    ]),
  );
}

/** An event in one line: what, and when. */
export function wanneerTekst(gebeurtenis: Gebeurtenis): string {
  const dag = (datum: string) => datumTekst(datum);
  if ('van' in gebeurtenis) {
    const { van, tot } = gebeurtenis;
    return tot === undefined ? wanneer.vanaf(dag(van)) : wanneer.vanTot(dag(van), dag(tot));
  }
  if ('datum' in gebeurtenis) return dag(gebeurtenis.datum);
  if ('ontvangen' in gebeurtenis) return dag(gebeurtenis.ontvangen);
  if ('aanvraag' in gebeurtenis) {
    return wanneer.wachttijd(dag(gebeurtenis.aanvraag), gebeurtenis.wachttijdWeken);
  }
  return 'laatsteDag' in gebeurtenis
    ? dag(gebeurtenis.laatsteDag)
    : wanneer.weken(gebeurtenis.weken);
}

function waarde(veld: Veldnaam, vorm: Vorm): unknown {
  const tekst = vorm[veld] ?? '';
  if (GETALLEN.includes(veld)) return Number(tekst);
  return JA_NEE.includes(veld) ? tekst === 'ja' : tekst;
}

function leegTekst(veld: Veldnaam): string {
  if (GETALLEN.includes(veld)) return teksten.vulWeken;
  return JA_NEE.includes(veld) || veld === 'mijlpaal' ? teksten.kies : teksten.kiesDag;
}
