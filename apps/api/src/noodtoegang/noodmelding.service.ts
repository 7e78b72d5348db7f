import { Inject, Injectable } from '@nestjs/common';
import type { EigenNoodtoegang, Noodmelding } from '@passend/contracts';
import { wieHeeft } from '@passend/domain';
import {
  BureauOpslag,
  CaseloadOpslag,
  NoodtoegangOpslag,
  type NoodtoegangRij,
  type Werkeenheid,
} from '@passend/infra';
import { KLOK, type Klok } from '../gedeeld/tokens.js';
import { vandaagInNederland } from '../gedeeld/vandaag.js';
import { Weigering } from '../gedeeld/weigering.js';
import type { ActorGegevens } from '../toegang/toegang.decorators.js';

const DAG_MS = 86_400_000;
/** How far back notices go; the breaks themselves are kept longer. */
const DAGEN = 90;

type Rij = Omit<NoodtoegangRij, 'reden'>;

/** Tells who it concerns that a file was opened in an emergency. */
@Injectable()
export class NoodmeldingService {
  constructor(
    private readonly bureaus: BureauOpslag,
    @Inject(KLOK) private readonly klok: Klok,
  ) {}

  /**
   * For a coach: breaks of the files of his own clients, with the reason. For a beheerder: all of the
   * agency, without the client and the reason, as he sees no client.
   */
  meldingen(actor: ActorGegevens): Promise<Noodmelding[]> {
    return this.bureaus.in(actor.bureauId, async (eenheid) => {
      const opslag = new NoodtoegangOpslag(eenheid.manager, eenheid.sleutel);
      const alle = await opslag.sinds(new Date(this.klok().getTime() - DAGEN * DAG_MS));
      const gezien = await opslag.gezien(actor.id);
      const namen = await new CaseloadOpslag(eenheid.manager).namen(
        alle.map(({ gebruikerId }) => gebruikerId),
      );
      const getoond: Noodmelding[] = [];
      for (const rij of alle) {
        const client = await this.clientVan(eenheid, rij, actor);
        if (client === 'niet_voor_hem') continue;
        getoond.push({
          id: rij.id,
          door: namen.get(rij.gebruikerId) ?? '',
          soort: rij.soort,
          op: rij.op.toISOString(),
          tot: rij.tot.toISOString(),
          gezien: gezien.has(rij.id),
          client,
        });
      }
      return getoond;
    });
  }

  /** @throws Weigering (404) when this notice is not for him */
  async gezien(actor: ActorGegevens, id: string): Promise<Noodmelding[]> {
    if (!(await this.meldingen(actor)).some((melding) => melding.id === id))
      throw Weigering.nietGevonden();
    await this.bureaus.in(actor.bureauId, ({ manager, sleutel }) =>
      new NoodtoegangOpslag(manager, sleutel).merkGezien(actor.bureauId, id, actor.id, this.klok()),
    );
    return this.meldingen(actor);
  }

  /** For the werknemer: every time that his file was opened in an emergency. */
  eigen(actor: ActorGegevens): Promise<EigenNoodtoegang> {
    return this.bureaus.in(actor.bureauId, async ({ manager, sleutel }) => {
      const caseload = new CaseloadOpslag(manager);
      const client = await caseload.vindVanGebruiker(actor.id);
      if (client === null) throw Weigering.nietGevonden();
      const keren = await new NoodtoegangOpslag(manager, sleutel).van(client.werknemer.id);
      const namen = await caseload.namen(keren.map(({ gebruikerId }) => gebruikerId));
      return {
        keren: keren.map(({ gebruikerId, soort, reden, op, tot, geslotenOp }) => ({
          door: namen.get(gebruikerId) ?? '',
          soort,
          reden,
          op: op.toISOString(),
          tot: (geslotenOp ?? tot).toISOString(),
        })),
      };
    });
  }

  private async clientVan(
    { manager, sleutel }: Werkeenheid,
    { id, werknemerId }: Rij,
    actor: ActorGegevens,
  ): Promise<Noodmelding['client'] | 'niet_voor_hem'> {
    if (actor.rol === 'beheerder') return null;
    const client = await new CaseloadOpslag(manager).vind(werknemerId);
    const coach = client && wieHeeft(client.relaties, 'coach', vandaagInNederland(this.klok()));
    if (client === null || coach !== actor.id) return 'niet_voor_hem';
    const keren = await new NoodtoegangOpslag(manager, sleutel).van(werknemerId);
    const reden = keren.find((een) => een.id === id)?.reden ?? '';
    return { id: werknemerId, naam: client.werknemer.naam, reden };
  }
}
