import { Inject, Injectable } from '@nestjs/common';
import type { WerkgeverOverzicht } from '@passend/contracts';
import { WerkgeverLeesmodel, type Werkgeverregel } from '@passend/infra';
import { KLOK, type Klok } from '../gedeeld/tokens.js';
import { vandaagInNederland } from '../gedeeld/vandaag.js';
import type { ActorGegevens } from '../toegang/toegang.decorators.js';
import { toonTraject } from '../werknemers/traject.js';
import { telPerWeek } from './per-week.js';

type Regel = WerkgeverOverzicht['werknemers'][number];

/**
 * What an employer sees. It has its own query, which never reads a belastbaarheid, a zoekprofiel or
 * a reason, so that nothing about health can end up here.
 */
@Injectable()
export class WerkgeverService {
  constructor(
    private readonly leesmodel: WerkgeverLeesmodel,
    @Inject(KLOK) private readonly klok: Klok,
  ) {}

  async overzicht(actor: ActorGegevens): Promise<Regel[]> {
    const vandaag = vandaagInNederland(this.klok());
    const regels = await this.leesmodel.vanContact(actor.bureauId, actor.id);
    return regels.map((regel) => toonRegel(regel, vandaag));
  }
}

function toonRegel(
  { naam, eersteZiektedag, coach, momenten }: Werkgeverregel,
  vandaag: string,
): Regel {
  return {
    naam,
    ...toonTraject(eersteZiektedag, vandaag),
    coach,
    bekekenVacatures: momenten.length,
    perWeek: telPerWeek(momenten.map(vandaagInNederland), vandaag),
  };
}
