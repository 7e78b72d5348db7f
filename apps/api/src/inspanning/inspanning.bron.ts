import type { WerkgeverInspanning } from '@passend/contracts';
import {
  type Dossierregel,
  type Inspanningsinvoer,
  inspanningsoverzicht,
  inspanningUitDossier,
  inspanningVoorWerkgever,
  type Normfase,
  plusDagen,
} from '@passend/domain';
import {
  Dossierboek,
  type GeldendeGebeurtenis,
  MarktweekOpslag,
  type TrajectfaseRij,
  TrajectOpslag,
  VerzuimOpslag,
  type Werkeenheid,
  type WerknemerMetRelaties,
} from '@passend/infra';

/** What the effort of one client is counted from: his lines, his case of illness and his phases. */
interface Inspanningsbron {
  readonly regels: readonly Dossierregel[];
  readonly geldend: readonly GeldendeGebeurtenis[];
  readonly fasen: readonly TrajectfaseRij[];
}

/** Everything that the effort of one client is computed from, with the market beside it. */
export async function leesInspanning(
  eenheid: Werkeenheid,
  client: WerknemerMetRelaties,
): Promise<Inspanningsinvoer> {
  const marktweken = await new MarktweekOpslag(eenheid.manager).van(client.werknemer.id);
  return { ...(await leesZonderMarkt(eenheid, client)), marktweken };
}

/** The employer's projection of it. */
export function inspanningBijWerkgever(
  invoer: Inspanningsinvoer,
  vandaag: string,
): WerkgeverInspanning {
  const { weken, perSoort } = inspanningVoorWerkgever(inspanningsoverzicht(invoer, vandaag));
  return { weken: [...weken], perSoort: [...perSoort] };
}

/**
 * The same without the market, for a row of a list. Counting happens over all lines of the dossier;
 * what somebody keeps to himself is in no count.
 */
export async function leesZonderMarkt(
  { manager, sleutel }: Werkeenheid,
  client: WerknemerMetRelaties,
): Promise<Inspanningsinvoer> {
  const { id } = client.werknemer;
  const regels = await new Dossierboek(manager, sleutel).lees(id);
  const geldend = await new VerzuimOpslag(manager, sleutel).van(id);
  const fasen = await new TrajectOpslag(manager, sleutel).fasen(id);
  return inspanningUit(client, { regels, geldend, fasen });
}

/** The same, from what was read before. */
export function inspanningUit(
  { werknemer, eindeOp }: Pick<WerknemerMetRelaties, 'werknemer' | 'eindeOp'>,
  { regels, geldend, fasen: oude }: Inspanningsbron,
): Inspanningsinvoer {
  const { eersteZiektedag } = werknemer;
  const { fasen, ...stand } = inspanningUitDossier(regels);
  return {
    ...stand,
    eersteZiektedag,
    eindeOp,
    marktweken: [],
    gebeurtenissen: geldend.map(({ gebeurtenis }) => gebeurtenis),
    fasen: fasen.length > 0 ? fasen : oudeFasen(oude),
  };
}

/** Phases as they were kept before the dossierboek: each until the next one. */
function oudeFasen(laatsteEerst: readonly TrajectfaseRij[]): readonly Normfase[] {
  const rijen = laatsteEerst.toReversed();
  return rijen.map(({ fase, van }, nummer) => {
    const volgende = rijen[nummer + 1]?.van;
    return { fase, van, tot: volgende === undefined ? null : plusDagen(volgende, -1) };
  });
}
