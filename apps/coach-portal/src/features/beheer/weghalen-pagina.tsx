import { useQuery } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { weghalen as teksten } from '../../shared/teksten/weghalen.js';
import { Gegevens } from '../../shared/ui/gegevens.js';
import { Knop } from '../../shared/ui/knop.js';
import { Paginakop } from '../../shared/ui/paginakop.js';
import { Veld } from '../../shared/ui/veld.js';
import { Weghaalkeuze } from './weghaalkeuze.js';
import { Weghaallogboek } from './weghaallogboek.js';
import { zoekQuery } from './weghalen-api.js';
import './bronnen.css';
import './bronpagina.css';

const MINSTENS = 3;

/** Somebody asks to take a vacancy or an employer out: find it, say why, and it is gone. */
export function WeghalenPagina() {
  const [tekst, zetTekst] = useState('');
  const [gezocht, zetGezocht] = useState('');
  const [teKort, zetTeKort] = useState(false);
  const gevonden = useQuery(zoekQuery(gezocht));
  const verstuur = (gebeurtenis: FormEvent) => {
    gebeurtenis.preventDefault();
    const kort = tekst.trim().length < MINSTENS;
    zetTeKort(kort);
    if (!kort) zetGezocht(tekst.trim());
  };
  return (
    <div className="pagina">
      <Paginakop titel={teksten.titel}>
        <p className="gedempt">{teksten.uitleg}</p>
      </Paginakop>
      <div className="bronpagina bronpagina--onder">
        <section className="bronpagina__vak" aria-labelledby="zoek-kop">
          <h2 id="zoek-kop">{teksten.zoekKop}</h2>
          <form className="bron-toevoegen__vorm" onSubmit={verstuur} noValidate>
            <Veld
              label={teksten.zoek}
              hulp={teksten.zoekHulp}
              value={tekst}
              onChange={zetTekst}
              fout={teKort ? teksten.teKort : null}
            />
            <div>
              <Knop type="submit" soort="hoofd">
                {teksten.zoekKnop}
              </Knop>
            </div>
          </form>
          {gezocht === '' ? null : (
            <Gegevens vraag={gevonden}>
              {(lijst) => <Weghaalkeuze key={gezocht} gevonden={lijst} />}
            </Gegevens>
          )}
        </section>
        <Weghaallogboek />
      </div>
    </div>
  );
}
