/** One end of the link between windows of one browser; no server takes part. */
export type WindowEnd<Message> = { send: (message: Message) => void; close: () => void };

/**
 * Opens an end of the link with that name. `envelope` goes with every message. Two products under
 * one host do not hear each other; a browser without channels hears nothing.
 */
export function openWindowEnd<Message>(
  name: string,
  envelope: object,
  onData: (data: unknown) => void,
): WindowEnd<Message> {
  if (typeof BroadcastChannel === 'undefined') return { send: () => {}, close: () => {} };
  const channel = new BroadcastChannel(import.meta.env.BASE_URL + name);
  channel.addEventListener('message', ({ data }) => onData(data));
  return {
    send: (message) => channel.postMessage({ ...envelope, message }),
    close: () => channel.close(),
  };
}
