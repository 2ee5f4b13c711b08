/** Server-sent events over fetch: EventSource cannot POST, and a POST is what the CSRF check and persisted ids expect. */

/** Calls `onMessage` with the data of each `next` event until the stream ends. Comments (pings) are skipped. */
export async function readEvents(body: ReadableStream<Uint8Array>, onMessage: (data: string) => void): Promise<void> {
  const reader = body.pipeThrough(new TextDecoderStream() as ReadableWritablePair<string, Uint8Array>).getReader();
  let rest = '';
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return;
    const blocks = (rest + value).split(/\r?\n\r?\n/);
    rest = blocks.pop() ?? '';
    for (const block of blocks) {
      const { event, data } = parseEvent(block);
      if (event === 'complete') return;
      if (event === 'next' && data) onMessage(data);
    }
  }
}

export function parseEvent(block: string): { event: string; data: string } {
  const data: string[] = [];
  let event = 'message';
  for (const line of block.split(/\r?\n/)) {
    if (line.startsWith('event:')) event = line.slice(6).trim();
    else if (line.startsWith('data:')) data.push(line.slice(5).trimStart());
  }
  return { event, data: data.join('\n') };
}
