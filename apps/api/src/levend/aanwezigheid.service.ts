import { Injectable } from '@nestjs/common';
import type { Aanwezigen as AanwezigenWeergave, AanwezigInvoer } from '@passend/contracts';
import { CaseloadOpslag, geefSein, inBureau } from '@passend/infra';
import { DataSource } from 'typeorm';
import { Dossiertoegang } from '../toegang/dossiertoegang.js';
import type { ActorGegevens } from '../toegang/toegang.decorators.js';
import { Aanwezigen } from './aanwezigen.js';
import { Seinpost } from './seinpost.js';

/** Colleagues see of each other who looks at a file that both may see; nothing of it is stored. */
@Injectable()
export class AanwezigheidService {
  constructor(
    private readonly toegang: Dossiertoegang,
    private readonly aanwezigen: Aanwezigen,
    private readonly post: Seinpost,
    private readonly bron: DataSource,
  ) {}

  /** Takes the sign of one, and tells him who else is there. */
  async meld(
    actor: ActorGegevens,
    werknemerId: string,
    { weg }: AanwezigInvoer,
  ): Promise<AanwezigenWeergave> {
    await this.toegang.toets(actor, werknemerId, 'werknemer:lezen');
    await this.post.open();
    const { bureauId, id } = actor;
    return inBureau(this.bron, bureauId, async (manager) => {
      await geefSein(manager, { s: 'aanwezig', b: bureauId, w: werknemerId, d: id, weg });
      const anderen = this.aanwezigen.bij(werknemerId).filter((ander) => ander !== id);
      const namen = await new CaseloadOpslag(manager).namen(weg ? [] : anderen);
      return { collegas: [...namen.values()].map((naam) => ({ naam })) };
    });
  }
}
