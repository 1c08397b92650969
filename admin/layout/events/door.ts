import { createContext, useContext } from 'react';
import type { Me } from '../../me.ts';

/** « Que s’est-il passé ? », the words of the door wherever it stands. */
export const WHAT_HAPPENED = 'Que s’est-il passé\u202F?';

/** Whether this person may record anything of what happens in a case. */
export const mayTell = ({ resources }: Me): boolean =>
  ['steps create', 'hearings report', 'exhibits create', 'decisions create'].some(right => {
    const [resource = '', verb = ''] = right.split(' ');
    return resources[resource]?.can[verb] === true;
  });

const DoorContext = createContext<(() => void) | null>(null);

/** Gives the pages the way to open the door; null for who records nothing. */
export const DoorProvider = DoorContext.Provider;

/** Opens « Que s’est-il passé ? » on the case of the page, else after asking for one; null for who records nothing. */
export const useDoor = (): (() => void) | null => useContext(DoorContext);
