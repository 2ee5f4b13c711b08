/**
 * All published forms. A version is immutable: its digest stands in published.lock.json and a test compares. To change
 * a form, add `v<N+1>.schema.json` beside it and a line here; submissions keep the version they were made with.
 */
import incidentClosing from './incident-closing/v1.schema.json' with { type: 'json' };
import incidentFiling from './incident-filing/v1.schema.json' with { type: 'json' };
import incidentHandling from './incident-handling/v1.schema.json' with { type: 'json' };
import incidentPostCheck from './incident-post-check/v1.schema.json' with { type: 'json' };
import incidentPreCheck from './incident-pre-check/v1.schema.json' with { type: 'json' };
import incidentRecord from './incident-record/v1.schema.json' with { type: 'json' };
import incidentReport from './incident-report/v1.schema.json' with { type: 'json' };
import incidentReport2 from './incident-report/v2.schema.json' with { type: 'json' };
import incidentSettled from './incident-settled/v1.schema.json' with { type: 'json' };
import supervisionOrder from './supervision-order/v1.schema.json' with { type: 'json' };
import supervisionReply from './supervision-reply/v1.schema.json' with { type: 'json' };
import supervisionAcceptance from './supervision-acceptance/v1.schema.json' with { type: 'json' };
import whistleCall from './whistle-call/v1.schema.json' with { type: 'json' };
import whistlePlan from './whistle-plan/v1.schema.json' with { type: 'json' };
import whistleResult from './whistle-result/v1.schema.json' with { type: 'json' };
import whistlePartyRating from './whistle-party-rating/v1.schema.json' with { type: 'json' };
import type { FormDefinition, FormSchema, PublishedSource } from './form-schema.ts';
import { approvalForms } from './registry-approval.ts';
import { petitionForms } from './registry-petition.ts';
import { projectForms } from './registry-project.ts';

const idPattern = /\/forms\/([a-z][a-z0-9-]*)\/v([1-9][0-9]*)$/;

function isFormSchema(source: PublishedSource): source is FormSchema {
  // What TypeScript infers from a JSON file is wider than the vocabulary; Ajv's strict mode checks the rest.
  return source.type === 'object';
}

function publish(schema: PublishedSource): FormDefinition {
  if (!isFormSchema(schema)) throw new Error(`form is no object: ${schema.$id}`);
  const match = idPattern.exec(schema.$id);
  if (!match) throw new Error(`form $id does not end in /forms/<name>/v<N>: ${schema.$id}`);
  const name = match[1]!;
  const version = Number(match[2]);
  return Object.freeze({ id: `${name}@${version}`, name, version, title: schema['x-label'], schema });
}

/** Every published version, oldest first within a name. */
export const forms: readonly FormDefinition[] = [
  publish(incidentReport),
  publish(incidentReport2),
  publish(incidentSettled),
  publish(incidentRecord),
  publish(incidentPreCheck),
  publish(incidentFiling),
  publish(incidentHandling),
  publish(incidentPostCheck),
  publish(incidentClosing),
  publish(supervisionOrder),
  publish(supervisionReply),
  publish(supervisionAcceptance),
  publish(whistleCall),
  publish(whistlePlan),
  publish(whistleResult),
  publish(whistlePartyRating),
  ...[...petitionForms, ...approvalForms, ...projectForms].map(publish),
];

const byId = new Map(forms.map((form) => [form.id, form]));

/** `findForm('incident-report@1')`; undefined when no such version was ever published. */
export function findForm(id: string): FormDefinition | undefined {
  return byId.get(id);
}

/** The newest version of a form by its bare name. */
export function latestForm(name: string): FormDefinition | undefined {
  return forms.filter((form) => form.name === name).toSorted((a, b) => b.version - a.version)[0];
}
