/** What is filled in on a form: texts, under the names of their fields. */
import { useCallback, useState } from 'preact/hooks';

export interface Bound {
  readonly name: string;
  readonly value: string;
  readonly onValue: (value: string) => void;
}

export interface Fields<Names extends string> {
  readonly values: Readonly<Record<Names, string>>;
  readonly set: (name: Names, value: string) => void;
  readonly setAll: (values: Partial<Readonly<Record<Names, string>>>) => void;
  /** Everything back to where it began, or to what is given. */
  readonly reset: (values?: Readonly<Record<Names, string>>) => void;
  /** What a field needs. */
  readonly bind: (name: Names) => Bound;
  readonly changed: boolean;
}

export function useFields<Names extends string>(initial: Readonly<Record<Names, string>>): Fields<Names> {
  const [first, setFirst] = useState(initial);
  const [values, setValues] = useState(initial);
  const set = useCallback((name: Names, value: string) => setValues((now) => ({ ...now, [name]: value })), []);
  const setAll = useCallback(
    (some: Partial<Readonly<Record<Names, string>>>) => setValues((now) => ({ ...now, ...some })),
    [],
  );
  const reset = useCallback(
    (to?: Readonly<Record<Names, string>>) => {
      if (to) setFirst(to);
      setValues(to ?? first);
    },
    [first],
  );
  return {
    values,
    set,
    setAll,
    reset,
    bind: (name) => ({ name, value: values[name] ?? '', onValue: (value) => set(name, value) }),
    changed: Object.keys(values).some((name) => values[name as Names] !== first[name as Names]),
  };
}
