/** A valid form cut along its classification: what is stored readable, what is stored encrypted, what commands carry. */
import type { FormData, FormScalar, FormSchema, FormValue } from './form-schema.ts';
import { personalFields } from './form-schema.ts';

export interface SplitForm {
  /** Public and internal fields. */
  readonly data: FormData;
  /** Sensitive and accusation fields: encrypted at rest, masked for everybody else. */
  readonly personal: FormData;
  /** Non-personal facts for the kernel's guards. */
  readonly facts: Readonly<Record<string, FormScalar>>;
}

export function splitForm(schema: FormSchema, value: FormData): SplitForm {
  const personalNames = new Set(personalFields(schema));
  const data: Record<string, FormValue> = {};
  const personal: Record<string, FormValue> = {};
  const facts: Record<string, FormScalar> = {};
  for (const [name, entry] of Object.entries(value)) {
    if (personalNames.has(name)) {
      personal[name] = entry;
      continue;
    }
    data[name] = entry;
    if (schema.properties[name]?.['x-fact'] && typeof entry !== 'object') facts[name] = entry;
  }
  return { data, personal, facts };
}
