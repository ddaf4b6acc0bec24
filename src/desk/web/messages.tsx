/** What the desk tells after an action: read aloud, shown at the bottom, with the way back where there is one. */
import { type ComponentChildren, createContext } from 'preact';
import { useCallback, useContext, useMemo, useRef, useState } from 'preact/hooks';

export interface MessageOptions {
  readonly tone?: 'good' | 'alert' | undefined;
  /** Undoes what the message tells of. The message then stays until it is closed or another one comes. */
  readonly undo?: (() => void) | undefined;
  readonly undoLabel?: string | undefined;
}

export interface Message extends MessageOptions {
  readonly key: number;
  readonly words: string;
}

export interface Messages {
  readonly message: Message | undefined;
  /** Heard, not seen: counts of rows, pages that opened. */
  readonly whisper: string;
  readonly tell: (words: string, options?: MessageOptions) => void;
  readonly say: (words: string) => void;
  readonly close: () => void;
}

const MessagesContext = createContext<Messages | undefined>(undefined);

export function MessagesProvider({ children }: { readonly children: ComponentChildren }) {
  const [message, setMessage] = useState<Message | undefined>(undefined);
  const [whisper, setWhisper] = useState('');
  const count = useRef(0);
  const tell = useCallback((words: string, options: MessageOptions = {}) => {
    count.current += 1;
    setMessage({ key: count.current, words, ...options });
  }, []);
  const close = useCallback(() => setMessage(undefined), []);
  const messages = useMemo(() => ({ message, whisper, tell, say: setWhisper, close }), [message, whisper, tell, close]);
  return <MessagesContext.Provider value={messages}>{children}</MessagesContext.Provider>;
}

export function useMessages(): Messages {
  const messages = useContext(MessagesContext);
  if (!messages) throw new Error('useMessages outside MessagesProvider');
  return messages;
}
