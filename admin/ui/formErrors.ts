/** One error of a form: the field's path and the sentence. */
export type FormError = { name: string; message: string };

/** The errors of react-hook-form as a flat list, in the order of the fields; arrays and nested fields keep their path. */
export function formErrors(errors: object, prefix = ''): FormError[] {
  return Object.entries(errors).flatMap(([key, error]): FormError[] => {
    const name = prefix ? `${prefix}.${key}` : key;
    if (typeof error === 'string') return [{ name, message: error }];
    if (error === null || typeof error !== 'object') return [];
    if ('message' in error && typeof error.message === 'string') return [{ name, message: error.message }];
    // A `ref` is the input itself, not a nested error.
    const { ref: _ref, type: _type, types: _types, ...nested } = error as Record<string, unknown>;
    return formErrors(nested, name);
  });
}
