import SvgIcon from '@mui/material/SvgIcon';

/** Shapes that carry a meaning without colour; drawn here because the web fonts lack the signs. */
export type Shape = 'octagon' | 'triangle' | 'lozenge' | 'circle' | 'dashed' | 'dotted' | 'half' | 'check' | 'dash' | 'dot';

const stroke = { fill: 'none', stroke: 'currentColor', strokeWidth: 2 } as const;

const OCTAGON = 'M4.6 1.2h6.8l3.4 3.4v6.8l-3.4 3.4H4.6l-3.4-3.4V4.6z';
const TRIANGLE = 'M8 1.8 15 14H1z';
const LOZENGE = 'M8 1l7 7-7 7-7-7z';
const CHECK = 'M2.5 8.5l3.5 3.5 7.5-8';

function drawing(shape: Shape, isOutline: boolean) {
  switch (shape) {
    case 'octagon':
      return <Sign outline={OCTAGON} isOutline={isOutline} />;
    case 'triangle':
      return <Sign outline={TRIANGLE} isOutline={isOutline} />;
    case 'lozenge':
      return <path d={LOZENGE} />;
    case 'dot':
      return <circle cx="8" cy="8" r="4.5" />;
    case 'dashed':
      return <circle cx="8" cy="8" r="6" {...stroke} strokeDasharray="4.2 2.1" />;
    case 'dotted':
      return <circle cx="8" cy="8" r="6" {...stroke} strokeDasharray="0.1 4.6" strokeLinecap="round" strokeWidth={2.4} />;
    case 'half':
      return (
        <>
          <circle cx="8" cy="8" r="6" {...stroke} />
          <path d="M8 2a6 6 0 0 0 0 12z" />
        </>
      );
    case 'check':
      return <path d={CHECK} {...stroke} />;
    case 'dash':
      return <path d="M3 8h10" {...stroke} />;
    default:
      return <circle cx="8" cy="8" r="6" {...stroke} />;
  }
}

// Drawn in outline, a sign beside an error or a question holds a bar so that its shape is not the only mark.
function Sign({ outline, isOutline }: { outline: string; isOutline: boolean }) {
  if (!isOutline) return <path d={outline} />;
  return (
    <>
      <path d={outline} {...stroke} strokeWidth={1.6} />
      <path d="M8 5.2v4M8 10.6v1.6" {...stroke} strokeWidth={1.6} />
    </>
  );
}

/** One shape at the size of the text beside it; decorative, the words say the same. */
export function StatusShape({ shape, isOutline = false }: { shape: Shape; isOutline?: boolean }) {
  return (
    <SvgIcon viewBox="0 0 16 16" aria-hidden sx={{ fontSize: 16, flexShrink: 0 }}>
      {drawing(shape, isOutline)}
    </SvgIcon>
  );
}
