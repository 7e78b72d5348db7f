import { Inject, Injectable } from '@nestjs/common';
import type { Verzoek, VerzoekAntwoordInvoer, VerzoekInvoer } from '@passend/contracts';
import { vraagtAntwoord } from '@passend/domain';
import { BureauOpslag, CaseloadOpslag, VerzoekOpslag } from '@passend/infra';
import { KLOK, type Klok } from '../gedeeld/tokens.js';
import { vandaagInNederland } from '../gedeeld/vandaag.js';
import { Weigering } from '../gedeeld/weigering.js';
import { Toegangslog } from '../inzage/toegangslog.js';
import { Dossiertoegang, magDeze } from '../toegang/dossiertoegang.js';
import { grondVan } from '../toegang/grond.js';
import type { ActorGegevens } from '../toegang/toegang.decorators.js';
import { EigenDossier } from './eigen-dossier.js';
import { leesVerzoeken } from './lees-verzoeken.js';

/** What a werknemer asks about his own data, and what his coach answers. */
@Injectable()
export class VerzoekService {
  constructor(
    private readonly eigen: EigenDossier,
    private readonly toegang: Dossiertoegang,
    private readonly bureaus: BureauOpslag,
    private readonly log: Toegangslog,
    @Inject(KLOK) private readonly klok: Klok,
  ) {}

  /** Everything that he asked, newest first. */
  vanMij(actor: ActorGegevens): Promise<Verzoek[]> {
    return this.eigen.open(actor, 'eigen-rechten:schrijven', (open) =>
      leesVerzoeken(open, open.client, this.klok()),
    );
  }

  doe(actor: ActorGegevens, invoer: VerzoekInvoer): Promise<Verzoek[]> {
    return this.eigen.open(actor, 'eigen-rechten:schrijven', async (open) => {
      const plek = { bureauId: actor.bureauId, werknemerId: open.client.werknemer.id };
      const nieuw = { ...plek, ...invoer, doorId: actor.id, op: this.klok() };
      await new VerzoekOpslag(open.manager, open.sleutel).voegToe(nieuw);
      return leesVerzoeken(open, open.client, this.klok());
    });
  }

  /** Of one client, for his coach. */
  vanClient(actor: ActorGegevens, werknemerId: string): Promise<Verzoek[]> {
    return this.toegang.open(actor, werknemerId, 'verzoek:lezen', (open) =>
      leesVerzoeken(open, open.client, this.klok()),
    );
  }

  /** What waits for an answer, over all clients of a coach; the one that is due first comes first. */
  async open(actor: ActorGegevens): Promise<Verzoek[]> {
    const vandaag = vandaagInNederland(this.klok());
    return this.bureaus.in(actor.bureauId, async (eenheid) => {
      const clienten = await new CaseloadOpslag(eenheid.manager).vanGebruiker(actor.id);
      const wachtend: Verzoek[] = [];
      for (const client of clienten) {
        if (!magDeze(actor, client, 'verzoek:lezen', vandaag)) continue;
        const verzoeken = await leesVerzoeken(eenheid, client, this.klok());
        const open = verzoeken.filter(({ stand }) => stand === 'open' || stand === 'te_laat');
        if (open.length === 0) continue;
        const wat = { wat: 'verzoek:lezen', doel: 'begeleiding', werknemerId: client.werknemer.id };
        await this.log.schrijf(eenheid, actor, { ...wat, ...grondVan(actor, client, vandaag) });
        wachtend.push(...open);
      }
      return wachtend.sort((a, b) => ((a.uiterlijk ?? '') < (b.uiterlijk ?? '') ? -1 : 1));
    });
  }

  /** @throws Weigering (404) when there is no such request, or it needs no answer any more */
  beantwoord(
    actor: ActorGegevens,
    werknemerId: string,
    verzoekId: string,
    invoer: VerzoekAntwoordInvoer,
  ): Promise<Verzoek[]> {
    const over = { soort: 'verzoek', id: verzoekId };
    return this.toegang.open(
      actor,
      werknemerId,
      'verzoek:schrijven',
      async (open) => {
        const opslag = new VerzoekOpslag(open.manager, open.sleutel);
        const verzoek = (await opslag.van(werknemerId)).find(({ id }) => id === verzoekId);
        if (verzoek === undefined || verzoek.antwoord !== null || !vraagtAntwoord(verzoek.soort)) {
          throw Weigering.nietGevonden();
        }
        if (verzoek.soort === 'wissen' && invoer.besluit !== 'afgewezen') {
          throw Weigering.ongeldig(WIS_MET_VOORBEELD);
        }
        const plek = { bureauId: actor.bureauId, werknemerId, verzoekId };
        await opslag.beantwoord({ ...plek, ...invoer, doorId: actor.id, op: this.klok() });
        return leesVerzoeken(open, open.client, this.klok());
      },
      over,
    );
  }
}

const WIS_MET_VOORBEELD = [
  { pad: 'besluit', melding: 'Kies eerst wat er weg gaat. Daarna wist Passend het meteen.' },
];
