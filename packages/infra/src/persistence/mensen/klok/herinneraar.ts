import { geldtOp, plusDagen } from '@passend/domain';
import { Between, type DataSource, type EntityManager, In, IsNull } from 'typeorm';
import { eindeVan } from '../beheer/einde-van.js';
import {
  BureauEntiteit,
  RelatieEntiteit,
  type RelatieRij,
  WerknemerEntiteit,
} from '../entiteiten.js';
import { bijAanmelden, inBureau } from '../in-bureau.js';
import { PostUit } from '../post.opslag.js';
import { HerinneringEntiteit, type HerinneringRij } from './klok-entiteiten.js';

/** What should have gone longer ago than this does not go any more: it would only confuse. */
const HOOGSTENS_TE_LAAT_DAGEN = 7;

/** Which relations are meant by whom. */
const RELATIES: Readonly<Record<'werkgever' | 'coach', readonly RelatieRij['soort'][]>> = {
  werkgever: ['werkgever_contact'],
  coach: ['coach', 'vervangend_coach'],
};

/** What one round did. */
export interface Herinnerronde {
  readonly herinneringen: number;
  /** Mails that were asked for; one receiver gets one a day, however many steps there are. */
  readonly mails: number;
}

/**
 * Turns the reminders of a day into mail. It needs no keys: it knows the day and whom, not of which
 * step. A reminder and its mail are written in one transaction, so that each goes once.
 */
export class Herinneraar {
  constructor(private readonly bron: DataSource) {}

  /** @param vandaag the calendar day in the Netherlands */
  async stuur(nu: Date, vandaag: string): Promise<Herinnerronde> {
    const bureaus = await bijAanmelden(this.bron, (manager) =>
      manager.find(BureauEntiteit, { select: { id: true }, order: { id: 'ASC' } }),
    );
    const totaal = { herinneringen: 0, mails: 0 };
    for (const { id } of bureaus) {
      const { herinneringen, mails } = await inBureau(this.bron, id, (manager) =>
        ronde(manager, nu, vandaag),
      );
      totaal.herinneringen += herinneringen;
      totaal.mails += mails;
    }
    return totaal;
  }
}

async function ronde(manager: EntityManager, nu: Date, vandaag: string): Promise<Herinnerronde> {
  const rijen = await manager.find(HerinneringEntiteit, {
    where: {
      gestuurdOp: IsNull(),
      dag: Between(plusDagen(vandaag, -HOOGSTENS_TE_LAAT_DAGEN), vandaag),
    },
    order: { dag: 'ASC', id: 'ASC' },
    lock: { mode: 'pessimistic_write', onLocked: 'skip_locked' },
  });
  if (rijen.length === 0) return { herinneringen: 0, mails: 0 };
  const ontvangers = await ontvangersVan(manager, rijen, vandaag);
  const post = new PostUit(manager);
  const adressen = new Set<string>();
  for (const rij of rijen) {
    for (const gebruikerId of ontvangers(rij)) adressen.add(`${rij.bureauId} ${gebruikerId}`);
  }
  for (const adres of adressen) {
    const [bureauId = '', gebruikerId = ''] = adres.split(' ');
    await post.voegToe({
      bureauId,
      gebruikerId,
      soort: 'stap_klaar',
      sleutel: vandaag,
      op: nu,
    });
  }
  await manager.update(
    HerinneringEntiteit,
    { id: In(rijen.map(({ id }) => id)) },
    { gestuurdOp: nu },
  );
  return { herinneringen: rijen.length, mails: adressen.size };
}

/** Who gets a reminder today: nobody once the assignment has ended. */
async function ontvangersVan(
  manager: EntityManager,
  rijen: readonly HerinneringRij[],
  vandaag: string,
): Promise<(rij: HerinneringRij) => readonly string[]> {
  const ids = [...new Set(rijen.map(({ werknemerId }) => werknemerId))];
  const werknemers = await manager.findBy(WerknemerEntiteit, { id: In(ids) });
  const relaties = await manager.findBy(RelatieEntiteit, { werknemerId: In(ids) });
  const eindes = await eindeVan(manager, ids);
  return ({ werknemerId, aan }) => {
    const einde = eindes.get(werknemerId);
    if (einde !== undefined && einde <= vandaag) return [];
    if (aan === 'werknemer') {
      const zelf = werknemers.find(({ id }) => id === werknemerId)?.gebruikerId ?? null;
      return zelf === null ? [] : [zelf];
    }
    return relaties
      .filter(
        ({ werknemerId: van, soort, van: begin = null, tot = null }) =>
          van === werknemerId &&
          RELATIES[aan].includes(soort) &&
          geldtOp({ van: begin, tot }, vandaag),
      )
      .map(({ gebruikerId }) => gebruikerId);
  };
}
