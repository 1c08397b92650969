import { useEffect, useEffectEvent } from 'react';
import { isBehindDialog, isTyping } from '../../layout/useShortcuts.ts';
import { useMe } from '../../me.ts';

/** J and K go from case to case, X chooses; Enter opens, as for any link. */
export function useListKeys(onSelect: ((id: string) => void) | null): void {
  const isOn = useMe().preferences.hasSingleKeys !== false;
  const select = useEffectEvent((id: string) => onSelect?.(id));
  useEffect(() => {
    if (!isOn) return;
    function onKey(event: KeyboardEvent) {
      if (event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented || isTyping(event.target) || isBehindDialog()) return;
      const links = [...document.querySelectorAll<HTMLElement>('main [data-case]')];
      const here = links.indexOf(document.activeElement as HTMLElement);
      const key = event.key.toLowerCase();
      if (key === 'j') links[Math.min(here + 1, links.length - 1)]?.focus();
      else if (key === 'k') links[Math.max(here - 1, 0)]?.focus();
      else if (key === 'x' && here >= 0) select(links[here]!.dataset.case!);
      else return;
      event.preventDefault();
    }
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, [isOn]);
}
