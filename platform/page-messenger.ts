/**
 * The page's end of the messages of `messages.ts`. Their schemas stay in the background, which checks what comes from a
 * page's process. A page takes its own extension's word, so it needs to know who speaks and nothing more, and is
 * spared the schema library.
 */
import { err, type Result } from '../engine/result.ts';
import type { MessageSender } from './browser.ts';
import type { Answer, contentToBackground, extensionToContent, Params } from './messages.ts';
import type { Handlers, MessageFailure } from './messenger.ts';
import { pageRuntime } from './page-browser.ts';

type Asked = typeof contentToBackground;
type Told = typeof extensionToContent;

export async function askBackground<N extends keyof Asked>(
  name: N,
  params: Params<Asked, N>,
): Promise<Result<Answer<Asked, N>, MessageFailure>> {
  try {
    const reply = await pageRuntime()?.sendMessage({ sidelight: name, params });
    if (isReply<Answer<Asked, N>>(reply)) return reply;
  } catch (error) {
    return err({ kind: 'gone', reason: String(error) });
  }
  return err({ kind: 'gone', reason: `${name} was not answered` });
}

/** Answers the background and the extension's own pages; stays silent for all else. */
export function answerExtension(handlers: Handlers<Told>): () => void {
  const runtime = pageRuntime();
  const listener = (message: unknown, sender: MessageSender, reply: (answer: unknown) => void): boolean => {
    const { sidelight: name, params } = (message ?? {}) as { sidelight?: keyof Told; params?: never };
    if (name === undefined || !Object.hasOwn(handlers, name)) return false;
    if (!isOfExtension(sender)) return false;
    void handlers[name](params as never, sender).then(
      (answer) => reply(answer.ok ? answer : err({ kind: 'failed', reason: answer.error })),
      (error: unknown) => reply(err({ kind: 'failed', reason: String(error) })),
    );
    return true;
  };
  runtime?.onMessage.addListener(listener);
  return () => runtime?.onMessage.removeListener(listener);
}

/** The background has no tab; the extension's own pages may stand in one. */
function isOfExtension({ id, tab, url = '' }: MessageSender): boolean {
  const runtime = pageRuntime();
  if (!runtime || id !== runtime.id) return false;
  return tab === undefined || url.startsWith(runtime.getURL(''));
}

function isReply<Value>(reply: unknown): reply is Result<Value, MessageFailure> {
  return typeof reply === 'object' && reply !== null && typeof (reply as { ok?: unknown }).ok === 'boolean';
}
