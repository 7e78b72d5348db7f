import { Controller, Get, Param } from '@nestjs/common';
import { type Marktbewijs, marktbewijsSchema } from '@passend/contracts';
import { MarktweekOpslag, type MarktweekRij } from '@passend/infra';
import { idSchema } from '../gedeeld/parameters.js';
import { Dossiertoegang } from '../toegang/dossiertoegang.js';
import { Actor, type ActorGegevens, Antwoord, Mag } from '../toegang/toegang.decorators.js';
import { Marktmeting } from './marktmeting.service.js';

/** What the market had for a client, week by week. */
@Controller('api/werknemers/:id/marktbewijs')
export class MarktbewijsController {
  constructor(
    private readonly toegang: Dossiertoegang,
    private readonly meting: Marktmeting,
  ) {}

  /** Measures this week first when that was not done yet. */
  @Get()
  @Mag('match:lezen')
  @Antwoord(marktbewijsSchema)
  toon(
    @Actor() actor: ActorGegevens,
    @Param('id', { schema: idSchema }) id: string,
  ): Promise<Marktbewijs> {
    return this.toegang.open(actor, id, 'match:lezen', async (open) => {
      await this.meting.meet(open, actor.bureauId, id);
      const weken = await new MarktweekOpslag(open.manager).van(id);
      return { weken: weken.map(toonWeek) };
    });
  }
}

function toonWeek(rij: MarktweekRij): Marktbewijs['weken'][number] {
  const { maandag, overwogen, past, mogelijk, afgevallen, nieuw } = rij;
  return {
    maandag,
    overwogen,
    past,
    mogelijk,
    afgevallen,
    nieuw,
    gemetenOp: rij.gemetenOp.toISOString(),
    versies: { engine: rij.engineVersie, lexicon: rij.lexiconVersie },
  };
}
