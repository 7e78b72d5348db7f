import { Injectable } from '@nestjs/common';
import {
  afstandKm,
  allePlaatsen,
  plusDagen,
  werkgeverSleutel,
  type Zoekprofiel,
  zoekPlaatsen,
} from '@passend/domain';
import { GeslotenLeesmodel, VacatureLeesmodel } from '@passend/infra';
import { maakScorer, type Persoon } from '@passend/matching';
import { vandaagInNederland } from '../gedeeld/vandaag.js';
import { Weigering } from '../gedeeld/weigering.js';
import { Markt } from '../markt/markt.js';
import type { Kans } from './kansrijk.js';

/** The best of what is open: enough to see who has most of it. */
const MEESTE_OPEN = 1_500;
/** Closed ones that are scored by the plain function, some fifty thousandths of a second each. */
const MEESTE_GESLOTEN = 2_000;
/** Half a year: who had such work then may have it again. */
const TERUG_DAGEN = 182;

/** What was found, and how much was looked through for it. */
export interface Gezocht {
  readonly kansen: readonly Kans[];
  readonly bekeken: number;
  readonly sinds: string;
}

/** The suitable vacancies of employers for one client, open now or closed not long ago. */
@Injectable()
export class Werkgeversmarkt {
  constructor(
    private readonly markt: Markt,
    private readonly vacatures: VacatureLeesmodel,
    private readonly gesloten: GeslotenLeesmodel,
  ) {}

  /** @throws Weigering (503) while the market is being loaded */
  async zoek(persoon: Persoon, vandaag: string): Promise<Gezocht> {
    if (!this.markt.klaar) throw Weigering.nogNietKlaar();
    const sinds = plusDagen(vandaag, -TERUG_DAGEN);
    const overwogen = this.markt.index.aantal;
    const open = await this.open(persoon, vandaag);
    const { kansen, bekeken } = await this.eerder(persoon, sinds);
    return { kansen: [...open, ...kansen], bekeken: overwogen + bekeken, sinds };
  }

  private async open(persoon: Persoon, vandaag: string): Promise<readonly Kans[]> {
    const { index } = this.markt;
    // Read before anything is waited for: the index may change at every `await`.
    const beste = index.beoordeel(persoon).top(MEESTE_OPEN, { afgevallen: false });
    const afstanden = new Map(
      beste.flatMap(({ id, afstandKm: km }) => {
        const kenmerken = index.lees(id)?.kenmerken;
        return kenmerken === undefined || kenmerken.bemiddeld === true
          ? []
          : [[String(id), km] as const];
      }),
    );
    const rijen = await this.vacatures.rijen([...afstanden.keys()]);
    return rijen.flatMap(({ id, titel, werkgever, plaats, weggehaald }) => {
      if (werkgever === null || weggehaald) return [];
      const sleutel = werkgeverSleutel(werkgever);
      const km = afstanden.get(id) ?? null;
      return [
        { id, titel, werkgever, plaats, sleutel, afstandKm: km, live: true, gezienOp: vandaag },
      ];
    });
  }

  private async eerder(persoon: Persoon, sinds: string) {
    const rijen = await this.gesloten.sinds(
      new Date(`${sinds}T00:00:00Z`),
      provinciesRond(persoon.zoekprofiel),
      MEESTE_GESLOTEN,
    );
    const scoor = maakScorer(persoon);
    const kansen = rijen.flatMap(
      ({ id, titel, werkgever, plaats, kenmerken, geslotenOp }): Kans[] => {
        if (kenmerken.bemiddeld === true) return [];
        const { afgevallenOp, afstandKm: km } = scoor(kenmerken);
        if (afgevallenOp.length > 0) return [];
        const gezienOp = vandaagInNederland(geslotenOp);
        const sleutel = werkgeverSleutel(werkgever);
        return [{ id, titel, werkgever, plaats, sleutel, afstandKm: km, live: false, gezienOp }];
      },
    );
    return { kansen, bekeken: rijen.length };
  }
}

/** The provinces that lie, in part, within the distance that a client travels. */
function provinciesRond({ woonplaats, max_reis_km: hoogstens }: Zoekprofiel): readonly string[] {
  const [thuis] = zoekPlaatsen(woonplaats);
  if (thuis === undefined) return [];
  const dichtbij = allePlaatsen().filter((plaats) => afstandKm(thuis, plaats) <= hoogstens);
  return [...new Set([thuis, ...dichtbij].map(({ provincie }) => provincie))];
}
