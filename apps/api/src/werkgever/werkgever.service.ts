import { Inject, Injectable } from '@nestjs/common';
import type { WerkgeverDossier, WerkgeverSollicitaties } from '@passend/contracts';
import { BureauOpslag, type Werkeenheid, WerkgeverLeesmodel } from '@passend/infra';
import { KLOK, type Klok } from '../gedeeld/tokens.js';
import { vandaagInNederland } from '../gedeeld/vandaag.js';
import { Weigering } from '../gedeeld/weigering.js';
import { Toegangslog } from '../inzage/toegangslog.js';
import { Dossiertoegang } from '../toegang/dossiertoegang.js';
import type { ActorGegevens } from '../toegang/toegang.decorators.js';
import {
  dossierVan,
  type Overzichtsregel,
  overzichtsregelVan,
  sollicitatiesVan,
} from './projectie.js';

/**
 * What an employer sees. It has its own query, which never reads a belastbaarheid, a zoekprofiel or
 * a reason. Events are read here only to make dates of them; the work terms are those that the
 * bedrijfsarts wrote for the employer and that the coach shares.
 */
@Injectable()
export class WerkgeverService {
  constructor(
    private readonly bureaus: BureauOpslag,
    private readonly toegang: Dossiertoegang,
    private readonly log: Toegangslog,
    @Inject(KLOK) private readonly klok: Klok,
  ) {}

  /** An employer's look is a look as well: it goes in the log that the werknemer can read. */
  overzicht(actor: ActorGegevens): Promise<Overzichtsregel[]> {
    const vandaag = this.vandaag();
    const wat = { wat: 'werkgever-overzicht:lezen', doel: 'voortgang', regel: 'werkgever_contact' };
    return this.bureaus.in(actor.bureauId, async (eenheid) => {
      const regels: Overzichtsregel[] = [];
      for (const regel of await this.regels(eenheid, actor.id, vandaag)) {
        await this.log.schrijf(eenheid, actor, { ...wat, werknemerId: regel.werknemerId });
        regels.push(await overzichtsregelVan(eenheid, regel, vandaag));
      }
      return regels;
    });
  }

  /** @throws Weigering (404) for an employee of whom he is not the contact */
  een(actor: ActorGegevens, werknemerId: string): Promise<WerkgeverDossier> {
    const vandaag = this.vandaag();
    return this.toegang.open(actor, werknemerId, 'werkgever-overzicht:lezen', async (open) => {
      const regels = await this.regels(open, actor.id, vandaag);
      const regel = regels.find((een) => een.werknemerId === werknemerId);
      if (regel === undefined) throw Weigering.nietGevonden();
      return dossierVan(open, regel, vandaag);
    });
  }

  /**
   * The log of sollicitaties by number, kind, day and result, newest first.
   * @throws Weigering (404) for an employee of whom he is not the contact
   */
  sollicitaties(actor: ActorGegevens, werknemerId: string): Promise<WerkgeverSollicitaties> {
    return this.toegang.open(actor, werknemerId, 'werkgever-overzicht:lezen', (open) =>
      sollicitatiesVan(open, werknemerId),
    );
  }

  private regels({ manager }: Werkeenheid, id: string, vandaag: string) {
    return new WerkgeverLeesmodel(manager).vanContact(id, vandaag);
  }

  private vandaag(): string {
    return vandaagInNederland(this.klok());
  }
}
