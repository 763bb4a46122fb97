import { useCallback, useEffect, useRef, useState } from 'react';

/** A pause after which the typed text is meant; browsers refuse to change the address more often. */
const PAUSE_MS = 300;

export type Draft = {
  /** What stands in the field. */
  text: string;
  /** True until the text is handed on. */
  isTyping: boolean;
  type: (text: string) => void;
  /** Hands the text on at once, as when the field is left. */
  handOn: () => void;
  /** Forgets what was typed since. */
  drop: () => void;
};

/** What is being typed is a draft; after a pause the address has it and the draft is gone. */
export function useDraft(known: string, onPause: (text: string) => void): Draft {
  const [draft, setDraft] = useState<string | null>(null);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => () => clearTimeout(timer.current), []);
  const drop = useCallback(() => {
    clearTimeout(timer.current);
    setDraft(null);
  }, []);
  const finish = (text: string) => {
    drop();
    onPause(text);
  };
  return {
    text: draft ?? known,
    isTyping: draft !== null,
    type: (text) => {
      setDraft(text);
      clearTimeout(timer.current);
      timer.current = setTimeout(finish, PAUSE_MS, text);
    },
    handOn: () => {
      if (draft !== null) finish(draft);
    },
    drop,
  };
}
