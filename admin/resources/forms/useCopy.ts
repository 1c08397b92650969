import { useNotify } from 'react-admin';

/** Copies a text and tells whether it was; a browser that has no clipboard, or refuses it, is said in words. */
export function useCopy(): (text: string) => Promise<boolean> {
  const notify = useNotify();
  return async text => {
    try {
      await navigator.clipboard.writeText(text);
      return true;
    } catch {
      notify('La copie n’a pas pu se faire. Sélectionnez le texte.', { type: 'warning' });
      return false;
    }
  };
}
