import { aanmeldadresSchema, aanmeldkeuzesSchema } from '@passend/contracts';
import { useMutation } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { stuur } from '../../shared/api/api.js';
import { eigenAccount as teksten } from '../../shared/teksten/aanmeldbronnen.js';
import { FoutMelding } from '../../shared/ui/gegevens.js';
import { Knop } from '../../shared/ui/knop.js';
import { Melding } from '../../shared/ui/melding.js';
import { Veld } from '../../shared/ui/veld.js';

const PAD = '/api/aanmelden/oidc';

/** Signing in with an account of the organisation: the domain of the address says which one. */
export function EigenAccount({ naar }: { readonly naar: string }) {
  const [open, zetOpen] = useState(false);
  const [email, zetEmail] = useState('');
  const begin = useMutation({
    mutationFn: (id: string) => stuur(aanmeldadresSchema, 'POST', `${PAD}/${id}/begin`, { naar }),
    onSuccess: ({ adres }) => window.location.assign(adres),
  });
  const zoek = useMutation({
    mutationFn: () => stuur(aanmeldkeuzesSchema, 'POST', `${PAD}/keuzes`, { email: email.trim() }),
    onSuccess: ({ keuzes: [eerste, ...meer] }) => {
      if (eerste !== undefined && meer.length === 0) begin.mutate(eerste.id);
    },
  });
  const verstuur = (gebeurtenis: FormEvent) => {
    gebeurtenis.preventDefault();
    zoek.mutate();
  };
  if (!open) return <Knop onPress={() => zetOpen(true)}>{teksten.knop}</Knop>;
  const keuzes = zoek.data?.keuzes ?? [];
  const mislukt = begin.error ?? zoek.error;
  return (
    <form className="inlogformulier" onSubmit={verstuur} noValidate>
      {mislukt === null ? null : <FoutMelding fout={mislukt} />}
      {zoek.isSuccess && keuzes.length === 0 ? (
        <Melding toon="let-op">{teksten.geen}</Melding>
      ) : null}
      <Veld
        label={teksten.email}
        hulp={teksten.emailHulp}
        type="email"
        autoComplete="username"
        autoFocus
        value={email}
        onChange={zetEmail}
      />
      <Knop type="submit" bezig={zoek.isPending || begin.isPending}>
        {teksten.verder}
      </Knop>
      {keuzes.length > 1 ? (
        <fieldset className="eigen-account__keuzes">
          <legend>{teksten.kies}</legend>
          {keuzes.map(({ id, naam }) => (
            <Knop key={id} onPress={() => begin.mutate(id)}>
              {naam}
            </Knop>
          ))}
        </fieldset>
      ) : null}
    </form>
  );
}
