import type { Rapportdeel } from '@passend/domain';
import { inPeriode, type Zichtbron } from '../bron.js';
import { dagKort } from '../datum.js';
import { activiteitenVan } from '../feiten/activiteiten.js';
import { afsprakenVan } from '../feiten/afspraken.js';
import { fasenVan } from '../feiten/fasen.js';
import { naamVan } from '../namen.js';
import { aantal, alinea, deel, tabel } from '../stukken.js';

const GEHOUDEN = 'gehouden';

/** The phases that ran, for orientation. */
export function fasen(bron: Zichtbron): readonly Rapportdeel[] {
  const rijen = fasenVan(bron.alles).map(({ fase, van, tot }) => [
    naamVan(fase),
    dagKort(van),
    tot === '' ? 'loopt' : dagKort(tot),
  ]);
  const stukken = tabel('Fasen van het traject', ['Fase', 'Begonnen', 'Afgerond'], rijen);
  return stukken.length === 0 ? [] : [deel('Fasen', ...stukken)];
}

/** Appointments: which were kept. Why one was not kept stands there for who may read that. */
export function afspraken(bron: Zichtbron): Rapportdeel {
  const feiten = afsprakenVan(bron.alles).filter(({ datum }) => inPeriode(bron, datum));
  if (feiten.length === 0)
    return deel(
      'Gesprekken en afspraken',
      alinea('In deze periode zijn geen afspraken vastgelegd.'),
    );
  const geweest = feiten.filter(({ uitkomst }) => uitkomst !== 'gepland');
  const gehouden = feiten.filter(({ uitkomst }) => uitkomst === GEHOUDEN).length;
  const metReden = bron.publiek !== 'werkgever';
  const kolommen = ['Datum', 'Met', 'Hoe', 'Uitkomst', ...(metReden ? ['Onderwerp of reden'] : [])];
  const rijen = feiten.map(({ datum, met, vorm, uitkomst, reden, onderwerp }) => [
    dagKort(datum),
    naamVan(met),
    naamVan(vorm),
    naamVan(uitkomst),
    ...(metReden ? [reden === '' ? onderwerp : `Reden: ${naamVan(reden).toLowerCase()}`] : []),
  ]);
  return deel(
    'Gesprekken en afspraken',
    alinea(
      `Er waren ${aantal(geweest.length, 'afspraak', 'afspraken')}. Daarvan ${gehouden === 1 ? 'ging' : 'gingen'} er ${gehouden} door.`,
    ),
    ...tabel('Afspraken', kolommen, rijen),
  );
}

/** Activities of the plan with their status. */
export function activiteiten(bron: Zichtbron): Rapportdeel {
  const feiten = activiteitenVan(bron.alles).filter(
    ({ begin, laatste }) =>
      inPeriode(bron, begin) || inPeriode(bron, laatste) || bron.periode === null,
  );
  if (feiten.length === 0)
    return deel('Activiteiten', alinea('In deze periode zijn geen activiteiten vastgelegd.'));
  const volledig = bron.publiek !== 'werkgever';
  const kolommen = ['Fase', 'Soort', ...(volledig ? ['Activiteit'] : []), 'Stand', 'Datum'];
  const rijen = feiten.map(({ fase, groep, naam, status, laatste }) => [
    naamVan(fase),
    naamVan(groep),
    ...(volledig ? [naam] : []),
    naamVan(status),
    dagKort(laatste),
  ]);
  return deel('Activiteiten', ...tabel('Activiteiten en hun stand', kolommen, rijen));
}
