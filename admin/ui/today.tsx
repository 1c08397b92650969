import { createContext, useContext } from 'react';

const TodayContext = createContext<string | undefined>(undefined);

/** Gives the screens the server's day, `YYYY-MM-DD`; the clock of the device is never asked. */
export const TodayProvider = TodayContext.Provider;

/** The server's day. Throws when no TodayProvider stands above. */
export function useToday(): string {
  const today = useContext(TodayContext);
  if (today === undefined) throw new Error('useToday needs a TodayProvider fed with the day of the server');
  return today;
}
