/** The demonstration's log-ins: fictitious people. A real database never has them. */
export const DEMO_PASSWORD = 'tilleul-orage-phare';

export const DEMO_ACCOUNTS = [
  { email: 'claire.morel@example.org', displayName: 'Claire Morel', role: 'juriste', isAdmin: false, canValidate: false, label: 'Juriste' },
  {
    email: 'hugo.lambert@example.org',
    displayName: 'Hugo Lambert',
    role: 'juriste',
    isAdmin: false,
    canValidate: true,
    label: 'Juriste, valide les délais',
  },
  {
    email: 'nadia.petit@example.org',
    displayName: 'Nadia Petit',
    role: 'assistant',
    isAdmin: false,
    canValidate: false,
    label: 'Assistance juridique',
  },
  {
    email: 'ines.garnier@example.org',
    displayName: 'Me Inès Garnier',
    role: 'lawyer',
    isAdmin: false,
    canValidate: false,
    label: 'Avocate partenaire',
  },
  {
    email: 'sophie.bernard@example.org',
    displayName: 'Sophie Bernard',
    role: 'director',
    isAdmin: false,
    canValidate: false,
    label: 'Direction',
  },
  {
    email: 'admin@example.org',
    displayName: 'Administration',
    role: null,
    isAdmin: true,
    canValidate: false,
    label: 'Administration, sans dossier',
  },
].map(account => ({ ...account, password: DEMO_PASSWORD }));
