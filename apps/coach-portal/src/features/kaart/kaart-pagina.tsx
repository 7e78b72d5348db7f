import { useQuery } from '@tanstack/react-query';
import { getRouteApi, useNavigate } from '@tanstack/react-router';
import { schrijfAdreszoek } from '../../shared/lib/adres.js';
import { kaart as teksten } from '../../shared/teksten/kaart.js';
import { Clientpagina } from '../../shared/ui/clientpagina.js';
import { Gegevens } from '../../shared/ui/gegevens.js';
import { Leeg } from '../../shared/ui/leeg.js';
import { Verwijzing } from '../../shared/ui/verwijzing.js';
import { Kaartbeeld } from './kaart.js';
import { kaartQuery } from './kaart-api.js';

const route = getRouteApi('/binnen/coach/werknemers/$werknemerId/kaart');

/** For the coach: where the vacancies of the ranking are; a town leads back to the ranking of it. */
export function KaartPagina() {
  const { werknemerId } = route.useParams();
  const zoek = route.useSearch();
  const navigate = useNavigate();
  const ranglijst = `/werknemers/${encodeURIComponent(werknemerId)}/matches${schrijfAdreszoek(zoek)}`;
  return (
    <Clientpagina
      werknemerId={werknemerId}
      titel={teksten.titel}
      titelKaal={teksten.titelKaal}
      inleiding={
        <p className="gedempt">
          {teksten.uitleg} {Object.keys(zoek).length === 0 ? null : teksten.metFilter}{' '}
          <Verwijzing naar={ranglijst}>{teksten.naarRanglijst}</Verwijzing>
        </p>
      }
    >
      <Gegevens vraag={useQuery(kaartQuery(werknemerId, zoek))}>
        {(kaart) =>
          kaart.totaal === 0 ? (
            <Leeg
              kop={teksten.leegKop}
              teken="kaart"
              acties={<Verwijzing naar={ranglijst}>{teksten.naarRanglijst}</Verwijzing>}
            >
              <p>{teksten.leeg}</p>
            </Leeg>
          ) : (
            <Kaartbeeld
              kaart={kaart}
              gekozen={kaart.plaatsen.find((een) => zoek.plaats?.includes(een.zoek))?.id ?? null}
              uitkomst={teksten.uitkomst}
              thuisOnbekend={teksten.thuisOnbekend}
              opKies={(plaats) =>
                void navigate({
                  to: '/werknemers/$werknemerId/matches',
                  params: { werknemerId },
                  search: { ...zoek, plaats: plaats.zoek },
                })
              }
            />
          )
        }
      </Gegevens>
    </Clientpagina>
  );
}
