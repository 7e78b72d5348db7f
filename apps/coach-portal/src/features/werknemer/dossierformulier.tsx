import type { WerknemerWeergave } from '@passend/contracts';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Link, useNavigate } from '@tanstack/react-router';
import type { FormEvent, ReactNode } from 'react';
import { doe } from '../../shared/api/api.js';
import { werknemerQuery } from '../../shared/api/werknemer.js';
import { werknemerPad } from '../../shared/api/werknemerpad.js';
import { Conceptstand } from '../../shared/concept/conceptstand.js';
import type { useConceptvorm } from '../../shared/concept/gebruik-conceptvorm.js';
import { algemeen } from '../../shared/teksten/algemeen.js';
import { concept } from '../../shared/teksten/concept.js';
import { type FormulierFout, Foutsamenvatting } from '../../shared/ui/foutsamenvatting.js';
import { FoutMelding, Gegevens } from '../../shared/ui/gegevens.js';
import { Knop } from '../../shared/ui/knop.js';
import { Melding } from '../../shared/ui/melding.js';
import './werknemer.css';

interface DossierpaginaProps {
  readonly werknemerId: string;
  readonly children: (werknemer: WerknemerWeergave) => ReactNode;
}

/** A page that changes one part of the file of a client. */
export function Dossierpagina({ werknemerId, children }: DossierpaginaProps) {
  const vraag = useQuery(werknemerQuery(werknemerId));
  return (
    <div className="pagina pagina--smal">
      <Gegevens vraag={vraag}>{children}</Gegevens>
    </div>
  );
}

/** Keeps a part of the file; what was ranked with the old one is forgotten. */
export function useVastleggen(
  werknemerId: string,
  methode: 'POST' | 'PUT',
  deel: 'belastbaarheid' | 'zoekprofiel',
  opKlaar: () => void,
) {
  const queryClient = useQueryClient();
  const navigate = useNavigate();
  return useMutation({
    mutationFn: (invoer: unknown) => doe(methode, werknemerPad(werknemerId, deel), invoer),
    onSuccess: async () => {
      opKlaar();
      queryClient.removeQueries({ queryKey: ['ranglijst', werknemerId] });
      queryClient.removeQueries({ queryKey: ['match', werknemerId] });
      queryClient.removeQueries({ queryKey: ['wat-als', werknemerId] });
      void queryClient.invalidateQueries({ queryKey: ['caseload'] });
      await queryClient.invalidateQueries({ queryKey: ['werknemer', werknemerId] });
      await navigate({ to: '/werknemers/$werknemerId', params: { werknemerId } });
    },
  });
}

interface DossierformulierProps {
  readonly werknemerId: string;
  readonly fouten: readonly FormulierFout[];
  /** A failure that belongs to no field; null when there is none. */
  readonly fout: Error | null;
  readonly bezig: boolean;
  readonly knop: string;
  readonly opVerstuur: () => void;
  /** What keeps the form until it is sent. */
  readonly bewaard: Pick<ReturnType<typeof useConceptvorm>, 'concept' | 'hervat' | 'beginOpnieuw'>;
  readonly children: ReactNode;
}

/** The frame of such a form: what is wrong above the fields, keep and cancel below them. */
export function Dossierformulier(props: DossierformulierProps) {
  const { bewaard } = props;
  const verstuur = (gebeurtenis: FormEvent) => {
    gebeurtenis.preventDefault();
    props.opVerstuur();
  };
  return (
    <form className="formulier" onSubmit={verstuur} noValidate>
      <Foutsamenvatting fouten={props.fouten} />
      {props.fout === null ? null : <FoutMelding fout={props.fout} />}
      {bewaard.hervat ? (
        <Melding>
          <p>{concept.hervat}</p>
          <Knop soort="stil" onPress={bewaard.beginOpnieuw}>
            {concept.beginOpnieuw}
          </Knop>
        </Melding>
      ) : null}
      {props.children}
      <Conceptstand concept={bewaard.concept} />
      <div className="formulier__knoppen">
        <Knop type="submit" soort="hoofd" bezig={props.bezig}>
          {props.knop}
        </Knop>
        <Link to="/werknemers/$werknemerId" params={{ werknemerId: props.werknemerId }}>
          {algemeen.annuleren}
        </Link>
      </div>
    </form>
  );
}
