import { expect } from 'chai';
import { darkTheme, lightTheme } from '../../admin/theme.ts';
import type { Tokens } from '../../admin/ui/tokens.ts';

// Relative luminance and contrast as WCAG 2.2 defines them.
function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map(start => {
    const channel = Number.parseInt(colour.slice(start, start + 2), 16) / 255;
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(one: string, other: string): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

type Colours = Record<string, Record<string, string>> & { tokens: Tokens };

for (const [name, theme] of Object.entries({ light: lightTheme, dark: darkTheme })) {
  const palette = theme.palette as unknown as Colours;
  const { tokens, background, text } = palette;
  const paper = background?.paper ?? '';
  const page = background?.default ?? '';

  describe(`admin: contrasts of the ${name} theme`, () => {
    it('keeps every text readable on the page, on cards and on raised panels', () => {
      const inks = [
        text?.primary,
        text?.secondary,
        tokens.hint,
        ...['primary', 'secondary', 'error', 'warning', 'info', 'success'].map(key => palette[key]?.main),
      ];
      for (const ink of inks)
        for (const under of [page, paper, tokens.raised]) expect(contrast(ink ?? '', under), `${ink} on ${under}`).to.be.at.least(4.5);
    });

    it('keeps each urgency readable on its own fill', () => {
      for (const [tone, value] of Object.entries(tokens)) {
        if (typeof value === 'string') continue;
        const under = value.fill === 'transparent' ? paper : value.fill;
        expect(contrast(value.text, under), tone).to.be.at.least(4.5);
      }
    });

    it('keeps controls and the focus ring visible', () => {
      for (const colour of [tokens.control, tokens.focus])
        for (const under of [page, paper]) expect(contrast(colour, under), colour).to.be.at.least(3);
      expect(contrast(palette.primary?.contrastText ?? '', palette.primary?.main ?? '')).to.be.at.least(4.5);
    });
  });
}
