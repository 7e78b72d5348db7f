import { Injectable } from '@nestjs/common';
import type { MijnLog, MijnLogVraag } from '@passend/contracts';
import { BureauEntiteit, CaseloadOpslag, GebruikerEntiteit, LogLezer } from '@passend/infra';
import { In } from 'typeorm';
import { EigenDossier } from '../rechten/eigen-dossier.js';
import type { OpenDossier } from '../toegang/dossiertoegang.js';
import type { ActorGegevens } from '../toegang/toegang.decorators.js';
import { rolTekst } from './log.teksten.js';
import { logperiode } from './logperiode.js';
import { type Namen, toonLogregel } from './logregel.weergave.js';

const PER_BLADZIJDE = 100;

/** Who looked at the file of the werknemer, for himself. */
@Injectable()
export class MijnLogService {
  constructor(private readonly eigen: EigenDossier) {}

  /** This look is in the log as well, and in the answer. */
  toon(actor: ActorGegevens, vraag: MijnLogVraag): Promise<MijnLog> {
    return this.eigen.open(actor, 'eigen-log:lezen', async (open) => {
      const lezer = new LogLezer(open.manager);
      const { id } = open.client.werknemer;
      const { regels, totaal } = await lezer.vanWerknemer(id, {
        ...logperiode(vraag),
        gebruikerId: vraag.persoon ?? null,
        vanaf: vraag.vanaf,
        aantal: PER_BLADZIJDE,
      });
      const personen = await leesPersonen(open, await lezer.personen(id));
      const namen = await leesNamen(open, actor.bureauId, [
        ...regels.flatMap(({ gebruikerId, namensId }) =>
          [gebruikerId ?? [], namensId ?? []].flat(),
        ),
      ]);
      return {
        regels: regels.map((regel) => toonLogregel(regel, namen)),
        totaal,
        perBladzijde: PER_BLADZIJDE,
        personen,
      };
    });
  }
}

async function leesPersonen(
  { manager }: OpenDossier,
  ids: readonly string[],
): Promise<MijnLog['personen']> {
  const gebruikers = await manager.findBy(GebruikerEntiteit, { id: In([...ids]) });
  return gebruikers
    .map(({ id, naam, rol }) => ({ id, naam, rol: rolTekst(rol) }))
    .sort((a, b) => a.naam.localeCompare(b.naam, 'nl'));
}

async function leesNamen(
  { manager, client }: OpenDossier,
  bureauId: string,
  ids: readonly string[],
): Promise<Namen> {
  const caseload = new CaseloadOpslag(manager);
  return {
    personen: await caseload.namen(ids),
    bureau: (await manager.findOneByOrFail(BureauEntiteit, { id: bureauId })).naam,
    werkgever: await caseload.werkgeverNaam(client.werknemer.werkgeverId),
  };
}
