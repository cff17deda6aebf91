import * as v from 'valibot';
import { whenStopped } from './ask.ts';
import { extension } from './content-api.ts';
import { type TeacherAnswers, type ToTeacher, toTeacher } from './protocol.ts';

type Handlers = {
  [Name in ToTeacher['name']]: (
    message: Extract<ToTeacher, { name: Name }>,
  ) => TeacherAnswers[Name] | Promise<TeacherAnswers[Name]>;
};

/**
 * Answers what the panel asks of the teaching script, until the signal aborts. An answer may take as long as the
 * reader does; a panel that was closed in the meantime does not hear it.
 */
export function answerPanel(handlers: Handlers, signal: AbortSignal): void {
  const { onMessage, id, getURL } = extension().runtime;
  const listener = (
    raw: unknown,
    sender: chrome.runtime.MessageSender,
    respond: (answer: unknown) => void,
  ): true | undefined => {
    const isOurs = sender.id === id && sender.url?.startsWith(getURL(''));
    const parsed = isOurs ? v.safeParse(toTeacher, raw) : null;
    if (!parsed?.success) return undefined;
    const handle = handlers[parsed.output.name] as (message: ToTeacher) => unknown;
    void Promise.resolve(handle(parsed.output)).then(respond);
    return true;
  };
  onMessage.addListener(listener);
  whenStopped(signal, () => onMessage.removeListener(listener));
}
