import { Link } from '@tanstack/react-router';
import { useId } from 'react';
import { documenten } from '../../shared/teksten/aanleveren.js';
import { attendering } from '../../shared/teksten/attendering.js';
import { begeleiding } from '../../shared/teksten/begeleiding.js';
import { clientnavigatie as teksten } from '../../shared/teksten/clientnavigatie.js';
import { dossierboek } from '../../shared/teksten/dossierboek.js';
import { gevonden } from '../../shared/teksten/gevonden.js';
import { inspanning } from '../../shared/teksten/inspanning.js';
import { jobhunting } from '../../shared/teksten/jobhunting.js';
import { kaart } from '../../shared/teksten/kaart.js';
import { markt } from '../../shared/teksten/markt.js';
import { rapporten } from '../../shared/teksten/rapporten.js';
import { sollicitaties } from '../../shared/teksten/sollicitaties.js';
import { tijdlijn } from '../../shared/teksten/tijdlijn.js';
import { traject } from '../../shared/teksten/traject.js';
import { watAls } from '../../shared/teksten/wat-als.js';

/** The pages of one client, by what a coach comes for. */
const GROEPEN = [
  {
    kop: teksten.werk,
    delen: [
      { naar: '/werknemers/$werknemerId/sollicitaties', tekst: sollicitaties.link },
      { naar: '/werknemers/$werknemerId/gevonden', tekst: gevonden.linkCoach },
      { naar: '/werknemers/$werknemerId/nieuwe-vacatures', tekst: attendering.link },
      { naar: '/werknemers/$werknemerId/jobhunting', tekst: jobhunting.link },
      { naar: '/werknemers/$werknemerId/kaart', tekst: kaart.link },
      { naar: '/werknemers/$werknemerId/markt', tekst: markt.link },
      { naar: '/werknemers/$werknemerId/wat-als', tekst: watAls.link },
    ],
  },
  {
    kop: teksten.traject,
    delen: [
      { naar: '/werknemers/$werknemerId/tijdlijn', tekst: tijdlijn.link },
      { naar: '/werknemers/$werknemerId/traject', tekst: traject.link },
      { naar: '/werknemers/$werknemerId/inspanning', tekst: inspanning.link },
      { naar: '/werknemers/$werknemerId/rapporten', tekst: rapporten.link },
    ],
  },
  {
    kop: teksten.dossier,
    delen: [
      { naar: '/werknemers/$werknemerId/documenten', tekst: documenten.link },
      { naar: '/werknemers/$werknemerId/dossier', tekst: dossierboek.link },
      { naar: '/werknemers/$werknemerId/begeleiding', tekst: begeleiding.link },
    ],
  },
] as const;

/** Where everything of a client is, in three groups. */
export function Clientnavigatie({ werknemerId }: { readonly werknemerId: string }) {
  const id = useId();
  return (
    <nav className="clientnav" aria-label={teksten.label}>
      {GROEPEN.map(({ kop, delen }, plek) => (
        <div key={kop}>
          <p className="clientnav__kop" id={`${id}-${plek}`}>
            {kop}
          </p>
          <ul className="clientnav__lijst" aria-labelledby={`${id}-${plek}`}>
            {delen.map(({ naar, tekst }) => (
              <li key={naar}>
                <Link to={naar} params={{ werknemerId }}>
                  {tekst}
                </Link>
              </li>
            ))}
          </ul>
        </div>
      ))}
    </nav>
  );
}
