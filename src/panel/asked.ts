import { useEffect, useState } from 'preact/hooks';

/** Something the background was asked for: on its way, here, or why it did not come. */
export type Asked<T> = { kind: 'asked' } | { kind: 'here'; answer: T } | { kind: 'failed'; problem: string };

/** What went wrong, in the words of the error. */
export function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

/**
 * Asks when `about` (any text that tells one question from another) changes; null asks nothing. While a new answer is
 * on its way the old one of another question is not shown.
 */
export function useAsked<T>(about: string | null, question: () => Promise<T>): Asked<T> {
  const [state, setState] = useState<{ about: string | null; asked: Asked<T> }>({
    about: null,
    asked: { kind: 'asked' },
  });
  // biome-ignore lint/correctness/useExhaustiveDependencies: the question is made anew at every drawing, `about` tells when it is another
  useEffect(() => {
    if (about === null) return;
    let wanted = true;
    const tell = (asked: Asked<T>) => wanted && setState({ about, asked });
    question().then(
      (answer) => tell({ kind: 'here', answer }),
      (error) => tell({ kind: 'failed', problem: messageOf(error) }),
    );
    return () => {
      wanted = false;
    };
  }, [about]);
  return state.about === about ? state.asked : { kind: 'asked' };
}
