import { Injectable } from '@nestjs/common';
import type { MijnDossier } from '@passend/contracts';
import {
  belastbaarheidSchema,
  itemVan,
  reactieSchema,
  wieHeeft,
  zoekprofielSchema,
} from '@passend/domain';
import { CaseloadOpslag, exporteerDossier, VacatureLeesmodel } from '@passend/infra';
import { z } from 'zod';
import type { OpenDossier } from '../toegang/dossiertoegang.js';
import type { ActorGegevens } from '../toegang/toegang.decorators.js';
import { EigenDossier } from './eigen-dossier.js';
import { REACTIEWOORDEN } from './rechten.teksten.js';

const basis = z.object({ id: z.uuid() });
const documentRij = basis.extend({
  auteur_functie: z.string(),
  brondocument: z.string().nullable(),
  inhoud: belastbaarheidSchema,
  ingevoerd_door: z.uuid(),
  ingevoerd_op: z.date(),
});
const profielRij = basis.extend({ inhoud: zoekprofielSchema, ingevoerd_op: z.date() });
const besluitRij = basis.extend({
  vacature_id: z.coerce.string(),
  beoordeling: z.enum(['geschikt', 'bespreken', 'niet_geschikt']).nullable(),
  reden: z.string().nullable(),
  door_id: z.uuid(),
  op: z.date(),
});
const reactieRij = basis.extend({
  inhoud: z.object({ titel: z.string(), reacties: z.array(reactieSchema) }).nullable(),
  door_id: z.uuid(),
  op: z.date(),
});

/** Everything that is kept about the werknemer, in short and newest first, for himself. */
@Injectable()
export class MijnDossierService {
  constructor(
    private readonly eigen: EigenDossier,
    private readonly vacatures: VacatureLeesmodel,
  ) {}

  async toon(actor: ActorGegevens, vandaag: string): Promise<MijnDossier> {
    const dossier = await this.eigen.open(actor, 'eigen-dossier:lezen', (open) =>
      lees(open, vandaag),
    );
    // After the file was closed: the market is asked over a connection of its own.
    const ids = [...new Set(dossier.besluiten.map(({ vacatureId }) => vacatureId))];
    const titels = new Map((await this.vacatures.rijen(ids)).map(({ id, titel }) => [id, titel]));
    const besluiten = dossier.besluiten.map((besluit) => {
      return { ...besluit, titel: titels.get(besluit.vacatureId) ?? null };
    });
    return { ...dossier, besluiten };
  }
}

async function lees(open: OpenDossier, vandaag: string): Promise<MijnDossier> {
  const { werknemer, relaties } = open.client;
  const alles = await exporteerDossier(open, werknemer.id);
  const documenten = z.array(documentRij).parse(alles.belastbaarheid ?? []);
  const profielen = z.array(profielRij).parse(alles.zoekprofiel ?? []);
  const besluiten = z.array(besluitRij).parse(alles.beoordeling ?? []);
  const reacties = z.array(reactieRij).parse(alles.reactie ?? []);
  const coachId = wieHeeft(relaties, 'coach', vandaag);
  const caseload = new CaseloadOpslag(open.manager);
  const namen = await caseload.namen([
    ...documenten.map((rij) => rij.ingevoerd_door),
    ...[...besluiten, ...reacties].map((rij) => rij.door_id),
    ...(coachId === null ? [] : [coachId]),
  ]);
  const naam = (id: string) => namen.get(id) ?? '';
  const profiel = profielen.at(-1);
  return {
    werkgever: await caseload.werkgeverNaam(werknemer.werkgeverId),
    coach: coachId === null ? '' : naam(coachId),
    documenten: documenten.reverse().map((rij) => ({
      id: rij.id,
      soort: rij.inhoud.document,
      naam: rij.brondocument,
      datum: rij.inhoud.datum,
      van: rij.auteur_functie,
      ingevoerdOp: rij.ingevoerd_op.toISOString(),
      ingevoerdDoor: naam(rij.ingevoerd_door),
      punten: rij.inhoud.beperkingen.map(({ item, tekst }) => `${itemVan(item).naam}: ${tekst}`),
    })),
    zoekprofiel:
      profiel === undefined
        ? null
        : {
            doelberoepen: [...profiel.inhoud.doelberoepen],
            woonplaats: profiel.inhoud.woonplaats,
            urenMin: profiel.inhoud.uren_min,
            urenMax: profiel.inhoud.uren_max,
            ingevoerdOp: profiel.ingevoerd_op.toISOString(),
            versies: profielen.length,
          },
    besluiten: besluiten.reverse().map((rij) => ({
      id: rij.id,
      vacatureId: rij.vacature_id,
      titel: null,
      besluit: rij.beoordeling,
      reden: rij.reden,
      door: naam(rij.door_id),
      op: rij.op.toISOString(),
    })),
    reacties: reacties.reverse().map((rij) => ({
      id: rij.id,
      titel: rij.inhoud?.titel ?? null,
      woorden: (rij.inhoud?.reacties ?? []).map((een) => REACTIEWOORDEN[een]),
      door: naam(rij.door_id),
      op: rij.op.toISOString(),
    })),
  };
}
