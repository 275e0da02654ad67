/**
 * Sends and answers the messages of `messages.ts`. Payload and sender are checked on receipt; so is what a page answers.
 * Failures are values: a page whose extension was updated must go quiet, not throw.
 */
import * as v from 'valibot';
import { err, ok, type Result } from '../engine/result.ts';
import { browser, type MessageSender } from './browser.ts';
import type { Answer, Direction, Params } from './messages.ts';

export type MessageFailure =
  | { readonly kind: 'gone'; readonly reason: string }
  | { readonly kind: 'refused'; readonly reason: string }
  | { readonly kind: 'failed'; readonly reason: string };

interface Envelope {
  readonly sidelight: string;
  readonly params: unknown;
}

export type Handlers<D extends Direction> = {
  readonly [N in keyof D]: (
    params: Params<D, N>,
    sender: MessageSender,
  ) => Promise<Result<Answer<D, N>, string>>;
};

export type SenderRule = (sender: MessageSender) => boolean;

/**
 * Answers the messages of one direction from senders that `accepts` allows; stays silent for all others, so that
 * other listeners of the same context may answer.
 */
export function answerMessages<D extends Direction>(
  direction: D,
  handlers: Handlers<D>,
  accepts: SenderRule,
): () => void {
  const listener = (message: unknown, sender: MessageSender): Promise<unknown> | undefined => {
    if (!isEnvelope(message) || !Object.hasOwn(direction, message.sidelight)) return undefined;
    if (sender.id !== browser.runtime.id || !accepts(sender)) return undefined;
    return answer(direction, handlers, message.sidelight, message.params, sender);
  };
  browser.runtime.onMessage.addListener(listener as never);
  return () => browser.runtime.onMessage.removeListener(listener as never);
}

async function answer<D extends Direction, N extends keyof D & string>(
  direction: D,
  handlers: Handlers<D>,
  name: N,
  params: unknown,
  sender: MessageSender,
): Promise<Result<unknown, MessageFailure>> {
  const parsed = v.safeParse(direction[name]!.params, params);
  if (!parsed.success) return err({ kind: 'refused', reason: describeIssue(name, parsed.issues[0]) });
  try {
    const result = await handlers[name](parsed.output as Params<D, N>, sender);
    return result.ok ? result : err({ kind: 'failed', reason: result.error });
  } catch (error) {
    // A bug of ours: say so in the extension's own console and tell the asker that there is no answer.
    console.error(`Sidelight: ${name} failed`, error);
    return err({ kind: 'failed', reason: String(error) });
  }
}

/** Asks the background (or, with `tab`, a page) and checks the answer. */
export async function sendMessage<D extends Direction, N extends keyof D & string>(
  direction: D,
  name: N,
  params: Params<D, N>,
  tab?: { readonly tabId: number; readonly frameId?: number },
): Promise<Result<Answer<D, N>, MessageFailure>> {
  const envelope: Envelope = { sidelight: name, params };
  let reply: unknown;
  try {
    reply = tab
      ? await browser.tabs.sendMessage(
          tab.tabId,
          envelope,
          tab.frameId === undefined ? {} : { frameId: tab.frameId },
        )
      : await browser.runtime.sendMessage(envelope);
  } catch (error) {
    return err({ kind: 'gone', reason: String(error) });
  }
  return checkReply(direction, name, reply);
}

function checkReply<D extends Direction, N extends keyof D & string>(
  direction: D,
  name: N,
  reply: unknown,
): Result<Answer<D, N>, MessageFailure> {
  if (!isReply(reply)) return err({ kind: 'gone', reason: `${name} was not answered` });
  if (!reply.ok) return err(reply.error);
  const parsed = v.safeParse(direction[name]!.result, reply.value);
  return parsed.success
    ? ok(parsed.output as Answer<D, N>)
    : err({ kind: 'failed', reason: describeIssue(name, parsed.issues[0]) });
}

function isEnvelope(message: unknown): message is Envelope {
  return (
    typeof message === 'object' && message !== null && typeof (message as Envelope).sidelight === 'string'
  );
}

function isReply(reply: unknown): reply is Result<unknown, MessageFailure> {
  return typeof reply === 'object' && reply !== null && typeof (reply as { ok?: unknown }).ok === 'boolean';
}

function describeIssue(name: string, issue: v.BaseIssue<unknown> | undefined): string {
  const path = issue ? v.getDotPath(issue) : null;
  return `${name}: ${path ? `${path}: ` : ''}${issue?.message ?? 'does not fit'}`;
}
