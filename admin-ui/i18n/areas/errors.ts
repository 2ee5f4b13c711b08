/** Messages by error code, `errorCode.<CODE>`: the server's own table, and the two faults only a browser can meet. */
import { errors, type ErrorCode } from '#domain/errors.ts';
import type { Language } from '#domain/labels.ts';

export type ClientErrorCode = ErrorCode | 'OFFLINE' | 'UNEXPECTED';

const clientErrors = {
  OFFLINE: { zh: '网络未连接，已填写的内容会保留', en: 'No connection. What you have typed is kept' },
  UNEXPECTED: { zh: '服务器出错，请稍后重试', en: 'The server failed. Please try again later' },
};

/** The catalogue of one language. */
export function errorMessages(language: Language): { errorCode: Record<string, string> } {
  const entries = Object.entries(errors).map(([code, { message }]) => [code, message[language]] as const);
  return {
    errorCode: {
      ...Object.fromEntries(entries),
      OFFLINE: clientErrors.OFFLINE[language],
      UNEXPECTED: clientErrors.UNEXPECTED[language],
    },
  };
}
