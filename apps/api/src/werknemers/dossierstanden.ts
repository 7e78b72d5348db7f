import { Injectable } from '@nestjs/common';
import type { CaseloadWeek } from '@passend/contracts';
import { type Dossierregel, type Inspanningsweek, laatsteWeken } from '@passend/domain';
import type { GeldendeGebeurtenis, TrajectfaseRij, WerknemerMetRelaties } from '@passend/infra';
import { Vingergeheugen } from '../gedeeld/vingergeheugen.js';
import { inspanningUit } from '../inspanning/inspanning.bron.js';
import { klokstandUit, type Trajectstand } from '../tijdlijn/klokstand.js';

/** Weeks of effort in a row. */
const WEKEN = 4;
/** Each takes some two kilobytes. */
const MEESTE = 10_000;

/** What a row of a caseload says of a dossier. */
export interface Dossierstand extends Trajectstand {
  readonly inspanning: readonly CaseloadWeek[];
}

/** What it is worked out from, without the lines of the dossier. */
export interface Dossierbron {
  readonly client: WerknemerMetRelaties;
  readonly vandaag: string;
  readonly geldend: readonly GeldendeGebeurtenis[];
  readonly fasen: readonly TrajectfaseRij[];
  /** Hash of the last line: stands for all lines before it. Null when there is none. */
  readonly kop: string | null;
}

/**
 * The clock and the weeks of effort of a dossier, kept as long as its chain ends in the same line: then a
 * caseload need not open every line of every client again.
 */
@Injectable()
export class Dossierstanden {
  readonly #geheugen = new Vingergeheugen<Dossierstand>(MEESTE);

  /** Null when the lines have to be read; without lines there is nothing to read. */
  bekend(bron: Dossierbron): Dossierstand | null {
    if (bron.kop === null) return reken(bron, []);
    return this.#geheugen.lees(this.#afdruk(bron)) ?? null;
  }

  /** @param regels all lines, up to the one that `kop` is of */
  uit(bron: Dossierbron, regels: readonly Dossierregel[]): Dossierstand {
    return this.#geheugen.bewaar(this.#afdruk(bron), reken(bron, regels));
  }

  #afdruk({ client, vandaag, geldend, fasen, kop }: Dossierbron): string {
    const { werknemer, eindeOp } = client;
    return this.#geheugen.afdruk([
      werknemer.eersteZiektedag,
      eindeOp,
      vandaag,
      kop,
      geldend,
      fasen,
    ]);
  }
}

function reken(
  { client, vandaag, geldend, fasen }: Dossierbron,
  regels: readonly Dossierregel[],
): Dossierstand {
  const { eersteZiektedag } = client.werknemer;
  const inspanning = inspanningUit(client, { regels, geldend, fasen });
  return {
    ...klokstandUit({ eersteZiektedag, geldend, regels }, vandaag),
    inspanning: laatsteWeken(inspanning, vandaag, WEKEN).map(toonWeek),
  };
}

function toonWeek({ maandag, sollicitaties, activiteiten, norm }: Inspanningsweek): CaseloadWeek {
  return {
    maandag,
    sollicitaties: sollicitaties.aantal,
    activiteiten: activiteiten.aantal,
    norm: norm.vraagt ? norm.minste : null,
  };
}
