import { Inject, Injectable } from '@nestjs/common';
import { CaseloadOpslag, type Dossierexport, exporteerDossier } from '@passend/infra';
import type { RateLimiterPostgres } from 'rate-limiter-flexible';
import { DataSource } from 'typeorm';
import { maakTeller, telMee } from '../gedeeld/teller.js';
import { KLOK, type Klok } from '../gedeeld/tokens.js';
import type { OpenDossier } from '../toegang/dossiertoegang.js';
import type { ActorGegevens } from '../toegang/toegang.decorators.js';
import { EigenDossier } from './eigen-dossier.js';
import { deelNaam } from './rechten.teksten.js';

/** Everything about one werknemer, as he takes it along. */
export interface Meeneembestand {
  readonly formaat: 'passend-dossier-1';
  readonly gemaaktOp: string;
  readonly uitleg: string;
  /** What each part is about. */
  readonly delen: Readonly<Record<string, string>>;
  /** Names behind the ids of people in the parts. */
  readonly personen: Readonly<Record<string, string>>;
  readonly gegevens: Dossierexport;
}

const UITLEG =
  'Alles wat Passend over je bewaart. Elk deel in "gegevens" is een lijst; "delen" zegt waar hij over gaat. ' +
  'Momenten zijn in UTC. Bestanden staan er als base64. Sleutels en controlegetallen staan er niet bij.';

const UUR_S = 60 * 60;
const PER_UUR = 20;
const UUID = /^[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/u;
/** Columns that name a person. */
const PERSOON = /(?:^gebruiker_id|^namens_id|_door|^door_id|^coach_id|_gebruiker_id)$/u;

/** The whole file of a werknemer for himself (AVG 15 and 20). */
@Injectable()
export class ExportService {
  private readonly perUur: RateLimiterPostgres;

  constructor(
    private readonly eigen: EigenDossier,
    bron: DataSource,
    @Inject(KLOK) private readonly klok: Klok,
  ) {
    this.perUur = maakTeller(bron, { naam: 'export', hoogstens: PER_UUR, seconden: UUR_S });
  }

  /** @throws Weigering (429) when it was asked too often */
  async maak(actor: ActorGegevens): Promise<Meeneembestand> {
    await telMee(this.perUur, actor.id);
    return this.eigen.open(actor, 'eigen-dossier:exporteren', (open) => this.lees(open));
  }

  private async lees(open: OpenDossier): Promise<Meeneembestand> {
    const { werknemer } = open.client;
    const caseload = new CaseloadOpslag(open.manager);
    const { id, naam, eersteZiektedag } = werknemer;
    const werkgever = await caseload.werkgeverNaam(werknemer.werkgeverId);
    const gegevens = {
      werknemer: [{ id, naam, eerste_ziektedag: eersteZiektedag, werkgever }],
      ...(await exporteerDossier(open, id)),
    };
    return {
      formaat: 'passend-dossier-1',
      gemaaktOp: this.klok().toISOString(),
      uitleg: UITLEG,
      delen: Object.fromEntries(Object.keys(gegevens).map((tabel) => [tabel, deelNaam(tabel)])),
      personen: Object.fromEntries(await caseload.namen(idsVanPersonen(gegevens))),
      gegevens,
    };
  }
}

function idsVanPersonen(gegevens: Dossierexport): string[] {
  return Object.values(gegevens)
    .flat()
    .flatMap((rij) => Object.entries(rij))
    .filter(([kolom]) => PERSOON.test(kolom))
    .map(([, waarde]) => String(waarde))
    .filter((waarde) => UUID.test(waarde));
}
