import { QueryClient } from '@tanstack/react-query';
import { HttpError } from 'react-admin';

const isOurFault = (error: unknown) => !(error instanceof HttpError) || error.status === 0 || error.status >= 500;

/** A refusal is an answer and is not asked again; a refresh while somebody types could wipe what was typed. */
export const queryClient = new QueryClient({
  defaultOptions: {
    queries: { refetchOnWindowFocus: false, retry: (count, error) => count < 1 && isOurFault(error) },
    mutations: { retry: false },
  },
});
