import Button from '@mui/material/Button';
import SnackbarContent from '@mui/material/SnackbarContent';
import { useCallback, useEffect, useEffectEvent } from 'react';
import { useCloseNotification, useNotificationContext, useNotify } from 'react-admin';

/** A small act that may be taken back, by a reverse act on the server. */
export type WayBack = { label: string; run: () => void };

const SHOWN_MS = 8000;

/** Says in one line what was just saved, as a status and not as an alarm. */
export function useSay(): (sentence: string, back?: WayBack) => void {
  const notify = useNotify();
  return useCallback(
    (sentence: string, back?: WayBack) =>
      notify(<Said sentence={sentence} {...(back && { back })} />, { type: 'success', autoHideDuration: SHOWN_MS }),
    [notify],
  );
}

function Said({ sentence, back }: { sentence: string; back?: WayBack }) {
  const { notifications } = useNotificationContext();
  const close = useEffectEvent(useCloseNotification());
  const hasNews = notifications.length > 0;
  // What has just happened does not wait behind what happened before.
  useEffect(() => {
    if (hasNews) close();
  }, [hasNews]);
  const closeNow = useCloseNotification();
  const undo = () => {
    closeNow();
    back?.run();
  };
  return (
    <SnackbarContent
      role="status"
      message={sentence}
      action={
        back && (
          <Button color="inherit" size="small" onClick={undo}>
            {back.label}
          </Button>
        )
      }
      sx={{ backgroundColor: 'success.main', color: 'success.contrastText', typography: 'body1' }}
    />
  );
}
