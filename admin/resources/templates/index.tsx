import { lazy } from 'react';
import { Route } from 'react-router-dom';

const TemplateList = lazy(() => import('./TemplateList.tsx'));
const TemplatePage = lazy(() => import('./TemplatePage.tsx'));

/** The Word templates: the list of the kinds of filing, and one page a kind. */
export const templates = { list: TemplateList, children: <Route path=":kind" element={<TemplatePage />} /> };
