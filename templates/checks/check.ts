import type { Check } from '../declaration.ts';

/** Forbids producing the filing. */
export const block = (text: string, article: string): Check => ({ level: 'block', text, article });

/** Must be read before producing it. */
export const warn = (text: string, article: string): Check => ({ level: 'warn', text, article });
