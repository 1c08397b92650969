import { HttpError } from 'react-admin';

/** The sentences a refused call gives by field, for a form outside react-hook-form. */
export function typedErrors<Name extends string>(error: unknown, names: readonly Name[]): Partial<Record<Name, string>> {
  const errors = error instanceof HttpError ? (error.body as { errors?: Record<string, unknown> } | undefined)?.errors : undefined;
  const said = names.filter(name => typeof errors?.[name] === 'string').map(name => [name, errors?.[name]]);
  return Object.fromEntries(said) as Partial<Record<Name, string>>;
}
