import { Injectable } from '@nestjs/common';
import {
  type Dossierregel,
  dingenVan,
  type Faserij,
  hoofdfaseVan,
  lopendeFasen,
  naarFase,
  type Trajectgebeurtenis,
  type Trajectregel,
  trajectregels,
  uitFaselijst,
} from '@passend/domain';
import { TrajectOpslag } from '@passend/infra';
import type { OpenBoek } from '../dossierboek/dossierboek.service.js';

/** What is written, decided on the lines as they stand. */
export type Trajectbouw = (regels: readonly Trajectregel[]) => readonly Trajectgebeurtenis[];

/**
 * Writes events of the traject. The dossier is the log of the phases; the row of the phase of now, which
 * lists read without opening a file, is kept equal to it in the same transaction.
 */
@Injectable()
export class Trajectboek {
  /** The lines of the traject; phases from before the dossier count as if they were written in it. */
  async lees({ boek, client, ...open }: OpenBoek): Promise<readonly Trajectregel[]> {
    const { id } = client.werknemer;
    const opslag = new TrajectOpslag(open.manager, open.sleutel);
    return metOudeFasen(trajectregels(await boek.lees(id)), await oudeFasen(opslag, id));
  }

  /** Writes what `bouw` decides; may throw a refusal, then nothing is written. */
  async schrijf(open: OpenBoek, bouw: Trajectbouw): Promise<void> {
    const { boek, plek, manager, sleutel } = open;
    const opslag = new TrajectOpslag(manager, sleutel);
    const oud = await oudeFasen(opslag, plek.werknemerId);
    await boek.schrijf(plek, (alle: readonly Dossierregel[]) => {
      const regels = trajectregels(alle);
      const vooraf = kentFasen(regels) ? [] : uitFaselijst(oud);
      const nieuw = bouw(metOudeFasen(regels, oud));
      return nieuw.some(isFase) ? [...vooraf, ...nieuw] : nieuw;
    });
    await this.houdGelijk(open, opslag);
  }

  /** Makes one phase the phase of now. */
  async naarFase(open: OpenBoek, doel: Faserij): Promise<void> {
    await this.schrijf(open, (regels) => naarFase(lopendeFasen(dingenVan(regels)), doel));
  }

  private async houdGelijk(open: OpenBoek, opslag: TrajectOpslag): Promise<void> {
    const { bureauId, werknemerId, door, op } = open.plek;
    const hoofd = hoofdfaseVan(dingenVan(await this.lees(open)));
    const [nu] = await opslag.fasen(werknemerId);
    if (hoofd === null || (nu?.fase === hoofd.fase && nu.arbeidsritme === hoofd.arbeidsritme)) {
      return;
    }
    await opslag.zetFase({ bureauId, doorId: door.id, op }, werknemerId, hoofd);
  }
}

async function oudeFasen(opslag: TrajectOpslag, werknemerId: string): Promise<readonly Faserij[]> {
  return (await opslag.fasen(werknemerId)).toReversed();
}

function kentFasen(regels: readonly Trajectregel[]): boolean {
  return regels.some(({ gebeurtenis }) => isFase(gebeurtenis));
}

function isFase({ soort }: Trajectgebeurtenis): boolean {
  return soort === 'fase_begonnen' || soort === 'fase_afgerond';
}

/** The phases that nobody wrote in the dossier, as lines before its first. */
function metOudeFasen(
  regels: readonly Trajectregel[],
  rijen: readonly Faserij[],
): readonly Trajectregel[] {
  if (kentFasen(regels)) return regels;
  const oud = uitFaselijst(rijen).map((gebeurtenis, plek) => ({
    id: `fase-${plek}`,
    nummer: 0,
    op: `${gebeurtenis.datum}T00:00:00.000Z`,
    door: { id: '', rol: 'coach' as const },
    gebeurtenis,
  }));
  return [...oud, ...regels];
}
