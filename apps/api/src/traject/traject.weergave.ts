import type { BerichtWeergave, TrajectWeergave } from '@passend/contracts';
import {
  activiteitenVan,
  afsprakenVan,
  bedrijvenVan,
  berichtenVan,
  checkinsVan,
  coachwisselsVan,
  dingenVan,
  fasedocumentenVan,
  fasenVan,
  gedeeldeCheckins,
  oefeningenVan,
  oordelenVan,
  plaatsingenVan,
  type Rol,
  scholingenVan,
  starvoorbeeldenVan,
  type Trajectregel,
  testsVan,
} from '@passend/domain';

interface Invoer
  extends Pick<
    TrajectWeergave,
    'id' | 'naam' | 'vandaag' | 'gesloten' | 'coach' | 'eindeWachttijd'
  > {
  readonly kijker: Rol;
  readonly regels: readonly Trajectregel[];
  readonly namen: ReadonlyMap<string, string>;
}

/** The whole traject for the werknemer; for the coach without what the werknemer keeps to himself. */
export function toonTrajectweergave(invoer: Invoer): TrajectWeergave {
  const { kijker, regels, namen, ...rest } = invoer;
  const dingen = dingenVan(regels);
  const isEigen = kijker === 'werknemer';
  const berichten = toonBerichten(regels, kijker, namen);
  return {
    ...rest,
    fasen: [...fasenVan(dingen)],
    activiteiten: [...activiteitenVan(dingen)],
    documenten: [...fasedocumentenVan(regels)],
    afspraken: [...afsprakenVan(dingen)],
    oefeningen: [...oefeningenVan(dingen)],
    berichten,
    ongelezen: berichten.filter(({ eigen, gelezenOp }) => !eigen && gelezenOp === null).length,
    checkins: [...(isEigen ? checkinsVan(dingen) : gedeeldeCheckins(dingen))],
    starvoorbeelden: [...starvoorbeeldenVan(regels)],
    tests: [...testsVan(regels)],
    scholingen: [...scholingenVan(dingen)],
    bedrijven: [...bedrijvenVan(dingen)],
    oordelen: [...oordelenVan(dingen)],
    plaatsingen: [...plaatsingenVan(dingen)],
    coachwissels: [...coachwisselsVan(dingen, isEigen)],
  };
}

function toonBerichten(
  regels: readonly Trajectregel[],
  kijker: Rol,
  namen: ReadonlyMap<string, string>,
): BerichtWeergave[] {
  return berichtenVan(regels).map(({ van, ...bericht }) => ({
    ...bericht,
    van: namen.get(van.id) ?? '',
    eigen: van.rol === kijker,
  }));
}
