import type { Mailstand } from '@passend/contracts';
import { Weigermelding } from '../../shared/formulier/weigermelding.js';
import { mailstandTekst, attendering as teksten } from '../../shared/teksten/attendering.js';
import { Knop } from '../../shared/ui/knop.js';
import { type Eigenaar, useMail } from './attendering-api.js';

interface MailstandvakProps {
  readonly eigenaar: Eigenaar;
  readonly mail: Mailstand;
}

/** Whether mail goes, and what is in it. Only the werknemer himself puts it on or off. */
export function Mailstandvak({ eigenaar, mail }: MailstandvakProps) {
  const aan = eigenaar === null ? teksten.mailAan : teksten.mailAanCoach;
  return (
    <section aria-labelledby="mail-kop" className="attendering__mail">
      <h2 id="mail-kop">{teksten.mailKop}</h2>
      <p role="status">{mail === 'aan' ? aan : mailstandTekst[mail]}</p>
      <p className="gedempt">{eigenaar === null ? teksten.mailInhoud : teksten.mailInhoudCoach}</p>
      {eigenaar !== null || mail === 'geen_account' ? null : <Mailknop aan={mail === 'aan'} />}
    </section>
  );
}

function Mailknop({ aan }: { readonly aan: boolean }) {
  const mail = useMail();
  return (
    <>
      <Weigermelding fout={mail.error} />
      <Knop bezig={mail.isPending} onPress={() => mail.mutate(!aan)}>
        {aan ? teksten.mailUit : teksten.mailWeerAan}
      </Knop>
    </>
  );
}
