import { dingenVan, hoofdfaseVan, isSoort, trajectregels } from '@passend/domain';
import { TrajectOpslag } from '../beheer/traject.opslag.js';
import type { BureauOpslag, Werkeenheid } from '../bureau.opslag.js';
import { Dossierboek } from './dossierboek.js';
import { DossiergebeurtenisEntiteit } from './dossierboek-entiteiten.js';

/** What came of it, in numbers of dossiers. */
export interface Herbouwd {
  readonly bekeken: number;
  /** The read model said something else than the events. */
  readonly hersteld: number;
  /** The content is gone or closed for good: nothing can be made of it. */
  readonly dicht: number;
}

/**
 * Makes the read models of every dossier anew from its events. There is one: the row of `traject_fase`
 * that counts. A dossier whose phases were never written in its book keeps the rows it has.
 * @param alleenKijken counts what differs, and writes nothing
 */
export async function herbouwLeesmodellen(
  bureaus: BureauOpslag,
  alleenKijken: boolean,
): Promise<Herbouwd> {
  const uit = { bekeken: 0, hersteld: 0, dicht: 0 };
  for (const bureauId of await bureaus.ids()) {
    const dossiers = await bureaus.in(bureauId, ({ manager }) => dossiersMetBoek(manager));
    for (const werknemerId of dossiers) {
      uit.bekeken += 1;
      try {
        const anders = await bureaus.in(bureauId, (eenheid) =>
          herbouwFase(eenheid, { bureauId, werknemerId }, alleenKijken),
        );
        if (anders) uit.hersteld += 1;
      } catch {
        uit.dicht += 1;
      }
    }
  }
  return uit;
}

async function dossiersMetBoek(manager: Werkeenheid['manager']): Promise<readonly string[]> {
  const rijen = await manager
    .createQueryBuilder(DossiergebeurtenisEntiteit, 'g')
    .select('DISTINCT g.werknemer_id', 'werknemerId')
    .getRawMany<{ werknemerId: string }>();
  return rijen.map(({ werknemerId }) => werknemerId);
}

/** @returns whether the row of now was another one */
async function herbouwFase(
  { manager, sleutel }: Werkeenheid,
  { bureauId, werknemerId }: { readonly bureauId: string; readonly werknemerId: string },
  alleenKijken: boolean,
): Promise<boolean> {
  const regels = await new Dossierboek(manager, sleutel).lees(werknemerId);
  const laatste = regels.findLast((regel) => isSoort(regel, 'fase_begonnen', 'fase_afgerond'));
  const hoofd = hoofdfaseVan(dingenVan(trajectregels(regels)));
  if (laatste === undefined || hoofd === null) return false;
  const opslag = new TrajectOpslag(manager, sleutel);
  const [nu] = await opslag.fasen(werknemerId);
  const gelijk =
    nu?.fase === hoofd.fase && nu.arbeidsritme === hoofd.arbeidsritme && nu.van === hoofd.van;
  if (gelijk) return false;
  const schrijver = { bureauId, doorId: laatste.door.id, op: new Date(laatste.op) };
  if (!alleenKijken) await opslag.zetFase(schrijver, werknemerId, hoofd);
  return true;
}
