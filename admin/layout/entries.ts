import AccountBalance from '@mui/icons-material/AccountBalanceOutlined';
import Assessment from '@mui/icons-material/AssessmentOutlined';
import BusinessCenter from '@mui/icons-material/BusinessCenterOutlined';
import CalculateOutlined from '@mui/icons-material/CalculateOutlined';
import Description from '@mui/icons-material/DescriptionOutlined';
import FolderShared from '@mui/icons-material/FolderSharedOutlined';
import Gavel from '@mui/icons-material/GavelOutlined';
import MenuBook from '@mui/icons-material/MenuBookOutlined';
import People from '@mui/icons-material/PeopleAltOutlined';
import RuleOutlined from '@mui/icons-material/RuleOutlined';
import Settings from '@mui/icons-material/SettingsOutlined';
import Timer from '@mui/icons-material/TimerOutlined';
import Today from '@mui/icons-material/TodayOutlined';
import WorkspacePremium from '@mui/icons-material/WorkspacePremiumOutlined';
import type { ComponentType } from 'react';
import type { Me } from '../me.ts';
import { DeadlineCounter } from '../resources/deadlines/DeadlineCounter.tsx';

/** The groups of the menu, in their order; a group nobody may open is not shown. */
export const GROUPS = {
  follow: 'Suivre',
  cases: 'Dossiers',
  references: 'Référentiels',
  account: 'Rendre compte',
  administer: 'Administrer',
} as const;

/** One place of the service: its group, its label, its path, the keys that go there after G. */
export type Entry = {
  group: keyof typeof GROUPS;
  label: string;
  path: string;
  icon: ComponentType;
  key: string;
  isOpen: (me: Me) => boolean;
  /** Its word in the bar under the thumb; the others are behind « Plus ». */
  thumb?: string;
  /** How many wait there: a `Counter` of ui/Counter.tsx, nothing at zero. */
  Counter?: ComponentType;
};

const opens = (me: Me, resource: string) => me.resources[resource]?.can.list === true;

const ENTRIES: readonly Entry[] = [
  { group: 'follow', label: 'Ma semaine', path: '/', icon: Today, key: 's', thumb: 'Semaine', isOpen: () => true },
  { group: 'follow', label: 'Audiences', path: '/hearings', icon: Gavel, key: 'p', isOpen: me => opens(me, 'hearings') },
  {
    ...{ group: 'follow', label: 'Délais', path: '/deadlines', icon: Timer, key: 'e', thumb: 'Délais', Counter: DeadlineCounter },
    isOpen: me => opens(me, 'deadlines'),
  },
  { group: 'cases', label: 'Dossiers', path: '/cases', icon: FolderShared, key: 'd', thumb: 'Dossiers', isOpen: me => opens(me, 'cases') },
  { group: 'cases', label: 'Actes', path: '/filings', icon: Description, key: 'a', isOpen: me => opens(me, 'filings') },
  {
    group: 'references',
    label: 'Avocats',
    path: '/lawyers',
    icon: BusinessCenter,
    key: 'v',
    isOpen: me => me.user.role !== null && opens(me, 'lawyers'),
  },
  {
    group: 'references',
    label: 'Calculateur',
    path: '/calculateur',
    icon: CalculateOutlined,
    key: 'k',
    isOpen: me => opens(me, 'cases'),
  },
  {
    group: 'references',
    label: 'Règles de délai',
    path: '/regles',
    icon: RuleOutlined,
    key: 'l',
    isOpen: me => opens(me, 'rule-approvals'),
  },
  {
    group: 'references',
    label: 'Juridictions',
    path: '/courts',
    icon: AccountBalance,
    key: 't',
    isOpen: me => me.resources.courts?.can.edit === true,
  },
  {
    group: 'references',
    label: 'Infractions',
    path: '/offences',
    icon: MenuBook,
    key: 'n',
    isOpen: me => me.resources.cases?.can.create === true,
  },
  {
    group: 'references',
    label: 'Modèles',
    path: '/templates',
    icon: Description,
    key: 'm',
    isOpen: me => opens(me, 'templates'),
  },
  {
    group: 'references',
    label: 'Association',
    path: '/association',
    icon: WorkspacePremium,
    key: 'o',
    isOpen: me => opens(me, 'standing-documents') || me.resources.association?.can.edit === true,
  },
  {
    group: 'account',
    label: 'Bilan contentieux',
    path: '/bilan',
    icon: Assessment,
    key: 'b',
    isOpen: me => opens(me, 'annual-comments'),
  },
  {
    group: 'administer',
    label: 'Réglages',
    path: '/reglages',
    icon: Settings,
    key: 'r',
    isOpen: me => me.resources.settings?.can.adjust === true,
  },
  { group: 'administer', label: 'Utilisateurs et accès', path: '/users', icon: People, key: 'u', isOpen: me => opens(me, 'accounts') },
];

/** The places open to this person, in the order of the menu. */
export const entriesFor = (me: Me): readonly Entry[] =>
  (Object.keys(GROUPS) as (keyof typeof GROUPS)[]).flatMap(group => ENTRIES.filter(entry => entry.group === group && entry.isOpen(me)));

/** Whether the address is this place or lies below it. */
export const isHere = (entry: Entry, pathname: string): boolean =>
  entry.path === '/' ? pathname === '/' : pathname === entry.path || pathname.startsWith(`${entry.path}/`);
