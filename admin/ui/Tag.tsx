import Box from '@mui/material/Box';
import type { ReactNode } from 'react';
import type { Shape } from './StatusShape.tsx';
import { StatusShape } from './StatusShape.tsx';
import type { Tokens } from './tokens.ts';

/** The meanings a tag may have. */
export type ToneName = { [K in keyof Tokens]: Tokens[K] extends string ? never : K }[keyof Tokens];

type TagProps = { tone: ToneName; shape?: Shape; isBarred?: boolean; isDashed?: boolean; isThick?: boolean; children: ReactNode };

/** Words in a light box with a shape; never clickable, and bordered when colours are forced. */
export function Tag({ tone, shape, isBarred = false, isDashed = false, isThick = false, children }: TagProps) {
  return (
    <Box
      component="span"
      sx={({ palette, typography }) => {
        const { text, fill, border } = palette.tokens[tone];
        return {
          ...typography.caption,
          display: 'inline-flex',
          alignItems: 'center',
          gap: 0.75,
          paddingX: fill === 'transparent' && !isDashed ? 0 : 1,
          minHeight: 24,
          fontWeight: tone === 'quiet' ? 400 : 600,
          whiteSpace: 'nowrap',
          color: text,
          backgroundColor: fill,
          border: `${isThick ? 2 : 1}px ${isDashed ? 'dashed' : 'solid'} ${isDashed ? palette.tokens.control : border}`,
          borderRadius: tone === 'late' ? 0 : '4px',
          ...(isDashed && {
            backgroundImage: hatch(palette.tokens.hairline),
            '& > span': { backgroundColor: palette.background.paper, paddingX: 0.5 },
          }),
          ...(isBarred && { borderLeft: `4px solid ${tone === 'late' ? palette.text.primary : text}` }),
          '@media (forced-colors: active)': { border: '1px solid CanvasText', paddingX: 1 },
        };
      }}
    >
      {shape && <StatusShape shape={shape} />}
      <span>{children}</span>
    </Box>
  );
}

const hatch = (line: string) => `repeating-linear-gradient(135deg, transparent 0 7px, ${line} 7px 8px)`;
