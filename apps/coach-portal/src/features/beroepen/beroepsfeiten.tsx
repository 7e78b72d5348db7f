import type { BeroepDetail } from '@passend/contracts';
import { algemeen } from '../../shared/teksten/algemeen.js';
import { beroep as teksten } from '../../shared/teksten/beroepen.js';
import { Uitklap } from '../../shared/ui/uitklap.js';
import { opleidingTekst, splits } from './beroep-vorm.js';

const EERSTE_TITELS = 8;

/** Education, group and the other names. */
export function Beroepsfeiten({ beroep }: { readonly beroep: BeroepDetail }) {
  const { opleiding, isco, titels } = beroep;
  const { getoond, rest } = splits(titels, EERSTE_TITELS);
  const feiten = [
    [teksten.opleiding, opleidingTekst(opleiding) ?? algemeen.onbekend],
    [teksten.groep, isco.hoofdgroep.naam],
    [teksten.isco, isco.unitgroep],
  ] as const;
  return (
    <section className="vak" aria-labelledby="feiten-kop">
      <h2 id="feiten-kop">{teksten.feiten}</h2>
      <dl className="termen beroepsfeiten">
        {feiten.map(([naam, waarde]) => (
          <div key={naam}>
            <dt>{naam}</dt>
            <dd lang={naam === teksten.opleiding ? undefined : 'nl'}>{waarde}</dd>
          </div>
        ))}
        {titels.length === 0 ? null : (
          <div>
            <dt>{teksten.ookGenoemd}</dt>
            <dd lang="nl">{getoond.join(', ')}</dd>
          </div>
        )}
      </dl>
      {rest.length === 0 ? null : (
        <Uitklap kop={teksten.meerTitels(rest.length)}>
          <p lang="nl">{rest.join(', ')}</p>
        </Uitklap>
      )}
    </section>
  );
}
