/** A recorded history on disk: JSON with enums by name, 64-bit numbers and bytes as strings. */
import proto from '@temporalio/proto';

const { History } = proto.temporal.api.history.v1;
type History = proto.temporal.api.history.v1.IHistory;

export interface RecordedHistory {
  readonly workflowId: string;
  readonly history: History;
}

/** base64 of `xxx`: notes that were there to make a history long for the server stay short in the file. */
const FILLER = /(?:eHh4){100,}/g;

export function toText(workflowId: string, history: History): string {
  const plain = History.toObject(History.fromObject(history), { longs: String, enums: String, bytes: String });
  return `${JSON.stringify({ workflowId, history: plain }).replaceAll(FILLER, 'eHh4')}\n`;
}

export function fromText(text: string): RecordedHistory {
  const { workflowId, history } = JSON.parse(text) as { workflowId: string; history: Record<string, unknown> };
  return { workflowId, history: History.fromObject(history) };
}
