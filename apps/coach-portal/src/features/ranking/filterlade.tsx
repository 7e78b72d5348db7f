import type { Facet, MatchLijst } from '@passend/contracts';
import { BEOORDELINGEN, uitkomstSchema } from '@passend/domain';
import { useEffect, useState } from 'react';
import { maat } from '../../shared/opmaak/getal.js';
import { landNaam } from '../../shared/opmaak/land.js';
import { beoordelingNaam, uitkomstNaam } from '../../shared/teksten/oordeel.js';
import { filters as teksten } from '../../shared/teksten/ranking.js';
import { Dialoog } from '../../shared/ui/dialoog.js';
import { AanUit, type KeuzeOptie, Keuzes } from '../../shared/ui/keuze.js';
import { Keuzelijst } from '../../shared/ui/keuzelijst.js';
import { Knop } from '../../shared/ui/knop.js';
import { Veld } from '../../shared/ui/veld.js';
import { filterUitAdres, LEEG_FILTER, type MatchFilter } from './filter.js';
import './filterlade.css';

interface FilterladeProps {
  readonly open: boolean;
  readonly opSluit: () => void;
  readonly filter: MatchFilter;
  readonly feiten: MatchLijst;
  readonly opFilter: (filter: MatchFilter) => void;
}

/** All filters; each choice works at once and the number of vacancies follows. */
export function Filterlade({ open, opSluit, filter, feiten, opFilter }: FilterladeProps) {
  return (
    <Dialoog
      zijkant
      titel={teksten.kop}
      open={open}
      opSluit={opSluit}
      voet={
        <>
          <Knop soort="hoofd" onPress={opSluit}>
            {teksten.toon(feiten.totaal)}
          </Knop>
          <Knop soort="stil" onPress={() => opFilter({ ...LEEG_FILTER, lijst: filter.lijst })}>
            {teksten.wis}
          </Knop>
        </>
      }
    >
      <div className="filterlade">
        <AanUit aan={filter.nieuw} opVerander={(nieuw) => opFilter({ ...filter, nieuw })}>
          {teksten.nieuw}
        </AanUit>
        {filter.lijst === 'afgevallen' ? (
          <Regelkeuze filter={filter} feiten={feiten} opFilter={opFilter} />
        ) : (
          <Uitkomstkeuze filter={filter} opFilter={opFilter} />
        )}
        <Keuzes
          label={teksten.beoordeling}
          opties={(['geen', ...BEOORDELINGEN] as const).map((waarde) => ({
            waarde,
            label: beoordelingNaam[waarde],
          }))}
          gekozen={filter.beoordeling}
          opKeuze={(beoordeling) => opFilter(opnieuw(filter, 'beoordeling', beoordeling))}
        />
        <Getallen filter={filter} opFilter={opFilter} />
        {(['land', 'provincie', 'plaats'] as const).map((naam) => (
          <Facetkeuze
            key={naam}
            label={teksten[naam]}
            facet={feiten.facetten[naam]}
            noem={naam === 'land' ? landNaam : String}
            gekozen={filter[naam]}
            opKeuze={(keuze) => opFilter({ ...filter, [naam]: keuze })}
          />
        ))}
      </div>
    </Dialoog>
  );
}

type DeelProps = Pick<FilterladeProps, 'filter' | 'opFilter'>;

function Uitkomstkeuze({ filter, opFilter }: DeelProps) {
  return (
    <Keuzes
      label={teksten.uitkomst}
      opties={uitkomstSchema.options.map((waarde) => ({ waarde, label: uitkomstNaam[waarde] }))}
      gekozen={filter.uitkomst}
      opKeuze={(uitkomst) => opFilter(opnieuw(filter, 'uitkomst', uitkomst))}
    />
  );
}

function Regelkeuze({ filter, feiten, opFilter }: DeelProps & { readonly feiten: MatchLijst }) {
  return (
    <Keuzelijst
      label={teksten.regel}
      waarde={filter.regel ?? ''}
      opties={[
        { waarde: '', label: teksten.alleRegels },
        ...feiten.perRegel.map(({ regel, tekst, aantal }) => ({
          waarde: regel,
          label: `${tekst} (${aantal})`,
        })),
      ]}
      opKeuze={(regel) => opFilter({ ...filter, regel: regel === '' ? null : regel })}
    />
  );
}

function Getallen({ filter, opFilter }: DeelProps) {
  return (
    <>
      <Getalveld
        label={`${teksten.afstand}: ${teksten.maxKm.toLowerCase()}`}
        waarde={filter.maxKm}
        opWaarde={(tekst) => opFilter(opnieuw(filter, 'maxKm', tekst))}
      />
      <div className="filterlade__paar">
        <Getalveld
          label={`${teksten.uren}: ${teksten.urenMin.toLowerCase()}`}
          waarde={filter.urenMin}
          opWaarde={(tekst) => opFilter(opnieuw(filter, 'urenMin', tekst))}
        />
        <Getalveld
          label={`${teksten.uren}: ${teksten.urenMax.toLowerCase()}`}
          waarde={filter.urenMax}
          opWaarde={(tekst) => opFilter(opnieuw(filter, 'urenMax', tekst))}
        />
      </div>
    </>
  );
}

interface GetalveldProps {
  readonly label: string;
  readonly waarde: number | null;
  readonly opWaarde: (tekst: string) => void;
}

/** A number that counts once it is finished: on Enter or on leaving the field. */
function Getalveld({ label, waarde, opWaarde }: GetalveldProps) {
  const vast = waarde === null ? '' : maat(waarde);
  const [tekst, zetTekst] = useState(vast);
  useEffect(() => zetTekst(vast), [vast]);
  const klaar = () => (tekst === vast ? undefined : opWaarde(tekst));
  return (
    <Veld
      label={label}
      inputMode="decimal"
      value={tekst}
      onChange={zetTekst}
      onBlur={klaar}
      onKeyDown={(toets) => (toets.key === 'Enter' ? klaar() : undefined)}
    />
  );
}

interface FacetkeuzeProps {
  readonly label: string;
  readonly facet: Facet;
  readonly noem: (waarde: string) => string;
  readonly gekozen: readonly string[];
  readonly opKeuze: (gekozen: readonly string[]) => void;
}

function Facetkeuze({ label, facet, noem, gekozen, opKeuze }: FacetkeuzeProps) {
  const opties: readonly KeuzeOptie[] = [
    ...facet.map(({ waarde, aantal }) => ({ waarde, label: noem(waarde), aantal })),
    ...gekozen
      .filter((waarde) => !facet.some((deel) => deel.waarde === waarde))
      .map((waarde) => ({ waarde, label: noem(waarde) })),
  ];
  if (opties.length === 0) return null;
  return <Keuzes label={label} opties={opties} gekozen={gekozen} opKeuze={opKeuze} />;
}

/** Replaces one part by what was chosen or typed; what makes no sense falls away. */
function opnieuw(
  filter: MatchFilter,
  naam: 'uitkomst' | 'beoordeling' | 'maxKm' | 'urenMin' | 'urenMax',
  waarde: string | readonly string[],
): MatchFilter {
  const gelezen = filterUitAdres({ [naam]: waarde });
  return { ...filter, [naam]: gelezen[naam] };
}
