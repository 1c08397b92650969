import CssBaseline from '@mui/material/CssBaseline';
import { lazy } from 'react';
import { AdminContext, CoreAdminUI, CustomRoutes, memoryStore, Notification, Resource } from 'react-admin';
import { Route } from 'react-router-dom';
import { authProvider } from './authProvider.ts';
import { dataProvider } from './dataProvider.ts';
import { i18nProvider } from './i18n.ts';
import { ErrorPage, NotHerePage } from './layout/ErrorPages.tsx';
import FirstSignInPage from './layout/FirstSignInPage.tsx';
import { LoadingPage } from './layout/LoadingPage.tsx';
import { LoginPage } from './layout/LoginPage.tsx';
import { opened } from './layout/opened.tsx';
import { SessionDialog } from './layout/SessionDialog.tsx';
import { Shell } from './layout/Shell.tsx';
import { Unreachable } from './layout/Unreachable.tsx';
import { queryClient } from './queryClient.ts';
import { BilanPage } from './resources/annual-comments/index.ts';
import { association } from './resources/association/index.ts';
import { CalculatorPage } from './resources/calculator/index.ts';
import { casePages, cases } from './resources/cases/index.tsx';
import { courts } from './resources/courts/index.ts';
import { deadlines } from './resources/deadlines/index.ts';
import { filings } from './resources/filings/index.ts';
import { hearings } from './resources/hearings/index.tsx';
import { lawyers } from './resources/lawyers/index.ts';
import { offences } from './resources/offences/index.ts';
import { RulesPage } from './resources/rule-approvals/index.ts';
import { SettingsPage } from './resources/settings/index.ts';
import { StagesPage } from './resources/stages/index.ts';
import { templates } from './resources/templates/index.tsx';
import { darkTheme, lightTheme } from './theme.ts';
import { WeekListPage, WeekPage } from './week/index.ts';

const AccountList = lazy(() => import('./resources/accounts/AccountList.tsx'));
const OwnAccountPage = lazy(() => import('./layout/OwnAccountPage.tsx'));

// In memory: a filter or a search kept by the browser would outlive the session.
const store = memoryStore();

/** The table of contents of the interface. */
export const App = () => (
  <AdminContext
    authProvider={authProvider}
    dataProvider={dataProvider}
    i18nProvider={i18nProvider}
    queryClient={queryClient}
    store={store}
    lightTheme={lightTheme}
    darkTheme={darkTheme}
  >
    <CssBaseline enableColorScheme />
    <Unreachable>
      <CoreAdminUI
        accessDenied={NotHerePage}
        authenticationError={NotHerePage}
        catchAll={NotHerePage}
        dashboard={WeekPage}
        disableTelemetry
        error={ErrorPage}
        layout={Shell}
        loading={LoadingPage}
        loginPage={LoginPage}
        requireAuth
        title=""
      >
        <Resource {...opened('cases', cases)}>{casePages}</Resource>
        <Resource {...opened('lawyers', lawyers)} />
        <Resource {...opened('association', association)} />
        <Resource {...opened('hearings', { list: hearings.list })}>{hearings.children}</Resource>
        <Resource {...opened('deadlines', deadlines)} />
        <Resource {...opened('filings', filings)} />
        <Resource {...opened('courts', courts)} />
        <Resource {...opened('offences', offences)} />
        <Resource {...opened('templates', { list: templates.list })}>{templates.children}</Resource>
        <CustomRoutes>
          <Route path="/reglages" element={<SettingsPage />} />
          <Route path="/calculateur" element={<CalculatorPage />} />
          <Route path="/regles" element={<RulesPage />} />
          <Route path="/bilan" element={<BilanPage />} />
          <Route path="/etapes" element={<StagesPage />} />
          <Route path="/week/:block" element={<WeekListPage />} />
          <Route path="/users" element={<AccountList />} />
          <Route path="/mon-compte" element={<OwnAccountPage />} />
        </CustomRoutes>
        <CustomRoutes noLayout>
          <Route path="/premiere-connexion" element={<FirstSignInPage />} />
        </CustomRoutes>
      </CoreAdminUI>
    </Unreachable>
    <Notification autoHideDuration={8000} sx={{ bottom: { xs: 72, md: 24 } }} />
    <SessionDialog />
  </AdminContext>
);
