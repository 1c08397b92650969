import { useTheme as useMuiTheme } from '@mui/material/styles';
import { useTheme } from 'react-admin';
import { keepPreferences } from '../me.ts';

/** The theme that is not shown, and how to go to it; the choice is found again at any desk. */
export function useThemeSwitch(): { label: string; change: () => void } {
  const isDark = useMuiTheme().palette.mode === 'dark';
  const [, choose] = useTheme();
  const change = () => {
    const theme = isDark ? 'light' : 'dark';
    choose(theme);
    // A theme that could not be kept is still the theme of the screen.
    void keepPreferences({ theme }).catch(() => undefined);
  };
  return { label: isDark ? 'Thème clair' : 'Thème sombre', change };
}
