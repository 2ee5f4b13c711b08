import { describe, expect, test } from 'vitest';
import { readEvents } from '../../admin-ui/providers/event-stream.ts';

async function heard(...chunks: readonly string[]): Promise<string[]> {
  const messages: string[] = [];
  const encoder = new TextEncoder();
  const body = new ReadableStream<Uint8Array>({
    start(controller) {
      for (const chunk of chunks) controller.enqueue(encoder.encode(chunk));
      controller.close();
    },
  });
  await readEvents(body, (data) => messages.push(data));
  return messages;
}

describe('event stream', () => {
  test('pings are no messages', async () => {
    expect(await heard(':\n\n', 'event: next\ndata: {"a":1}\n\n', ':\n\n')).toEqual(['{"a":1}']);
  });

  test('a message cut anywhere by the network arrives whole and once', async () => {
    const text = 'event: next\ndata: {"number":"一"}\n\nevent: next\ndata: {"a":2}\n\n';
    for (let cut = 1; cut < text.length; cut += 1) {
      expect(await heard(text.slice(0, cut), text.slice(cut))).toEqual(['{"number":"一"}', '{"a":2}']);
    }
  });

  test('nothing after the end of the stream is heard', async () => {
    expect(await heard('event: complete\n\nevent: next\ndata: 1\n\n')).toEqual([]);
  });
});
