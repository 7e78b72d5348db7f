import type { Rapport, Rapportstuk } from '@passend/domain';
import { type ReactNode, useId } from 'react';
import '../../shared/ui/kaarttabel.css';
import '../../shared/ui/tabel.css';
import './rapporten.css';

/** A report as a page: the same structure as its PDF. Its heads stand under an h2 of the page. */
export function Rapportbeeld({ rapport }: { readonly rapport: Rapport }) {
  return (
    <article className="rapportbeeld" aria-label={rapport.titel} lang="nl">
      {rapport.delen.map(({ kop, stukken }) => (
        <section key={kop}>
          <h3>{kop}</h3>
          {genummerd(stukken).map(([sleutel, stuk]) => (
            <Stuk key={sleutel} stuk={stuk} />
          ))}
        </section>
      ))}
    </article>
  );
}

/** Pieces have no name of their own; their place is one, as they never move. */
function genummerd<T>(dingen: readonly T[]): readonly (readonly [string, T])[] {
  return dingen.map((ding, plek) => [String(plek), ding] as const);
}

function Stuk({ stuk }: { readonly stuk: Rapportstuk }): ReactNode {
  switch (stuk.vorm) {
    case 'tussenkop':
      return <h4>{stuk.tekst}</h4>;
    case 'alinea':
      return <Alineas tekst={stuk.tekst} />;
    case 'woorden':
      return (
        <blockquote className="rapportbeeld__woorden">
          <p className="gedempt">{stuk.van}</p>
          <Alineas tekst={stuk.tekst} />
        </blockquote>
      );
    case 'lijst':
      return (
        <ul>
          {stuk.punten.map((punt) => (
            <li key={punt}>{punt}</li>
          ))}
        </ul>
      );
    case 'gegevens':
      return (
        <dl className="rapportbeeld__gegevens">
          {stuk.paren.map(({ naam, waarde }) => (
            <div key={naam}>
              <dt>{naam}</dt>
              <dd>{waarde}</dd>
            </div>
          ))}
        </dl>
      );
    default:
      return <Tabel stuk={stuk} />;
  }
}

function Alineas({ tekst }: { readonly tekst: string }) {
  return genummerd(tekst.split(/\n{2,}/u)).map(([sleutel, alinea]) => (
    <p key={sleutel} className="rapportbeeld__alinea">
      {alinea}
    </p>
  ));
}

function Tabel({ stuk }: { readonly stuk: Extract<Rapportstuk, { vorm: 'tabel' }> }) {
  const id = useId();
  return (
    <>
      <h4 id={id}>{stuk.titel}</h4>
      <table className="tabel kaarttabel" aria-labelledby={id}>
        <thead>
          <tr>
            {stuk.kolommen.map((kolom) => (
              <th key={kolom} scope="col">
                {kolom}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {genummerd(stuk.rijen).map(([sleutel, rij]) => (
            <tr key={sleutel}>
              {genummerd(rij).map(([plek, cel]) => (
                <td key={plek} data-kolom={stuk.kolommen[Number(plek)]}>
                  {cel}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}
