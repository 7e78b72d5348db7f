import { Injectable } from '@nestjs/common';
import type { BeroepDetail, BeroepenLijst, BeroepVraag } from '@passend/contracts';
import { VacatureLeesmodel } from '@passend/infra';
import { bedoeldeBeroepen, beroepVanCode, verwanteBeroepen, zoekBeroepen } from '@passend/matching';
import { Weigering } from '../gedeeld/weigering.js';
import { Markt } from '../markt/markt.js';
import { toonBeroep, toonBeroepRij, toonGroepen, toonVacature } from './beroep.weergave.js';

const MEESTE_RIJEN = 20;

/** The table of occupations, with the vacancies of now; the same for everybody. */
@Injectable()
export class BeroepService {
  constructor(
    private readonly markt: Markt,
    private readonly vacatures: VacatureLeesmodel,
  ) {}

  /** Occupations by name, in their groups. */
  zoek({ q }: BeroepVraag): BeroepenLijst {
    if (!this.markt.klaar) throw Weigering.nogNietKlaar();
    const gevonden = zoekBeroepen(q);
    const tellingen = this.markt.index.perBeroep();
    return {
      totaal: gevonden.length,
      bedoeld: bedoeldeBeroepen(q).map((beroep) => toonBeroepRij(beroep, null, tellingen)),
      groepen: toonGroepen(gevonden, tellingen),
    };
  }

  /** One occupation: what it asks, what is related, and its live vacancies. */
  async toon(code: string): Promise<BeroepDetail> {
    const beroep = beroepVanCode(code);
    if (beroep === null) throw Weigering.nietGevonden();
    if (!this.markt.klaar) throw Weigering.nogNietKlaar();
    const { index } = this.markt;
    const tellingen = index.perBeroep();
    const ids = index.vanBeroep(code);
    const rijen = await this.vacatures.rijen(ids.slice(0, MEESTE_RIJEN).map(String));
    return {
      ...toonBeroep(beroep),
      verwant: verwanteBeroepen(code).map((ander) => toonBeroepRij(ander, null, tellingen)),
      vacatures: { aantal: ids.length, rijen: rijen.map(toonVacature) },
    };
  }
}
