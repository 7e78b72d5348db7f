import type { Verzoek } from '@passend/contracts';
import { WISREGELS, type Wisplan } from '@passend/domain';
import { datumTekst } from '../../shared/opmaak/datum.js';
import { getal } from '../../shared/opmaak/getal.js';
import { BLOKKADEGROND, blijftOmdat, wisgroep, wissen } from '../../shared/teksten/wissen.js';

/** What stays, why, until when, and the article that says so. */
export function Blijflijst({ blijft }: { readonly blijft: Wisplan['blijft'] }) {
  return (
    <ul className="rechten__punten">
      {blijft.map(({ groep, aantal, reden, tot }) => (
        <li key={groep}>
          <strong>{wisgroep[groep]}</strong> ({getal(aantal)}).{' '}
          {blijftOmdat(reden, tot === null ? null : datumTekst(tot))}{' '}
          <span className="gedempt">
            {reden === 'blokkade' ? BLOKKADEGROND : WISREGELS[groep].grond}.
          </span>
        </li>
      ))}
    </ul>
  );
}

type Wissing = NonNullable<NonNullable<Verzoek['antwoord']>['wissing']>;

/** What was removed because the werknemer asked, and what was not. */
export function Wissing({ wissing: { weg, blijft, bewijs } }: { readonly wissing: Wissing }) {
  return (
    <>
      <h4>{wissen.isWeg}</h4>
      <ul className="rechten__punten">
        {weg.map(({ groep, aantal }) => (
          <li key={groep}>
            {wisgroep[groep]} ({getal(aantal)})
          </li>
        ))}
      </ul>
      {blijft.length === 0 ? null : (
        <>
          <h4>{wissen.bleef}</h4>
          <Blijflijst blijft={blijft} />
        </>
      )}
      <p className="gedempt rechten__zegel">{wissen.bewijs(bewijs)}</p>
    </>
  );
}
