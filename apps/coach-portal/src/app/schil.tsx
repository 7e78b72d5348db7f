import type { Rol } from '@passend/domain';
import { Link, Outlet } from '@tanstack/react-router';
import { klassen } from '../shared/lib/klassen.js';
import { useGebruiker } from '../shared/sessie/sessie.js';
import { algemeen, navigatie } from '../shared/teksten/algemeen.js';
import { lui } from '../shared/ui/lui.js';
import { Merk } from '../shared/ui/merk.js';
import { EersteKeer } from './eerste-keer.js';
import { Gebruikersmenu } from './gebruikersmenu.js';
import './schil.css';

const Zoekknop = lui(async () => (await import('./zoekknop.js')).Zoekknop);
const Levend = lui(async () => (await import('../features/levend/levend.js')).Levend);

const MENU = {
  coach: [
    { naar: '/caseload', tekst: navigatie.caseload },
    { naar: '/clienten', tekst: navigatie.clienten },
    { naar: '/verzoeken', tekst: navigatie.verzoeken },
    { naar: '/vacatures', tekst: navigatie.vacatures },
    { naar: '/beroepen', tekst: navigatie.beroepen },
  ],
  werknemer: [
    { naar: '/mijn', tekst: navigatie.mijn },
    { naar: '/mijn/traject', tekst: navigatie.mijnTraject },
    { naar: '/mijn/sollicitaties', tekst: navigatie.mijnSollicitaties },
    { naar: '/mijn/tijdlijn', tekst: navigatie.mijnTijdlijn },
    { naar: '/mijn/dossier', tekst: navigatie.mijnDossier },
    { naar: '/mijn/wat-ziet-mijn-werkgever', tekst: navigatie.watZietWerkgever },
    { naar: '/beroepen', tekst: navigatie.beroepen },
  ],
  werkgever: [{ naar: '/overzicht', tekst: navigatie.overzicht }],
  beheerder: [
    { naar: '/beheer', tekst: navigatie.overzicht },
    { naar: '/gebruikers', tekst: navigatie.gebruikers },
    { naar: '/clienten', tekst: navigatie.clienten },
    { naar: '/werkgevers', tekst: navigatie.werkgevers },
    { naar: '/beroepen', tekst: navigatie.beroepen },
    { naar: '/bronnen', tekst: navigatie.bronnen },
    { naar: '/weghalen', tekst: navigatie.weghalen },
    { naar: '/mislukte-taken', tekst: navigatie.misluktetaken },
    { naar: '/bewaren', tekst: navigatie.bewaren },
    { naar: '/sleutels', tekst: navigatie.sleutels },
    { naar: '/beveiligingslog', tekst: navigatie.beveiligingslog },
  ],
} as const satisfies Record<Rol, readonly { naar: string; tekst: string }[]>;

/** The frame around every page behind the sign-in. */
export function Schil() {
  const gebruiker = useGebruiker();
  if (gebruiker === null) return null;
  return (
    <div className={klassen('schil', gebruiker.rol === 'werknemer' && 'schil--ruim')}>
      <a className="skip" href="#hoofd">
        {algemeen.naarInhoud}
      </a>
      <header className="kop">
        <Link
          to="/"
          className="kop__merk"
          aria-label={`${algemeen.product}, ${algemeen.naarBegin}`}
        >
          <Merk />
        </Link>
        <nav className="kop__nav" aria-label={algemeen.hoofdnavigatie}>
          {MENU[gebruiker.rol].map((deel) => (
            <Link
              key={deel.naar}
              to={deel.naar}
              className="kop__link"
              activeOptions={{ exact: deel.naar === '/mijn', includeSearch: false }}
            >
              {deel.tekst}
            </Link>
          ))}
        </nav>
        <div className="kop__rechts">
          {gebruiker.rol === 'coach' ? <Zoekknop /> : null}
          <Gebruikersmenu gebruiker={gebruiker} />
        </div>
      </header>
      <main id="hoofd" className="schil__hoofd" tabIndex={-1}>
        <EersteKeer gebruiker={gebruiker} />
        <Outlet />
      </main>
      <Levend key={gebruiker.id} rol={gebruiker.rol} />
    </div>
  );
}
