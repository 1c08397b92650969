import { HttpError } from 'react-admin';

type Body = {
  code?: string;
  current?: Record<string, unknown>;
  errors?: Record<string, unknown>;
  duplicate?: { id: string; codeName: string };
};

/** What the server answered instead of saving; null when it did not answer at all. */
export function refusalOf(error: unknown): ({ status: number } & Body) | null {
  if (!(error instanceof HttpError) || typeof error.body !== 'object' || error.body === null) return null;
  return { ...(error.body as Body), status: error.status };
}

/** The errors of a failed save in the shape a form reads: by field, or one sentence for the whole. */
export function formErrorsOf(error: unknown): Record<string, unknown> {
  const { root, ...byField } = refusalOf(error)?.errors ?? {};
  // The sentence for the whole says no more than those by the fields.
  if (Object.keys(byField).length > 0) return byField;
  if (root) return { root };
  return {
    root: { serverError: error instanceof Error && error.message ? error.message : 'Un problème est survenu, rien n’a été enregistré.' },
  };
}

/** The same refusal told by another field: the one of the form that holds what the server calls `from`. */
export function saidOf(error: unknown, from: string, field: string): unknown {
  const errors = refusalOf(error)?.errors;
  if (!errors || errors[from] === undefined) return error;
  const { [from]: sentence, ...others } = errors;
  const { message, status, body } = error as HttpError;
  return new HttpError(message, status, { ...(body as Body), errors: { ...others, [field]: sentence } });
}

/** A failure in one sentence, for a place without a form. */
export function sentenceOf(error: unknown): string {
  const sentences = Object.values(formErrorsOf(error)).flatMap(value =>
    typeof value === 'string' ? [value] : Object.values(value as object),
  );
  return sentences.filter(value => typeof value === 'string').join(' ');
}
