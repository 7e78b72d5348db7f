import type { ReactNode } from 'react';
import { FieldError } from 'react-aria-components/FieldError';
import { Input } from 'react-aria-components/Input';
import { Label } from 'react-aria-components/Label';
import { Text } from 'react-aria-components/Text';
import { TextArea } from 'react-aria-components/TextArea';
import { TextField, type TextFieldProps } from 'react-aria-components/TextField';
import { klassen } from '../lib/klassen.js';
import './veld.css';

interface VeldProps extends Omit<TextFieldProps, 'children' | 'className' | 'id'> {
  readonly label: ReactNode;
  readonly hulp?: string;
  readonly fout?: string | null | undefined;
  readonly regels?: number;
  readonly klas?: string;
  /** Id of the input itself, so that the error summary can point at it. */
  readonly veldId?: string;
}

/** A labelled text field with help and error; more than one line when `regels` is given. */
export function Veld({ label, hulp, fout, regels, klas, veldId, ...rest }: VeldProps) {
  const invoer = veldId === undefined ? {} : { id: veldId };
  return (
    <TextField
      {...rest}
      {...invoer}
      isInvalid={Boolean(fout)}
      validationBehavior="aria"
      className={klassen('veld', klas)}
    >
      <Label className="veld__label">{label}</Label>
      {hulp === undefined ? null : (
        <Text slot="description" className="veld__hulp">
          {hulp}
        </Text>
      )}
      {regels === undefined ? (
        <Input className="veld__invoer" />
      ) : (
        <TextArea className="veld__invoer" rows={regels} />
      )}
      <FieldError className="veld__fout">{fout ?? ''}</FieldError>
    </TextField>
  );
}
