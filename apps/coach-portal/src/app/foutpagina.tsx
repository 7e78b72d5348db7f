import { Link, useRouter } from '@tanstack/react-router';
import { ApiFout, soortVanFout } from '../shared/api/api-fout.js';
import { algemeen, fouten } from '../shared/teksten/algemeen.js';
import { Knop } from '../shared/ui/knop.js';
import { Paginakop } from '../shared/ui/paginakop.js';

/** A page that could not be shown, with the reason and the way on. */
export function Foutpagina({ error }: { readonly error: unknown }) {
  const router = useRouter();
  const { kop, doe } = fouten[soortVanFout(error)];
  return (
    <div className="pagina pagina--smal">
      <Paginakop titel={kop}>
        <p>{doe}</p>
      </Paginakop>
      <div className="foutpagina__acties">
        <Knop soort="hoofd" onPress={() => void router.invalidate()}>
          {algemeen.opnieuw}
        </Knop>
        <Link to="/" className="knop knop--gewoon">
          {algemeen.naarBegin}
        </Link>
      </div>
    </div>
  );
}

/** The same where there is no frame around it yet. */
export function LosseFoutpagina({ error }: { readonly error: unknown }) {
  return (
    <main id="hoofd">
      <Foutpagina error={error} />
    </main>
  );
}

export function NietGevonden() {
  return <Foutpagina error={new ApiFout('niet_gevonden', 404)} />;
}
