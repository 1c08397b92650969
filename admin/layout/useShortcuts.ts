import { useEffect, useRef } from 'react';
import { useNavigate } from 'react-router-dom';
import { useMe } from '../me.ts';
import { hideScreen, isScreenHidden } from './cover.ts';
import { entriesFor } from './entries.ts';

const SEQUENCE_MS = 1500;
const TRIPLE_MS = 5000;
const FIELDS = 'input, textarea, select, [contenteditable="true"], [role="textbox"], [role="combobox"], [role="menu"], [role="listbox"]';

/** Whether a key goes to a field. */
export const isTyping = (target: EventTarget | null) => target instanceof Element && target.closest(FIELDS) !== null;
/** Whether something stands over the page. */
export const isBehindDialog = () => document.querySelector('[role="dialog"], dialog[open]') !== null;

type Shortcuts = { areSingleKeysOn: boolean; openHelp: () => void; openDoor: (() => void) | null };

/** The keys of the desk: G D, N, E, /, ?, Ctrl+S. Single keys are for who wants them and never work while typing. */
export function useShortcuts({ areSingleKeysOn, openHelp, openDoor }: Shortcuts): void {
  const me = useMe();
  const navigate = useNavigate();
  const prefixAt = useRef(Number.NEGATIVE_INFINITY);

  useEffect(() => {
    const places = Object.fromEntries(entriesFor(me).map(entry => [entry.key, entry.path]));

    /** What the key does, or undefined when it means nothing here. */
    function actOf(key: string, at: number): (() => void) | undefined {
      const isSecond = at - prefixAt.current < SEQUENCE_MS;
      prefixAt.current = Number.NEGATIVE_INFINITY;
      const place = places[key];
      if (isSecond && place !== undefined) return () => void navigate(place);
      if (key === 'g') return () => (prefixAt.current = at);
      if (key === 'n' && me.resources.cases?.can.create) return () => void navigate('/cases/create');
      if (key === 'e' && openDoor) return openDoor;
      if (key === '?') return openHelp;
      return key === '/' ? focusSearch() : undefined;
    }

    function onKey(event: KeyboardEvent) {
      if (isScreenHidden()) return;
      if ((event.ctrlKey || event.metaKey) && event.key.toLowerCase() === 's') return save(event);
      if (!areSingleKeysOn || event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return;
      if (isTyping(event.target) || isBehindDialog()) return;
      const act = actOf(event.key.toLowerCase(), event.timeStamp);
      if (!act) return;
      event.preventDefault();
      act();
    }

    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, [me, navigate, areSingleKeysOn, openHelp, openDoor]);
}

function focusSearch(): (() => void) | undefined {
  const field = document.querySelector<HTMLInputElement>('main input[type="search"], main [role="search"] input');
  return field ? () => field.focus() : undefined;
}

/** Sends the form one is in; the browser's own « save this page » never answers. */
function save(event: KeyboardEvent): void {
  event.preventDefault();
  const here = event.target instanceof Element ? event.target.closest('form') : null;
  (here ?? document.querySelector<HTMLFormElement>('[role="dialog"] form, main form:not([role="search"])'))?.requestSubmit();
}

/** Shift three times in five seconds, with no other key between, hides the screen: also while typing. */
export function useHideKeys(): void {
  useEffect(() => {
    let presses: number[] = [];
    function onKey(event: KeyboardEvent) {
      if (event.repeat) return;
      presses = event.key === 'Shift' ? [...presses.filter(at => event.timeStamp - at < TRIPLE_MS), event.timeStamp] : [];
      if (presses.length < 3) return;
      presses = [];
      hideScreen();
    }
    window.addEventListener('keydown', onKey, true);
    return () => window.removeEventListener('keydown', onKey, true);
  }, []);
}
