import {
  type Inspanningsinvoer,
  inspanningUitDossier,
  type Normfase,
  plusDagen,
} from '@passend/domain';
import {
  Dossierboek,
  MarktweekOpslag,
  TrajectOpslag,
  VerzuimOpslag,
  type Werkeenheid,
  type WerknemerMetRelaties,
} from '@passend/infra';

/** Everything that the effort of one client is computed from, with the market beside it. */
export async function leesInspanning(
  eenheid: Werkeenheid,
  client: WerknemerMetRelaties,
): Promise<Inspanningsinvoer> {
  const marktweken = await new MarktweekOpslag(eenheid.manager).van(client.werknemer.id);
  return { ...(await leesZonderMarkt(eenheid, client)), marktweken };
}

/**
 * The same without the market, for a row of a list. Counting happens over all lines of the dossier;
 * what somebody keeps to himself is in no count.
 */
export async function leesZonderMarkt(
  { manager, sleutel }: Werkeenheid,
  { werknemer, eindeOp }: WerknemerMetRelaties,
): Promise<Inspanningsinvoer> {
  const { id, eersteZiektedag } = werknemer;
  const regels = await new Dossierboek(manager, sleutel).lees(id);
  const geldend = await new VerzuimOpslag(manager, sleutel).van(id);
  const { fasen, ...stand } = inspanningUitDossier(regels);
  return {
    ...stand,
    eersteZiektedag,
    eindeOp,
    marktweken: [],
    gebeurtenissen: geldend.map(({ gebeurtenis }) => gebeurtenis),
    fasen: fasen.length > 0 ? fasen : await oudeFasen({ manager, sleutel }, id),
  };
}

/** Phases as they were kept before the dossierboek: each until the next one. */
async function oudeFasen(
  { manager, sleutel }: Werkeenheid,
  werknemerId: string,
): Promise<readonly Normfase[]> {
  const rijen = (await new TrajectOpslag(manager, sleutel).fasen(werknemerId)).toReversed();
  return rijen.map(({ fase, van }, nummer) => {
    const volgende = rijen[nummer + 1]?.van;
    return { fase, van, tot: volgende === undefined ? null : plusDagen(volgende, -1) };
  });
}
