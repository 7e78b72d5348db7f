import { Inject, Injectable } from '@nestjs/common';
import {
  ATTENDEERRITMES,
  type Attendeerritme,
  attendeerperiode,
  dagVanTijd,
  isGepauzeerd,
  isStil,
  type LokaleTijd,
  lokaleTijd,
} from '@passend/domain';
import {
  AttenderingOpslag,
  type AttenderingRij,
  CaseloadOpslag,
  GebruikerEntiteit,
  type GebruikerRij,
  type OpenZoekopdracht,
  PostblokkadeOpslag,
  PostUit,
  VacatureLeesmodel,
  type Werkeenheid,
  ZoekopdrachtOpslag,
} from '@passend/infra';
import { KLOK, type Klok } from '../gedeeld/tokens.js';
import { vandaagInNederland } from '../gedeeld/vandaag.js';
import { isBeeindigd } from '../toegang/dossiertoegang.js';
import { leesBehandeld } from './behandeld.js';
import { versVanaf } from './vers.js';

/** One mail whose turn it is. */
interface Beurt {
  readonly sleutel: string;
  readonly mee: readonly AttenderingRij[];
}

/**
 * Puts what waits for a client into a mail when its turn has come, in one transaction: the mail is asked
 * for and what is in it is marked, or neither. Receiver, kind and period make it one mail.
 */
@Injectable()
export class Postplanner {
  constructor(@Inject(KLOK) private readonly klok: Klok) {}

  async plan(eenheid: Werkeenheid, werknemerId: string): Promise<void> {
    const { manager, sleutel } = eenheid;
    const ontvanger = await this.ontvanger(eenheid, werknemerId);
    if (ontvanger === null) return;
    const attenderingen = new AttenderingOpslag(manager);
    const wachtend = await attenderingen.wachtende(werknemerId);
    const zoekopdrachten = await new ZoekopdrachtOpslag(manager, sleutel).van(werknemerId);
    const nu = lokaleTijd(this.klok());
    const beurten = ATTENDEERRITMES.flatMap((ritme) =>
      beurtVan(ritme, nu, zoekopdrachten, wachtend),
    );
    if (beurten.length === 0) return;
    const open = await this.open(eenheid, werknemerId, wachtend);
    const dicht = wachtend.filter(({ vacatureId }) => !open.has(vacatureId)).map(({ id }) => id);
    await attenderingen.voerAf(dicht, this.klok());
    for (const { sleutel: periode, mee } of beurten) {
      const ids = mee.filter(({ vacatureId }) => open.has(vacatureId)).map(({ id }) => id);
      if (ids.length === 0) continue;
      const kenmerk = await new PostUit(manager).voegToe({
        bureauId: ontvanger.bureauId,
        gebruikerId: ontvanger.id,
        soort: 'nieuwe_vacatures',
        sleutel: periode,
        op: this.klok(),
      });
      if (kenmerk !== null) await attenderingen.inMail(ids, kenmerk);
    }
  }

  /** Null when nobody gets this mail now. */
  private async ontvanger(
    { manager }: Werkeenheid,
    werknemerId: string,
  ): Promise<GebruikerRij | null> {
    const client = await new CaseloadOpslag(manager).vind(werknemerId);
    const id = client?.werknemer.gebruikerId ?? null;
    if (client === null || id === null) return null;
    if (isBeeindigd(client, vandaagInNederland(this.klok()))) return null;
    const gebruiker = await manager.findOneBy(GebruikerEntiteit, { id });
    if (gebruiker === null || !gebruiker.actief || gebruiker.gestoptOp) return null;
    const redenen = await new PostblokkadeOpslag(manager).redenen(gebruiker);
    return redenen.length > 0 ? null : gebruiker;
  }

  /** What of it is still news: live, not handled since, and not found long ago. */
  private async open(
    eenheid: Werkeenheid,
    werknemerId: string,
    wachtend: readonly AttenderingRij[],
  ): Promise<ReadonlySet<string>> {
    const behandeld = await leesBehandeld(eenheid, werknemerId);
    const vanaf = versVanaf(this.klok());
    const vers = wachtend.filter(({ op, vacatureId }) => op >= vanaf && !behandeld.has(vacatureId));
    const rijen = await new VacatureLeesmodel(eenheid.manager).rijen(
      vers.map(({ vacatureId }) => vacatureId),
    );
    return new Set(rijen.filter(({ live, weggehaald }) => live && !weggehaald).map(({ id }) => id));
  }
}

/** The mail of one rhythm whose turn it is, with what goes into it; none when there is nothing. */
function beurtVan(
  ritme: Attendeerritme,
  nu: LokaleTijd,
  zoekopdrachten: readonly OpenZoekopdracht[],
  wachtend: readonly AttenderingRij[],
): Beurt[] {
  const periode = attendeerperiode(ritme, nu);
  if (periode === null) return [];
  const actief = new Set(
    zoekopdrachten
      .filter(
        (een) => een.ritme === ritme && !isGepauzeerd(een, dagVanTijd(nu)) && !isStil(nu, een),
      )
      .map(({ id }) => id),
  );
  const { sleutel, tot } = periode;
  const mee = wachtend.filter(
    ({ zoekopdrachtId, op }) =>
      actief.has(zoekopdrachtId) && (tot === null || lokaleTijd(op) < tot),
  );
  return mee.length === 0 ? [] : [{ sleutel, mee }];
}
