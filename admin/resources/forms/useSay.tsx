import SnackbarContent from '@mui/material/SnackbarContent';
import { useCallback, useEffect, useEffectEvent } from 'react';
import { useCloseNotification, useNotificationContext, useNotify } from 'react-admin';

const SHOWN_MS = 8000;

/** Says in one line what was just saved, as a status and not as an alarm. */
export function useSay(): (sentence: string) => void {
  const notify = useNotify();
  return useCallback((sentence: string) => notify(<Said sentence={sentence} />, { type: 'success', autoHideDuration: SHOWN_MS }), [notify]);
}

function Said({ sentence }: { sentence: string }) {
  const { notifications } = useNotificationContext();
  const close = useEffectEvent(useCloseNotification());
  const hasNews = notifications.length > 0;
  // What has just happened does not wait behind what happened before.
  useEffect(() => {
    if (hasNews) close();
  }, [hasNews]);
  return (
    <SnackbarContent
      role="status"
      message={sentence}
      sx={{ backgroundColor: 'success.main', color: 'success.contrastText', typography: 'body1' }}
    />
  );
}
