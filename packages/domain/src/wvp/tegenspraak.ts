import type { Leesfout } from '../lezen/leesresultaat.js';
import type { PlainDate } from '../tijd/plain-date.js';
import type { Gebeurtenis, Gebeurtenissoort } from './gebeurtenis.js';

/** Facts of which a case has at most one. */
const EENMALIG: ReadonlySet<Gebeurtenissoort> = new Set([
  'loonsanctie',
  'vrijwillige_verlenging',
  'vervroegde_iva',
  'einde_dienstverband',
  'aow',
  'overlijden',
]);

/** Events that may lie before the illness; all others start with it or later. */
export const MAG_EERDER: ReadonlySet<Gebeurtenissoort> = new Set(['aow']);

/**
 * What cannot all be true at the same time, with what to do about it.
 * @param gebeurtenissen each read by itself
 */
export function tegenspraken(
  eersteZiektedag: PlainDate,
  gebeurtenissen: readonly Gebeurtenis[],
): readonly Leesfout[] {
  return gebeurtenissen.flatMap((gebeurtenis, index) => {
    const melding =
      opZichzelf(gebeurtenis) ??
      tegenover(eersteZiektedag, gebeurtenis) ??
      naastAndere(gebeurtenis, gebeurtenissen.slice(0, index), gebeurtenissen);
    return melding === undefined ? [] : [{ pad: `gebeurtenissen[${index}]`, melding }];
  });
}

function opZichzelf(gebeurtenis: Gebeurtenis): string | undefined {
  if (gebeurtenis.soort === 'gbm' && gebeurtenis.herbeoordeling < gebeurtenis.van) {
    return 'De herbeoordeling ligt voor het begin. Kijk de datums na.';
  }
  switch (gebeurtenis.soort) {
    case 'hersteld':
    case 'wazo_verlof':
    case 'gbm':
      return gebeurtenis.tot !== undefined && gebeurtenis.tot < gebeurtenis.van
        ? '"tot" ligt voor "van". Beide dagen tellen mee; draai ze om of kijk ze na.'
        : undefined;
    case 'bekortingsverzoek':
      return gebeurtenis.besluit !== undefined && gebeurtenis.besluit < gebeurtenis.ontvangen
        ? '"besluit" ligt voor "ontvangen". Kijk de datums na.'
        : undefined;
    default:
      return undefined;
  }
}

function tegenover(eersteZiektedag: PlainDate, gebeurtenis: Gebeurtenis): string | undefined {
  const begin = beginVanGebeurtenis(gebeurtenis);
  if (begin === undefined || MAG_EERDER.has(gebeurtenis.soort)) return undefined;
  if (gebeurtenis.soort === 'hersteld' && begin === eersteZiektedag) {
    return 'De eerste hersteldag kan niet de eerste ziektedag zijn. Kijk beide datums na.';
  }
  if (gebeurtenis.soort === 'wazo_verlof' && begin <= eersteZiektedag) {
    return gebeurtenis.tot >= eersteZiektedag
      ? 'De eerste ziektedag valt in het verlof. Geef als eerste ziektedag de dag na het verlof.'
      : 'Dit verlof ligt voor de eerste ziektedag en telt niet mee. Haal het weg.';
  }
  return begin < eersteZiektedag
    ? 'Dit ligt voor de eerste ziektedag. Kijk de datum na, of haal de gebeurtenis weg.'
    : undefined;
}

function naastAndere(
  gebeurtenis: Gebeurtenis,
  eerdere: readonly Gebeurtenis[],
  alle: readonly Gebeurtenis[],
): string | undefined {
  const { soort } = gebeurtenis;
  if (EENMALIG.has(soort) && eerdere.some((ander) => ander.soort === soort)) {
    return `"${soort}" kan maar een keer voorkomen. Houd de gebeurtenis die nu geldt.`;
  }
  if (soort === 'bekortingsverzoek' && !alle.some((ander) => ander.soort === 'loonsanctie')) {
    return 'Bekorten kan alleen bij een loonsanctie. Voeg de gebeurtenis "loonsanctie" toe.';
  }
  if (soort === 'loonsanctie' && alle.some((ander) => ander.soort === 'vervroegde_iva')) {
    return 'Bij een vervroegde IVA legt het UWV geen loonsanctie op. Haal een van de twee weg.';
  }
  return gebeurtenis.soort === 'hersteld' && gebeurtenis.tot === undefined
    ? naHerstel(gebeurtenis.van, gebeurtenis, alle)
    : undefined;
}

function naHerstel(
  van: PlainDate,
  dit: Gebeurtenis,
  alle: readonly Gebeurtenis[],
): string | undefined {
  const later = alle.some(
    (ander) =>
      ander !== dit &&
      (ander.soort === 'hersteld' || ander.soort === 'wazo_verlof' || ander.soort === 'gbm') &&
      ander.van >= van,
  );
  return later
    ? 'Na dit herstel staat nog een herstel, verlof of GBM. Vul bij dit herstel "tot" in.'
    : undefined;
}

/** The day on which an event starts; none when it has only a length. */
export function beginVanGebeurtenis(gebeurtenis: Gebeurtenis): PlainDate | undefined {
  if ('datum' in gebeurtenis) return gebeurtenis.datum;
  if ('van' in gebeurtenis) return gebeurtenis.van;
  if ('ontvangen' in gebeurtenis) return gebeurtenis.ontvangen;
  if ('aanvraag' in gebeurtenis) return gebeurtenis.aanvraag;
  return 'laatsteDag' in gebeurtenis ? gebeurtenis.laatsteDag : undefined;
}
