import Box from '@mui/material/Box';
import { Tag } from './Tag.tsx';

/** What a state means for the reader: plain facts stay neutral, whatever their outcome. */
export type StateTone = 'neutral' | 'attention' | 'toValidate' | 'favourable' | 'info' | 'closed';

const SHAPES = { attention: 'triangle', toValidate: 'half', favourable: 'check', info: 'circle' } as const;
const TONES = { attention: 'critical', toValidate: 'toValidate', favourable: 'favourable', info: 'later' } as const;

/** The state of something in sentence case, on a light fill; never a button. */
export function StateTag({ label, tone = 'neutral' }: { label: string; tone?: StateTone }) {
  if (tone === 'closed') return <Tag tone="quiet">{label}</Tag>;
  if (tone === 'neutral') {
    return (
      <Box
        component="span"
        sx={({ palette, typography }) => ({
          ...typography.caption,
          display: 'inline-flex',
          alignItems: 'center',
          minHeight: 24,
          paddingX: 1,
          borderRadius: '4px',
          backgroundColor: palette.tokens.raised,
          color: palette.text.primary,
          '@media (forced-colors: active)': { border: '1px solid CanvasText' },
        })}
      >
        {label}
      </Box>
    );
  }
  return (
    <Tag tone={TONES[tone]} shape={SHAPES[tone]}>
      {label}
    </Tag>
  );
}
