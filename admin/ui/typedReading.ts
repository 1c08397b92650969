/** A value somebody may pick, with its words. */
export type TypedChoice<V> = { value: V; echo: string };

/** What the text of a field means, whatever the grammar; `choices` must be answered before the form may leave. */
export type TypedReading<V> =
  | { kind: 'empty' }
  | { kind: 'value'; value: V; echo: string; note?: string }
  | { kind: 'question'; question: string; message: string; choices: TypedChoice<V>[] }
  | { kind: 'error'; message: string; choices?: TypedChoice<V>[] };

/** The sentence that stops the form, or nothing. */
export const problemOf = (reading: TypedReading<unknown>): string | undefined =>
  reading.kind === 'error' || reading.kind === 'question' ? reading.message : undefined;

/** The choices a reading offers. */
export const choicesOf = <V>(reading: TypedReading<V>): TypedChoice<V>[] =>
  reading.kind === 'error' || reading.kind === 'question' ? (reading.choices ?? []) : [];
