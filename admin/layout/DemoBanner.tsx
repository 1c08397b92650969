import Box from '@mui/material/Box';

/** Said on every page and every print of a demonstration: nothing here is about a real person. */
export const DemoBanner = () => (
  <Box
    component="aside"
    aria-label="Démonstration"
    sx={theme => ({
      position: 'sticky',
      top: 0,
      zIndex: theme.zIndex.appBar,
      '@media print': { position: 'static' },
      paddingX: 2,
      paddingY: 0.5,
      textAlign: 'center',
      typography: 'body2',
      fontWeight: 600,
      color: theme.palette.tokens.critical.text,
      backgroundColor: theme.palette.tokens.critical.fill,
    })}
  >
    DONNÉES FICTIVES
  </Box>
);
