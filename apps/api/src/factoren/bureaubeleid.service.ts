import { Injectable } from '@nestjs/common';
import type { Bureaubeleid } from '@passend/contracts';
import type { TweedeStapBeleid } from '@passend/domain';
import { BureaubeleidOpslag, BureauOpslag, type EntityManager } from '@passend/infra';
import { Toegangslog } from '../inzage/toegangslog.js';
import type { ActorGegevens } from '../toegang/toegang.decorators.js';

/** Whether an agency asks a second step of all who see files of others. */
@Injectable()
export class BureaubeleidService {
  constructor(
    private readonly bureaus: BureauOpslag,
    private readonly log: Toegangslog,
  ) {}

  lees({ bureauId }: ActorGegevens): Promise<Bureaubeleid> {
    return this.bureaus.in(bureauId, ({ manager }) => stand(manager, bureauId));
  }

  /** Holds from the next time that somebody signs in. */
  zet(actor: ActorGegevens, tweedeStap: TweedeStapBeleid): Promise<Bureaubeleid> {
    const { bureauId } = actor;
    return this.bureaus.in(bureauId, async (eenheid) => {
      await new BureaubeleidOpslag(eenheid.manager).zet(bureauId, tweedeStap);
      const wat = `tweede-stap:${tweedeStap === 'verplicht' ? 'toekennen' : 'intrekken'}`;
      await this.log.schrijf(eenheid, actor, { wat, doel: 'beheer', objectSoort: 'bureau' });
      return stand(eenheid.manager, bureauId);
    });
  }
}

function stand(manager: EntityManager, bureauId: string): Promise<Bureaubeleid> {
  return new BureaubeleidOpslag(manager).lees(bureauId);
}
