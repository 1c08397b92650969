import type { PaletteOptions, ThemeOptions } from '@mui/material/styles';
import { darkTokens, lightTokens, type Tokens } from './ui/tokens.ts';

const title = (px: number, line: number) => ({
  fontFamily: '"Source Serif 4", Georgia, serif',
  fontWeight: 600,
  fontSize: `${px / 16}rem`,
  lineHeight: line / px,
  letterSpacing: 0,
});

const text = (px: number, line: number) => ({ fontSize: `${px / 16}rem`, lineHeight: line / px, letterSpacing: 0 });

// MUI's own fontSize stays 14: body1 is then 16 px.
const typography: ThemeOptions['typography'] = {
  fontFamily: '"Source Sans 3", system-ui, "Segoe UI", Roboto, sans-serif',
  fontWeightMedium: 600,
  fontWeightBold: 600,
  h1: title(28, 36),
  h2: title(21, 28),
  h3: title(17, 24),
  h4: title(17, 24),
  h5: title(21, 28),
  h6: { ...text(16, 24), fontWeight: 600 },
  subtitle1: { ...text(16, 24), fontWeight: 600 },
  subtitle2: { ...text(15, 22), fontWeight: 600 },
  body1: text(16, 24),
  body2: text(15, 22),
  caption: text(14, 20),
  button: { ...text(15, 24), textTransform: 'none', fontWeight: 600 },
};

const ring = (tokens: Tokens, outlineOffset = 2) => ({ outline: `2px solid ${tokens.focus}`, outlineOffset });

/** What every page shares: the focus ring with its gap, no motion for who asked for none, borders in forced colours. */
const globals = (tokens: Tokens) => ({
  ':focus-visible': ring(tokens),
  '@media (prefers-reduced-motion: reduce)': {
    '*, *::before, *::after': { animationDuration: '0.01ms !important', transitionDuration: '0.01ms !important' },
  },
});

const buttons = (tokens: Tokens): ThemeOptions['components'] => ({
  MuiButtonBase: {
    defaultProps: { disableRipple: true },
    styleOverrides: { root: { '&.Mui-focusVisible': ring(tokens) } },
  },
  MuiButton: {
    defaultProps: { disableElevation: true },
    styleOverrides: { root: { minHeight: 40, borderRadius: 6 }, sizeSmall: { minHeight: 32 } },
  },
  // A ring outside these would be cut by the scrolling list around them.
  MuiMenuItem: { styleOverrides: { root: { '&.Mui-focusVisible': ring(tokens, -2) } } },
  MuiListItemButton: { styleOverrides: { root: { '&.Mui-focusVisible': ring(tokens, -2) } } },
  MuiTab: { styleOverrides: { root: { minHeight: 48, '&.Mui-focusVisible': ring(tokens, -2) } } },
  MuiLink: { defaultProps: { underline: 'always' } },
});

/** Labels stand above their field, in full, instead of floating in its border. */
const fields = (tokens: Tokens): ThemeOptions['components'] => ({
  MuiTextField: { defaultProps: { variant: 'outlined', size: 'small', margin: 'dense', fullWidth: true } },
  MuiFormControl: { defaultProps: { variant: 'outlined', size: 'small', margin: 'dense' } },
  MuiInputLabel: {
    defaultProps: { shrink: true },
    styleOverrides: {
      root: ({ theme }) => ({
        position: 'static',
        transform: 'none',
        maxWidth: '100%',
        marginBottom: 4,
        ...text(15, 22),
        fontWeight: 600,
        whiteSpace: 'normal',
        pointerEvents: 'auto',
        color: theme.palette.text.primary,
        '&.Mui-focused': { color: theme.palette.text.primary },
        '&.Mui-error': { color: theme.palette.text.primary },
      }),
    },
  },
  MuiOutlinedInput: {
    styleOverrides: {
      root: ({ theme }) => ({
        backgroundColor: theme.palette.background.paper,
        '&.Mui-focused': ring(tokens),
        '&.Mui-focused .MuiOutlinedInput-notchedOutline': { borderWidth: 1, borderColor: theme.palette.primary.main },
        '&.Mui-error .MuiOutlinedInput-notchedOutline': { borderWidth: 2 },
      }),
      // The ring is drawn by the box around the field.
      input: { '&:focus-visible': { outline: 'none' } },
      notchedOutline: { top: 0, borderColor: tokens.control, '& legend': { display: 'none' } },
    },
  },
  MuiFormHelperText: { styleOverrides: { root: { ...text(14, 20), marginLeft: 0, marginRight: 0 } } },
  MuiFormLabel: { styleOverrides: { asterisk: { display: 'none' } } },
});

const surfaces = (tokens: Tokens): ThemeOptions['components'] => ({
  MuiCssBaseline: { styleOverrides: globals(tokens) },
  MuiPaper: { styleOverrides: { root: { backgroundImage: 'none' }, outlined: { borderColor: tokens.hairline } } },
  MuiCard: { defaultProps: { variant: 'outlined' } },
  MuiAppBar: { defaultProps: { elevation: 0 } },
  MuiTableCell: {
    styleOverrides: {
      root: { borderColor: tokens.hairline, padding: '10px 12px', ...text(15, 22) },
      head: { fontWeight: 600, backgroundColor: tokens.raised },
    },
  },
  MuiTooltip: { defaultProps: { enterDelay: 400, describeChild: true }, styleOverrides: { tooltip: text(14, 20) } },
  MuiDialogActions: { styleOverrides: { root: { padding: '16px 24px', gap: 8 } } },
  // The title of a dialog is set in the serif of the other titles, at the size of a section.
  MuiDialogTitle: { styleOverrides: { root: title(21, 28) } },
});

const theme = (palette: PaletteOptions): ThemeOptions => ({
  palette,
  typography,
  shape: { borderRadius: 6 },
  components: { ...buttons(palette.tokens), ...fields(palette.tokens), ...surfaces(palette.tokens) },
});

/** The paper file on its desk: warm page, ink text, one deep blue-green. Needs admin/fonts.css. */
export const lightTheme = theme({
  mode: 'light',
  primary: { main: '#1F4E5F', dark: '#173C4A', contrastText: '#FFFFFF' },
  secondary: { main: '#8A4B2A' },
  error: { main: '#9B1C1C' },
  warning: { main: '#8A3B00' },
  info: { main: '#1B4B82' },
  success: { main: '#1C5C3A' },
  text: { primary: '#1E2430', secondary: '#4A5264', disabled: '#8A8F99' },
  background: { default: '#FAF8F5', paper: '#FFFFFF' },
  divider: lightTokens.hairline,
  action: { disabled: lightTokens.hint, disabledBackground: lightTokens.raised },
  tokens: lightTokens,
});

/** The same desk at night. */
export const darkTheme = theme({
  mode: 'dark',
  primary: { main: '#8CC3D3', dark: '#A9D6E3', contrastText: '#0D2831' },
  secondary: { main: '#E2A983' },
  error: { main: '#FFB4AB' },
  warning: { main: '#FFB877' },
  info: { main: '#A6CBF5' },
  success: { main: '#93D5B0' },
  text: { primary: '#ECE8E1', secondary: '#B9BFC9', disabled: '#7C8593' },
  background: { default: '#14181F', paper: '#1C222B' },
  divider: darkTokens.hairline,
  action: { disabled: darkTokens.hint, disabledBackground: darkTokens.raised },
  tokens: darkTokens,
});
