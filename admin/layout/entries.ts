import FolderShared from '@mui/icons-material/FolderSharedOutlined';
import HomeOutlined from '@mui/icons-material/HomeOutlined';
import WorkspacePremium from '@mui/icons-material/WorkspacePremiumOutlined';
import type { ComponentType } from 'react';
import type { Me } from '../me.ts';

/** One place of the service: its label, its path, the keys that go there after G. */
export type Entry = { label: string; path: string; icon: ComponentType; key: string; isOpen: (me: Me) => boolean };

const opens = (me: Me, resource: string) => me.resources[resource]?.can.list === true;

const ENTRIES: readonly Entry[] = [
  { label: 'Accueil', path: '/', icon: HomeOutlined, key: 's', isOpen: me => !opens(me, 'cases') },
  { label: 'Dossiers', path: '/cases', icon: FolderShared, key: 'd', isOpen: me => opens(me, 'cases') },
  {
    label: 'Association',
    path: '/association',
    icon: WorkspacePremium,
    key: 'o',
    isOpen: me => me.resources.association?.can.edit === true,
  },
];

/** The places open to this person, in the order of the menu. */
export const entriesFor = (me: Me): readonly Entry[] => ENTRIES.filter(entry => entry.isOpen(me));

/** Whether the address is this place or lies below it. */
export const isHere = (entry: Entry, pathname: string): boolean =>
  entry.path === '/' ? pathname === '/' : pathname === entry.path || pathname.startsWith(`${entry.path}/`);
