import type { Sollicitatiebord } from '@passend/contracts';
import { BORDGROEPEN, BORDKOLOMMEN } from '@passend/domain';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link, useNavigate } from '@tanstack/react-router';
import { navigatie } from '../../shared/teksten/algemeen.js';
import { kolomNaam, bord as teksten } from '../../shared/teksten/sollicitatiebord.js';
import { Gegevens } from '../../shared/ui/gegevens.js';
import { Keuzelijst } from '../../shared/ui/keuzelijst.js';
import { Paginakop } from '../../shared/ui/paginakop.js';
import { Weergavenbalk } from '../weergaven/weergavenbalk.js';
import {
  adresUitBordfilter,
  type Bordfilter,
  bordfilterUitAdres,
  gefilterd,
} from './bord-adres.js';
import { bordQuery } from './bord-api.js';
import { Bordblad } from './bordblad.js';
import { Weergavetabs } from './weergavetabs.js';
import './bord-pagina.css';

const route = getRouteApi('/binnen/coach/sollicitaties');

/** The sollicitaties of all clients of a coach. */
export function BordPagina() {
  const filter = bordfilterUitAdres(route.useSearch());
  const vraag = useQuery(bordQuery(null));
  return (
    <div className="pagina pagina--breed bordpagina">
      <Paginakop
        titel={teksten.titel}
        boven={
          <nav className="kruimel" aria-label={navigatie.plek}>
            <Link to="/caseload">{navigatie.caseload}</Link>
          </nav>
        }
      >
        <p>{teksten.inleiding}</p>
      </Paginakop>
      <Weergavetabs
        huidig={filter.weergave}
        adres={(weergave) =>
          ['/sollicitaties', adresUitBordfilter({ ...filter, weergave })] as const
        }
      />
      <Gegevens vraag={vraag}>
        {(bord) => (
          <>
            <Filters bord={bord} filter={filter} />
            <Bordblad bord={bord} werknemerId={null} filter={filter} />
          </>
        )}
      </Gegevens>
    </div>
  );
}

interface FiltersProps {
  readonly bord: Sollicitatiebord;
  readonly filter: Bordfilter;
}

function Filters({ bord, filter }: FiltersProps) {
  const navigate = useNavigate();
  const zet = (deel: Partial<Bordfilter>) =>
    void navigate({
      to: '/sollicitaties',
      search: adresUitBordfilter({ ...filter, ...deel }),
      replace: true,
    });
  const alle = { waarde: '', label: teksten.alle } as const;
  return (
    <div className="bordfilters">
      <Keuzelijst
        label={teksten.filterWie}
        waarde={filter.werknemer ?? ''}
        opties={[
          { waarde: '', label: teksten.allen },
          ...bord.werknemers.map(({ id, naam }) => ({ waarde: id, label: naam })),
        ]}
        opKeuze={(id) => zet({ werknemer: id || null })}
      />
      <Keuzelijst
        label={teksten.filterGroep}
        waarde={filter.groep ?? ''}
        opties={[alle, ...BORDGROEPEN.map((waarde) => ({ waarde, label: teksten.groep[waarde] }))]}
        opKeuze={(groep) => zet({ groep: groep || null })}
      />
      {filter.weergave !== 'tabel' ? null : (
        <Keuzelijst
          label={teksten.filterKolom}
          waarde={filter.kolom ?? ''}
          opties={[alle, ...BORDKOLOMMEN.map((waarde) => ({ waarde, label: kolomNaam[waarde] }))]}
          opKeuze={(kolom) => zet({ kolom: kolom || null })}
        />
      )}
      <p className="gedempt bordfilters__aantal" role="status">
        {teksten.gevonden(gefilterd(bord.sollicitaties, filter).length)}
      </p>
      <Weergavenbalk
        plek="sollicitaties"
        werknemerId={filter.werknemer}
        filter={adresUitBordfilter({ ...filter, werknemer: null })}
      />
    </div>
  );
}
