import { Inject, Injectable } from '@nestjs/common';
import type { Vacature } from '@passend/domain';
import { type Berekening, samen } from '@passend/infra';
import {
  legUit,
  type Motorpersoon,
  type Motorvacature,
  naarUitslag,
  versies,
} from '@passend/matching';
import { KLOK, type Klok } from '../gedeeld/tokens.js';
import { vandaagInNederland } from '../gedeeld/vandaag.js';
import { ClientVacatures } from '../gevonden/client-vacatures.js';
import { type GelezenPersoon, leesPersoon } from '../markt/persoon.js';
import type { OpenDossier } from '../toegang/dossiertoegang.js';
import type { BewaardeBerekening } from './berekening.js';
import { Motordienst } from './motordienst.js';

/** Writes down what a decision rests on: what is known now of the client and of the vacancy. */
@Injectable()
export class Berekenaar {
  constructor(
    private readonly vacatures: ClientVacatures,
    private readonly motor: Motordienst,
    @Inject(KLOK) private readonly klok: Klok,
  ) {}

  /** Null while the file is not complete, or when the source of the vacancy was not kept. */
  async bereken(open: OpenDossier, werknemerId: string, id: string): Promise<Berekening | null> {
    const [persoon, gelezen, vacature] = await samen([
      leesPersoon(open, werknemerId, vandaagInNederland(this.klok())),
      this.vacatures.gelezen(open, werknemerId, id),
      this.vacatures.volledig(open, werknemerId, id),
    ]);
    if (persoon === null || gelezen === null || vacature === null) return null;
    const uitleg = legUit(persoon, vacature.kenmerken, vacature.eisen);
    const inhoud: BewaardeBerekening = {
      peildatum: persoon.peildatum,
      persoon: alsMotorpersoon(persoon, alsMotorvacature(id, gelezen)),
      uitslag: naarUitslag('', id, uitleg),
      versies: { ...versies() },
    };
    return { motor: this.motor.eigen, inhoud };
  }
}

function alsMotorpersoon(persoon: GelezenPersoon, vacature: Motorvacature): Motorpersoon {
  const { document, duidingen, zoekprofiel, reacties = [] } = persoon;
  return {
    belastbaarheid: document,
    duidingen: [...duidingen],
    zoekprofiel,
    reacties: [...reacties],
    vacature,
  };
}

function alsMotorvacature(id: string, gelezen: Vacature): Motorvacature {
  const { titel, tekst, taal, werkplekken, thuiswerk, uren, opleiding } = gelezen;
  const { werkgever, contract, salaris } = gelezen;
  const werk = { titel, tekst, taal, werkplekken, thuiswerk, uren, opleiding };
  return { id, ...werk, werkgever, contract, salaris };
}
