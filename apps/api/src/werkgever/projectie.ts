import type {
  WerkgeverDossier,
  WerkgeverOverzicht,
  WerkgeverSollicitaties,
} from '@passend/contracts';
import { mijlpaalbewijzen, sollicitatiesVoorWerkgever } from '@passend/domain';
import {
  Dossierboek,
  TerugkoppelingOpslag,
  VerzuimOpslag,
  type Werkeenheid,
  type Werkgeverregel,
} from '@passend/infra';
import { vandaagInNederland } from '../gedeeld/vandaag.js';
import { telPerWeek } from './per-week.js';
import { type Werkgeversbeeld, werkgeversbeeldVan } from './werkgeversbeeld.js';

/*
 * The employer's projection of one employee, made in one place: for his own routes, and for the
 * werknemer who looks at what his employer sees.
 */

export type Overzichtsregel = WerkgeverOverzicht['werknemers'][number];

/** The row of one employee in the list of an employer. */
export async function overzichtsregelVan(
  eenheid: Werkeenheid,
  regel: Werkgeverregel,
  vandaag: string,
): Promise<Overzichtsregel> {
  return toonRegel(regel, await beeldVan(eenheid, regel, vandaag), vandaag);
}

/** The page of one employee. */
export async function dossierVan(
  eenheid: Werkeenheid,
  regel: Werkgeverregel,
  vandaag: string,
): Promise<WerkgeverDossier> {
  const momenten = regel.momenten.map(vandaagInNederland);
  return {
    naam: regel.naam,
    coach: regel.coach,
    ...(await beeldVan(eenheid, regel, vandaag)),
    inspanning: [
      {
        soort: 'vacature_bekeken',
        aantal: momenten.length,
        perWeek: telPerWeek(momenten, vandaag),
      },
    ],
    werktermen: await werktermenVan(eenheid, regel.werknemerId),
  };
}

/** The log of sollicitaties by number, kind, day and result, newest first. */
export async function sollicitatiesVan(
  { manager, sleutel }: Werkeenheid,
  werknemerId: string,
): Promise<WerkgeverSollicitaties> {
  const regels = await new Dossierboek(manager, sleutel).lees(werknemerId);
  const lijst = sollicitatiesVoorWerkgever(regels);
  return { sollicitaties: lijst.map(({ naam: _, ...een }) => een).toReversed() };
}

async function beeldVan(
  { manager, sleutel }: Werkeenheid,
  { werknemerId, eersteZiektedag }: Werkgeverregel,
  vandaag: string,
): Promise<Werkgeversbeeld> {
  const geldend = await new VerzuimOpslag(manager, sleutel).van(werknemerId);
  const gebeurtenissen = geldend.map(({ gebeurtenis }) => gebeurtenis);
  const bewijs = mijlpaalbewijzen(await new Dossierboek(manager, sleutel).lees(werknemerId));
  return werkgeversbeeldVan(eersteZiektedag, gebeurtenissen, vandaag, bewijs);
}

async function werktermenVan(
  { manager, sleutel }: Werkeenheid,
  werknemerId: string,
): Promise<WerkgeverDossier['werktermen']> {
  const gedeeld = await new TerugkoppelingOpslag(manager, sleutel).voorWerkgever(werknemerId);
  if (gedeeld === null) return null;
  return { datum: gedeeld.datum, functie: gedeeld.auteurFunctie, ...gedeeld.inhoud };
}

function toonRegel(
  regel: Werkgeverregel,
  beeld: Werkgeversbeeld,
  vandaag: string,
): Overzichtsregel {
  return {
    id: regel.werknemerId,
    naam: regel.naam,
    week: beeld.week,
    totWeken: beeld.totWeken,
    coach: regel.coach,
    loop: beeld.loop,
    taken: beeld.mijlpalen.filter(({ taak }) => taak),
    bekekenVacatures: regel.momenten.length,
    perWeek: telPerWeek(regel.momenten.map(vandaagInNederland), vandaag),
  };
}
