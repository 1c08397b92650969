import { useEffect, useEffectEvent } from 'react';
import { useTheme } from 'react-admin';
import { useMe } from '../me.ts';

/** Puts on the theme this person has chosen; with no choice the device's is followed. */
export function useKeptTheme(): void {
  const { theme } = useMe().preferences;
  const [shown, choose] = useTheme();
  const follow = useEffectEvent((wanted: 'light' | 'dark') => {
    if (shown !== wanted) choose(wanted);
  });
  useEffect(() => {
    if (theme === 'light' || theme === 'dark') follow(theme);
    else if (theme === 'device') follow(window.matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light');
  }, [theme]);
}
