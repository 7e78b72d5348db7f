import type { MatchLijst } from '@passend/contracts';
import { Link } from '@tanstack/react-router';
import { PASSAGES_ID } from '../../shared/lib/ankers.js';
import { document, duiding } from '../../shared/teksten/duiding.js';
import { werknemer } from '../../shared/teksten/werknemer.js';
import './documentmelding.css';

interface DocumentmeldingProps {
  readonly werknemerId: string;
  readonly aandacht: MatchLijst['aandacht'];
}

/** What to know of the document behind the ranking; nothing when all is settled. */
export function Documentmelding({ werknemerId, aandacht }: DocumentmeldingProps) {
  const { teBeoordelen, verouderd, toekomst, maandenOud } = aandacht;
  const koppen = [
    teBeoordelen === 0 ? null : duiding.aandachtKop(teBeoordelen),
    verouderd ? werknemer.verouderdKop(maandenOud) : null,
    toekomst ? document.toekomstKop : null,
  ].filter((kop) => kop !== null);
  if (koppen.length === 0) return null;
  return (
    <p className="documentmelding">
      <strong>{koppen.join('. ')}.</strong>{' '}
      <Link
        to="/werknemers/$werknemerId"
        params={{ werknemerId }}
        {...(teBeoordelen === 0 ? {} : { hash: PASSAGES_ID })}
      >
        {teBeoordelen === 0 ? werknemer.naarDocument : duiding.naarDossier}
      </Link>
    </p>
  );
}

/** On a vacancy: words of the document that no verdict rests on yet; nothing when all is judged. */
export function Passagemelding({ werknemerId, aandacht }: DocumentmeldingProps) {
  const { teBeoordelen } = aandacht;
  if (teBeoordelen === 0) return null;
  return (
    <p className="documentmelding">
      <strong>{duiding.vacatureKop(teBeoordelen)}.</strong> {duiding.aandachtVacature}{' '}
      <Link to="/werknemers/$werknemerId" params={{ werknemerId }} hash={PASSAGES_ID}>
        {duiding.naarTekst}
      </Link>
    </p>
  );
}
