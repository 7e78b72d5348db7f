import type { Attendering, Mailstand, NieuweVacature } from '@passend/contracts';
import {
  AttenderingOpslag,
  CaseloadOpslag,
  GebruikerEntiteit,
  PostblokkadeOpslag,
  ReactieOpslag,
  VacatureLeesmodel,
  ZoekopdrachtOpslag,
} from '@passend/infra';
import { scoreVacature } from '@passend/matching';
import { vandaagInNederland } from '../gedeeld/vandaag.js';
import { leesPersoon } from '../markt/persoon.js';
import { isNogOpen, waaromTekst } from '../mijn/waarom.teksten.js';
import type { OpenDossier } from '../toegang/dossiertoegang.js';
import { leesBehandeld } from './behandeld.js';
import { versVanaf } from './vers.js';

/** More than this nobody looks through; all others stand among his vacancies. */
const HOOGSTENS = 50;

/** The searches of a client with what they found that is still news. */
export async function leesAttendering(open: OpenDossier, nu: Date): Promise<Attendering> {
  const { manager, sleutel, client } = open;
  const { id: werknemerId } = client.werknemer;
  const zoekopdrachten = await new ZoekopdrachtOpslag(manager, sleutel).van(werknemerId);
  const namen = await new CaseloadOpslag(manager).namen(zoekopdrachten.map((een) => een.doorId));
  return {
    mail: await mailstand(open),
    zoekopdrachten: zoekopdrachten.map((een) => ({
      id: een.id,
      naam: een.naam,
      criteria: een.criteria,
      ritme: een.ritme,
      hoogstens: een.hoogstens,
      stilAvond: een.stilAvond,
      stilWeekend: een.stilWeekend,
      gepauzeerd: een.gepauzeerd,
      pauzeTot: een.pauzeTot,
      door: namen.get(een.doorId) ?? 'onbekend',
      sinds: een.op.toISOString(),
    })),
    nieuw: await leesNieuw(open, nu, new Map(zoekopdrachten.map(({ id, naam }) => [id, naam]))),
  };
}

async function mailstand({ manager, client }: OpenDossier): Promise<Mailstand> {
  const { gebruikerId: id } = client.werknemer;
  const gebruiker = id === null ? null : await manager.findOneBy(GebruikerEntiteit, { id });
  if (gebruiker === null || !gebruiker.actief) return 'geen_account';
  const [reden = 'aan'] = await new PostblokkadeOpslag(manager).redenen(gebruiker);
  return reden;
}

/** What he said something of himself stays in sight with that; what others dealt with does not. */
async function leesNieuw(
  { manager, sleutel, client }: OpenDossier,
  nu: Date,
  namen: ReadonlyMap<string, string>,
): Promise<NieuweVacature[]> {
  const { id: werknemerId, gebruikerId } = client.werknemer;
  const vanaf = versVanaf(nu);
  const alle = await new AttenderingOpslag(manager).van(werknemerId);
  const vers = alle.filter(({ op, zoekopdrachtId }) => op >= vanaf && namen.has(zoekopdrachtId));
  if (vers.length === 0) return [];
  const reacties = new Map(
    (await new ReactieOpslag(manager, sleutel).van(werknemerId))
      .filter(({ doorId }) => doorId === gebruikerId)
      .map((een) => [een.vacatureId, een.reacties]),
  );
  const behandeld = await leesBehandeld({ manager, sleutel }, werknemerId);
  const inBeeld = vers
    .filter(({ vacatureId }) => reacties.has(vacatureId) || !behandeld.has(vacatureId))
    .slice(0, HOOGSTENS);
  const leesmodel = new VacatureLeesmodel(manager);
  const persoon = await leesPersoon({ manager, sleutel }, werknemerId, vandaagInNederland(nu));
  const uit: NieuweVacature[] = [];
  for (const { vacatureId, op, zoekopdrachtId } of inBeeld) {
    const vacature = await leesmodel.volledig(vacatureId);
    if (vacature === null || !vacature.live || vacature.weggehaald) continue;
    const { titel, werkgever, plaats, uren, url } = vacature;
    const uitslag = persoon && scoreVacature(persoon, vacature.kenmerken);
    uit.push({
      vacatureId,
      titel,
      werkgever,
      plaats,
      uren,
      url,
      afstandKm: uitslag?.afstandKm ?? null,
      waarom: uitslag && persoon ? waaromTekst(uitslag, uren, persoon.zoekprofiel) : [],
      nogOpen: uitslag !== null && isNogOpen(uitslag),
      reacties: [...(reacties.get(vacatureId) ?? [])],
      gevondenOp: op.toISOString(),
      zoekopdracht: namen.get(zoekopdrachtId) ?? '',
    });
  }
  return uit;
}
