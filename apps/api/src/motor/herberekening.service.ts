import { Injectable } from '@nestjs/common';
import type { Herberekening } from '@passend/contracts';
import { BeoordelingOpslag, type Berekening } from '@passend/infra';
import {
  type Motorantwoord,
  rekenVraag,
  type Uitslagverschil,
  vergelijkUitslag,
} from '@passend/matching';
import { Dossiertoegang } from '../toegang/dossiertoegang.js';
import type { ActorGegevens } from '../toegang/toegang.decorators.js';
import { type BewaardeBerekening, berekeningSchema, vraagVan } from './berekening.js';
import { Motordienst } from './motordienst.js';

type Uitkomst = NonNullable<Herberekening['herberekening']>;
type Metversie = Pick<Uitkomst, 'stand' | 'verschillen'>;

const NAMEN: Readonly<Record<string, string>> = {
  score: 'Score',
  uitkomst: 'Uitkomst',
  beroep: 'Beroep',
  reisafstand: 'Reisafstand',
  uren: 'Uren per week',
  opleiding: 'Opleiding',
};

/** Computes what a decision rested on again: with the version of then, and with that of now. */
@Injectable()
export class HerberekeningService {
  constructor(
    private readonly toegang: Dossiertoegang,
    private readonly motor: Motordienst,
  ) {}

  async toon(actor: ActorGegevens, werknemerId: string, id: string): Promise<Herberekening> {
    const berekening = await this.toegang.open(actor, werknemerId, 'match:lezen', (open) =>
      new BeoordelingOpslag(open.manager, open.sleutel).berekening(werknemerId, id),
    );
    return { herberekening: berekening && (await this.reken(berekening)) };
  }

  private async reken({ motor, inhoud }: Berekening): Promise<Uitkomst> {
    const bewaard = berekeningSchema.parse(inhoud);
    const vraag = vraagVan(bewaard);
    const nu = rekenVraag(vraag);
    const { engine, lexicon } = bewaard.versies;
    return {
      toen: { engine, lexicon, peildatum: bewaard.peildatum },
      ...metVersie(bewaard, await this.motor.draai(motor, vraag)),
      nu: { versies: nu.versies, verschillen: verschillenMet(bewaard, nu) },
    };
  }
}

function metVersie(bewaard: BewaardeBerekening, antwoord: Motorantwoord | null): Metversie {
  if (antwoord === null || antwoord.uitslagen.length === 0) {
    return { stand: 'niet_bewaard', verschillen: [] };
  }
  const { beroepen, plaatsen } = antwoord.versies;
  if (beroepen !== bewaard.versies.beroepen || plaatsen !== bewaard.versies.plaatsen) {
    return { stand: 'andere_bestanden', verschillen: [] };
  }
  const verschillen = verschillenMet(bewaard, antwoord);
  return { stand: verschillen.length === 0 ? 'zelfde' : 'anders', verschillen };
}

function verschillenMet({ uitslag }: BewaardeBerekening, { uitslagen }: Motorantwoord) {
  const [later] = uitslagen;
  return later === undefined ? [] : vergelijkUitslag(uitslag, later).map(toonVerschil);
}

function toonVerschil({ wat, naam, eerst, later }: Uitslagverschil) {
  return { naam: naam ?? NAMEN[wat] ?? wat, eerst, later };
}
