import { type Gids, type Gidsdeel, hulp as teksten } from '../../shared/teksten/gids.js';
import { Uitklap } from '../../shared/ui/uitklap.js';
import { Woord } from '../../shared/ui/woord.js';
import '../../shared/ui/kaarttabel.css';
import '../../shared/ui/tabel.css';

interface GidsbladProps {
  readonly gids: Gids;
  readonly wekenUitleg: string;
  readonly voorbehoud: string;
}

/** One guide: what one may and must do, week by week, who does what, and questions. */
export function Gidsblad({ gids, wekenUitleg, voorbehoud }: GidsbladProps) {
  const inhoud = [
    ...gids.delen.map(({ id, kop }) => ({ id, kop })),
    { id: 'weken', kop: teksten.wekenKop },
    { id: 'rollen', kop: teksten.rollenKop },
    { id: 'vragen', kop: teksten.vragenKop },
  ];
  return (
    <div className="gids">
      <nav className="gids__inhoud" aria-label={teksten.inhoud}>
        <p className="gids__inhoudkop">{teksten.inhoud}</p>
        <ul>
          {inhoud.map(({ id, kop }) => (
            <li key={id}>
              <a href={`#${id}`}>{kop}</a>
            </li>
          ))}
        </ul>
      </nav>
      <div className="gids__tekst">
        <p className="gids__inleiding">{gids.inleiding}</p>
        {gids.delen.map((deel) => (
          <Deel key={deel.id} deel={deel} />
        ))}
        <section id="weken" aria-labelledby="weken-kop">
          <h2 id="weken-kop">{teksten.wekenKop}</h2>
          <p>{wekenUitleg}</p>
          <Weken gids={gids} />
        </section>
        <section id="rollen" aria-labelledby="rollen-kop">
          <h2 id="rollen-kop">{teksten.rollenKop}</h2>
          <dl className="gids__rollen">
            {gids.rollen.map(({ wie, doet }) => (
              <div key={wie}>
                <dt>{wie}</dt>
                <dd>{doet}</dd>
              </div>
            ))}
          </dl>
        </section>
        <section id="vragen" aria-labelledby="vragen-kop">
          <h2 id="vragen-kop">{teksten.vragenKop}</h2>
          {gids.vragen.map(({ vraag, antwoord, bron }) => (
            <Uitklap key={vraag} kop={<span className="gids__vraag">{vraag}</span>}>
              <p>{antwoord}</p>
              {bron === null ? null : (
                <p className="gids__bron" lang="nl">
                  {bron}
                </p>
              )}
            </Uitklap>
          ))}
        </section>
        <p className="gedempt">
          {voorbehoud} {teksten.peil}
        </p>
      </div>
    </div>
  );
}

function Deel({ deel }: { readonly deel: Gidsdeel }) {
  const { id, kop, alineas, punten = [], woorden = [], bronnen } = deel;
  return (
    <section id={id} aria-labelledby={`${id}-kop`}>
      <h2 id={`${id}-kop`}>{kop}</h2>
      {alineas.map((alinea) => (
        <p key={alinea}>{alinea}</p>
      ))}
      {punten.length === 0 ? null : (
        <ul>
          {punten.map((punt) => (
            <li key={punt}>{punt}</li>
          ))}
        </ul>
      )}
      {woorden.length === 0 ? null : (
        <ul className="gids__woorden">
          {woorden.map((begrip) => (
            <li key={begrip}>
              <Woord begrip={begrip} />
            </li>
          ))}
        </ul>
      )}
      <p className="gids__bron">
        {teksten.bronnen}: <span lang="nl">{bronnen.join(' · ')}</span>
      </p>
    </section>
  );
}

function Weken({ gids }: { readonly gids: Gids }) {
  return (
    <table className="tabel kaarttabel">
      <caption className="alleen-voorlezen">{teksten.wekenKop}</caption>
      <thead>
        <tr>
          <th scope="col">{teksten.week}</th>
          <th scope="col">{teksten.wat}</th>
          <th scope="col">{teksten.wie}</th>
          <th scope="col">{teksten.bron}</th>
        </tr>
      </thead>
      <tbody>
        {gids.weken.map(({ week, wat, wie, bron }) => (
          <tr key={week}>
            <th scope="row">{week}</th>
            <td data-kolom={teksten.wat}>{wat}</td>
            <td data-kolom={teksten.wie}>{wie}</td>
            <td data-kolom={teksten.bron} className="gedempt klein">
              <span lang="nl">{bron}</span>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
