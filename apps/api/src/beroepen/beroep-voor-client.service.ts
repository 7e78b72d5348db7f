import { Inject, Injectable } from '@nestjs/common';
import type { BeroepVoorClient, VerschovenRij } from '@passend/contracts';
import { VacatureLeesmodel } from '@passend/infra';
import { type Marktindex, type Marktregel, type Persoon, versies } from '@passend/matching';
import { KLOK, type Klok } from '../gedeeld/tokens.js';
import { vandaagInNederland } from '../gedeeld/vandaag.js';
import { Weigering } from '../gedeeld/weigering.js';
import { Markt } from '../markt/markt.js';
import { leesPersoon } from '../markt/persoon.js';
import { Dossiertoegang } from '../toegang/dossiertoegang.js';
import type { ActorGegevens } from '../toegang/toegang.decorators.js';
import { toonVerschoven } from '../wat-als/verschoven.weergave.js';
import { toonBeroepsnaam } from './beroep.weergave.js';
import { toonGrenzen } from './profiel.weergave.js';

const MEESTE_RIJEN = 20;

/** Which of the live vacancies of an occupation a client could do. */
@Injectable()
export class BeroepVoorClientService {
  constructor(
    private readonly toegang: Dossiertoegang,
    private readonly markt: Markt,
    private readonly vacatures: VacatureLeesmodel,
    @Inject(KLOK) private readonly klok: Klok,
  ) {}

  async toon(actor: ActorGegevens, werknemerId: string, code: string): Promise<BeroepVoorClient> {
    const beroep = toonBeroepsnaam(code);
    if (beroep === null) throw Weigering.nietGevonden();
    const persoon = await this.lees(actor, werknemerId);
    const { stand, inBeeld, afgevallen } = beoordeelBeroep(this.markt.index, persoon, code);
    return {
      ...beroep,
      stand,
      inBeeld: await this.toonRijen(inBeeld, persoon),
      afgevallen: await this.toonRijen(afgevallen, persoon),
      grenzen: toonGrenzen(code, persoon.belastbaarheid.beperkingen),
      versies: versies(),
    };
  }

  private async toonRijen(
    beste: readonly Marktregel[],
    persoon: Persoon,
  ): Promise<VerschovenRij[]> {
    const gevonden = await this.vacatures.rijen(beste.map(({ id }) => String(id)));
    const rijen = new Map(gevonden.map((rij) => [rij.id, rij]));
    return toonVerschoven({ aantal: beste.length, beste }, rijen, persoon).rijen;
  }

  private async lees(actor: ActorGegevens, werknemerId: string): Promise<Persoon> {
    const vandaag = vandaagInNederland(this.klok());
    const persoon = await this.toegang.open(actor, werknemerId, 'match:lezen', (open) =>
      leesPersoon(open, werknemerId, vandaag),
    );
    if (persoon === null) throw Weigering.dossierOnvolledig();
    if (!this.markt.klaar) throw Weigering.nogNietKlaar();
    return persoon;
  }
}

/** Runs without waiting, so that every number belongs to the same moment. */
function beoordeelBeroep(index: Marktindex, persoon: Persoon, code: string) {
  const ids = new Set(index.vanBeroep(code));
  const uitslag = index.beoordeel(persoon);
  const inBeeld = { ids, afgevallen: false };
  const past = uitslag.tel({ ...inBeeld, uitkomsten: ['past'] });
  const zichtbaar = uitslag.tel(inBeeld);
  return {
    stand: {
      totaal: ids.size,
      past,
      mogelijk: zichtbaar - past,
      afgevallen: ids.size - zichtbaar,
    },
    inBeeld: uitslag.top(MEESTE_RIJEN, inBeeld),
    afgevallen: uitslag.top(MEESTE_RIJEN, { ids, afgevallen: true }),
  };
}
