import { useTheme as useMuiTheme } from '@mui/material/styles';
import { useTheme } from 'react-admin';

/** The theme that is not shown, and how to go to it; until then the device's choice is followed. */
export function useThemeSwitch(): { label: string; change: () => void } {
  const isDark = useMuiTheme().palette.mode === 'dark';
  const [, choose] = useTheme();
  return { label: isDark ? 'Thème clair' : 'Thème sombre', change: () => choose(isDark ? 'light' : 'dark') };
}
