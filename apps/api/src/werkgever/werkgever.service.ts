import { Inject, Injectable } from '@nestjs/common';
import type { WerkgeverOverzicht } from '@passend/contracts';
import { BureauOpslag, WerkgeverLeesmodel, type Werkgeverregel } from '@passend/infra';
import { KLOK, type Klok } from '../gedeeld/tokens.js';
import { vandaagInNederland } from '../gedeeld/vandaag.js';
import { Toegangslog } from '../inzage/toegangslog.js';
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
    private readonly bureaus: BureauOpslag,
    private readonly log: Toegangslog,
    @Inject(KLOK) private readonly klok: Klok,
  ) {}

  async overzicht(actor: ActorGegevens): Promise<Regel[]> {
    const vandaag = vandaagInNederland(this.klok());
    const regels = await this.lees(actor, vandaag);
    return regels.map((regel) => toonRegel(regel, vandaag));
  }

  /** An employer's look is a look as well: it goes in the log that the werknemer can read. */
  private lees(actor: ActorGegevens, vandaag: string): Promise<readonly Werkgeverregel[]> {
    return this.bureaus.in(actor.bureauId, async (eenheid) => {
      const regels = await new WerkgeverLeesmodel(eenheid.manager).vanContact(actor.id, vandaag);
      const wat = {
        wat: 'werkgever-overzicht:lezen',
        doel: 'voortgang',
        regel: 'werkgever_contact',
      };
      for (const { werknemerId } of regels)
        await this.log.schrijf(eenheid, actor, { ...wat, werknemerId });
      return regels;
    });
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
