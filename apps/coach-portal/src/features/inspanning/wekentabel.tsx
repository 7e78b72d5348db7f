import type { Inspanning, InspanningWeek, WeeknormWeergave } from '@passend/contracts';
import { inspanningsnaam, NORMGROND_WOORDEN, STILTE_WOORDEN } from '@passend/domain';
import { datumTekst } from '../../shared/opmaak/datum.js';
import { getal } from '../../shared/opmaak/getal.js';
import { normTekst, inspanning as teksten } from '../../shared/teksten/inspanning.js';

/** Every week with its numbers, the newest first. */
export function Wekentabel({ weken }: { readonly weken: readonly InspanningWeek[] }) {
  return (
    <table className="tabel kaarttabel">
      <caption className="alleen-voorlezen">{teksten.grafiek}</caption>
      <thead>
        <tr>
          <th scope="col">{teksten.week}</th>
          <th scope="col">{teksten.sollicitaties}</th>
          <th scope="col">{teksten.activiteiten}</th>
          <th scope="col">{teksten.norm}</th>
          <th scope="col">{teksten.markt}</th>
          <th scope="col">{teksten.toelichting}</th>
        </tr>
      </thead>
      <tbody>
        {weken.toReversed().map((week) => (
          <Weekrij key={week.maandag} week={week} />
        ))}
      </tbody>
    </table>
  );
}

function Weekrij({ week }: { readonly week: InspanningWeek }) {
  const { maandag, loopt, sollicitaties, activiteiten, norm, markt, toelichting } = week;
  return (
    <tr>
      <th scope="row">
        {datumTekst(maandag)}
        {loopt ? <span className="gedempt klein"> ({teksten.looptNog})</span> : null}
      </th>
      <td data-kolom={teksten.sollicitaties}>
        {teksten.metBewijs(sollicitaties.aantal, sollicitaties.controleerbaar)}
      </td>
      <td data-kolom={teksten.activiteiten}>
        {teksten.metBewijs(activiteiten.aantal, activiteiten.controleerbaar)}
      </td>
      <td data-kolom={teksten.norm}>{weeknormTekst(norm)}</td>
      <td data-kolom={teksten.markt}>
        {markt === null ? (
          <span className="gedempt">{teksten.nietGemeten}</span>
        ) : (
          getal(markt.past + markt.mogelijk)
        )}
      </td>
      <td data-kolom={teksten.toelichting}>
        {toelichting === null ? null : (
          <>
            {NORMGROND_WOORDEN[toelichting.grond]}
            <span className="inspanning__bij">{toelichting.reden}</span>
          </>
        )}
      </td>
    </tr>
  );
}

function weeknormTekst(norm: WeeknormWeergave): string {
  return norm.vraagt ? normTekst(norm.minste, norm.meeste) : STILTE_WOORDEN[norm.stilte];
}

/** What was done, by kind. */
export function Soortentabel({ perSoort }: Pick<Inspanning, 'perSoort'>) {
  if (perSoort.length === 0) return null;
  return (
    <table className="tabel kaarttabel">
      <caption className="inspanning__kop">{teksten.perSoort}</caption>
      <thead>
        <tr>
          <th scope="col">{teksten.soort}</th>
          <th scope="col" className="tabel__getal">
            {teksten.keer}
          </th>
          <th scope="col" className="tabel__getal">
            {teksten.bewijsKolom}
          </th>
        </tr>
      </thead>
      <tbody>
        {perSoort.map(({ soort, telt, aantal, controleerbaar }) => (
          <tr key={`${telt}-${soort}`}>
            <th scope="row">{inspanningsnaam(soort)}</th>
            <td data-kolom={teksten.keer} className="tabel__getal">
              {getal(aantal)}
            </td>
            <td data-kolom={teksten.bewijsKolom} className="tabel__getal">
              {getal(controleerbaar)}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
