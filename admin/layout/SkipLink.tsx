import Box from '@mui/material/Box';

/** The first thing Tab meets: past the bar and the menu, to the page. */
export const SkipLink = () => (
  <Box
    component="a"
    href="#content"
    onClick={event => {
      event.preventDefault();
      document.getElementById('content')?.focus();
    }}
    sx={{
      position: 'absolute',
      left: 8,
      top: -80,
      zIndex: 'tooltip',
      padding: '8px 16px',
      borderRadius: 1,
      color: 'text.primary',
      backgroundColor: 'background.paper',
      '&:focus': { top: 8 },
    }}
  >
    Aller au contenu
  </Box>
);
