import { TeamOpslag, TrajectOpslag, type Werkeenheid, WerkgeversOpslag } from '@passend/infra';

interface Bezetting {
  readonly bureauId: string;
  readonly coaches: readonly string[];
  /** Employer and contact person in pairs. */
  readonly contacten: readonly (readonly [werkgeverId: string, gebruikerId: string])[];
  readonly werknemers: readonly (readonly [werknemerId: string, coachId: string])[];
  readonly nu: Date;
  readonly vandaag: string;
}

const FASEN = ['intake', 'aanbodversterking', 'bemiddelingsfase'] as const;

/** Teams, contact persons and a phase for everybody, so that the pages of the beheerder show something. */
export async function zaaiBeheer(
  { manager, sleutel }: Werkeenheid,
  { bureauId, coaches, contacten, werknemers, nu, vandaag }: Bezetting,
): Promise<void> {
  const teams = new TeamOpslag(manager);
  await teams.maak(bureauId, 'Team Noord', coaches.slice(0, 2));
  await teams.maak(bureauId, 'Team Zuid', coaches.slice(2));
  const werkgevers = new WerkgeversOpslag(manager);
  for (const [werkgeverId, gebruikerId] of contacten) {
    await werkgevers.voegContactToe(bureauId, werkgeverId, gebruikerId, 'hr');
  }
  const traject = new TrajectOpslag(manager, sleutel);
  for (const [nummer, [werknemerId, doorId]] of werknemers.entries()) {
    const fase = FASEN[nummer % FASEN.length] ?? 'intake';
    const wie = { bureauId, doorId, op: nu };
    await traject.zetFase(wie, werknemerId, { fase, arbeidsritme: false, van: vandaag });
  }
}
