/** Upload of a file with progress. fetch cannot tell how far an upload is, so this is XMLHttpRequest. */
import { BELIEVED_USER } from '#domain/identity/believed-user.ts';
import { believedUser, tellSessionChanged } from '../providers/believed-user.ts';
import { ApiError, errorCodeOf } from '../providers/api-error.ts';

export interface UploadedFile {
  readonly id: string;
}

/** A line on which nothing moves for so long is dead, though nobody has said so. */
const SILENCE_MS = 60_000;

/** Where files without an account go, and what is told beside the file. */
export interface UploadTarget {
  readonly path?: string;
  readonly fields?: Readonly<Record<string, string>>;
  /** Given up by the person: rejects with the signal's reason. */
  readonly signal?: AbortSignal | undefined;
}

function readBody(text: string): { id?: unknown; code?: unknown; error?: { code?: unknown } } {
  try {
    const body: unknown = JSON.parse(text);
    return typeof body === 'object' && body !== null ? body : {};
  } catch {
    return {};
  }
}

/** Resolves with the attachment's id; rejects with an ApiError whose code says why. */
export function uploadFile(
  file: Blob,
  fileName: string,
  onProgress: (share: number) => void = () => undefined,
  { path = '/attachments', fields = {}, signal }: UploadTarget = {},
): Promise<UploadedFile> {
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    const abort = () => request.abort();
    let silence = setTimeout(abort, SILENCE_MS);
    const moves = () => {
      clearTimeout(silence);
      silence = setTimeout(abort, SILENCE_MS);
    };
    const body = new FormData();
    body.append('file', file, fileName);
    for (const [name, value] of Object.entries(fields)) body.append(name, value);
    request.open('POST', path);
    const user = believedUser();
    if (user !== null) request.setRequestHeader(BELIEVED_USER, user);
    request.upload.addEventListener('progress', (event) => {
      moves();
      if (event.lengthComputable) onProgress(event.loaded / event.total);
    });
    request.addEventListener('error', () => reject(new ApiError('OFFLINE')));
    request.addEventListener('abort', () => reject(signal?.aborted ? signal.reason : new ApiError('OFFLINE')));
    request.addEventListener('loadend', () => {
      clearTimeout(silence);
      signal?.removeEventListener('abort', abort);
    });
    if (signal?.aborted) {
      clearTimeout(silence);
      reject(signal.reason);
      return;
    }
    signal?.addEventListener('abort', abort);
    request.addEventListener('load', () => {
      const answer = readBody(request.responseText);
      if (request.status < 300 && typeof answer.id === 'string') {
        resolve({ id: answer.id });
        return;
      }
      const code = errorCodeOf(answer.code ?? answer.error?.code);
      if (code === 'SESSION_CHANGED') tellSessionChanged();
      // A proxy in front of a stopped API answers 502–504.
      reject(new ApiError(code === 'UNEXPECTED' && request.status >= 502 ? 'ENGINE_UNAVAILABLE' : code));
    });
    request.send(body);
  });
}
