import { Inject, Injectable } from '@nestjs/common';
import type { Bordregel, Sollicitatiebord } from '@passend/contracts';
import { sollicitatiesVan } from '@passend/domain';
import { BureauOpslag, CaseloadOpslag } from '@passend/infra';
import { DossierboekService } from '../dossierboek/dossierboek.service.js';
import { KLOK, type Klok } from '../gedeeld/tokens.js';
import { vandaagInNederland } from '../gedeeld/vandaag.js';
import { isBeeindigd, magDeze } from '../toegang/dossiertoegang.js';
import type { ActorGegevens } from '../toegang/toegang.decorators.js';
import { toonBordregel } from './sollicitatie.weergave.js';

/** What the board knows of one client. */
interface Clientbord {
  readonly werknemer: Sollicitatiebord['werknemers'][number];
  readonly regels: readonly Bordregel[];
}

/** The sollicitaties of clients as cards of a board. */
@Injectable()
export class SollicitatiebordService {
  constructor(
    private readonly bureaus: BureauOpslag,
    private readonly boeken: DossierboekService,
    @Inject(KLOK) private readonly klok: Klok,
  ) {}

  async vanWerknemer(actor: ActorGegevens, werknemerId: string): Promise<Sollicitatiebord> {
    return this.bord([await this.lees(actor, werknemerId)]);
  }

  /** Each file is opened through the door of the dossier, one after the other: each is a look at it. */
  async vanCaseload(actor: ActorGegevens): Promise<Sollicitatiebord> {
    const delen: Clientbord[] = [];
    for (const id of await this.eigenClienten(actor)) delen.push(await this.lees(actor, id));
    return this.bord(delen);
  }

  private bord(delen: readonly Clientbord[]): Sollicitatiebord {
    const regels = delen.flatMap((deel) => deel.regels);
    return {
      vandaag: this.vandaag(),
      werknemers: delen.map(({ werknemer }) => werknemer),
      sollicitaties: regels.toSorted((een, ander) =>
        ander.statusSinds.localeCompare(een.statusSinds),
      ),
    };
  }

  private lees(actor: ActorGegevens, id: string): Promise<Clientbord> {
    return this.boeken.open(actor, id, 'sollicitatie:lezen', async ({ client, zicht }) => ({
      werknemer: { id, naam: client.werknemer.naam },
      regels: sollicitatiesVan(await zicht()).map((een) => toonBordregel(een, id, this.vandaag())),
    }));
  }

  private eigenClienten(actor: ActorGegevens): Promise<readonly string[]> {
    const vandaag = this.vandaag();
    return this.bureaus.in(actor.bureauId, async ({ manager }) => {
      const clienten = await new CaseloadOpslag(manager).vanGebruiker(actor.id);
      return clienten
        .filter((client) => magDeze(actor, client, 'sollicitatie:lezen', vandaag))
        .filter((client) => !isBeeindigd(client, vandaag))
        .map(({ werknemer }) => werknemer.id);
    });
  }

  private vandaag(): string {
    return vandaagInNederland(this.klok());
  }
}
