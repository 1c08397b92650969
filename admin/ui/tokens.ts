/** Text, fill and border of one meaning; every pair keeps a contrast of 4.5 or more. */
export type Tone = { text: string; fill: string; border: string };

/** The colours MUI's palette has no name for; reached as `theme.palette.tokens`. */
export type Tokens = {
  raised: string;
  hint: string;
  control: string;
  hairline: string;
  focus: string;
  primarySoft: string;
  late: Tone;
  critical: Tone;
  near: Tone;
  later: Tone;
  quiet: Tone;
  toValidate: Tone;
  favourable: Tone;
};

declare module '@mui/material/styles' {
  interface Palette {
    tokens: Tokens;
  }
  interface PaletteOptions {
    tokens: Tokens;
  }
}

/** Tokens of the light theme. */
export const lightTokens: Tokens = {
  raised: '#F3EFE9',
  hint: '#636B7C',
  control: '#7D7669',
  hairline: '#D9D3CA',
  focus: '#0B57D0',
  primarySoft: '#E3EEF1',
  late: { text: '#FFFFFF', fill: '#9B1C1C', border: '#9B1C1C' },
  critical: { text: '#8A3B00', fill: '#FDE9D3', border: '#8A3B00' },
  near: { text: '#6B5200', fill: '#FFF4C7', border: '#FFF4C7' },
  later: { text: '#1B4B82', fill: '#FFFFFF', border: '#1B4B82' },
  quiet: { text: '#4A5264', fill: 'transparent', border: 'transparent' },
  toValidate: { text: '#5A3690', fill: '#EDE6F6', border: '#EDE6F6' },
  favourable: { text: '#1C5C3A', fill: '#DFF0E6', border: '#DFF0E6' },
};

/** Tokens of the dark theme. */
export const darkTokens: Tokens = {
  raised: '#252C37',
  hint: '#98A1AF',
  control: '#8A93A1',
  hairline: '#39414D',
  focus: '#9CC2FF',
  primarySoft: '#22323A',
  late: { text: '#2A0A0A', fill: '#FFB4AB', border: '#FFB4AB' },
  critical: { text: '#FFB877', fill: '#472A0C', border: '#FFB877' },
  near: { text: '#F2D36B', fill: '#3D3300', border: '#3D3300' },
  later: { text: '#A6CBF5', fill: '#1C222B', border: '#A6CBF5' },
  quiet: { text: '#B9BFC9', fill: 'transparent', border: 'transparent' },
  toValidate: { text: '#CDB6F2', fill: '#33254A', border: '#33254A' },
  favourable: { text: '#93D5B0', fill: '#15382A', border: '#15382A' },
};
