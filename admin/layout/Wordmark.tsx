import Box from '@mui/material/Box';

/** The house's name in the serif over a thin terracotta thread, then what the service is for. */
export function Wordmark({ name, service }: { name: string; service?: string }) {
  return (
    <Box component="span" sx={{ display: 'inline-flex', alignItems: 'baseline', gap: 1, whiteSpace: 'nowrap' }}>
      <Box
        component="span"
        sx={{ typography: 'h2', lineHeight: 1.2, borderBottom: '2px solid', borderColor: 'secondary.main', color: 'text.primary' }}
      >
        {name}
      </Box>
      {service && ' '}
      {service && (
        <Box component="span" sx={{ typography: 'body1', color: 'text.secondary' }}>
          {service}
        </Box>
      )}
    </Box>
  );
}
