/** Every page of the desk: one line each. A page is loaded when somebody first opens it. */
import type { ComponentType } from 'preact';
import type { Text } from '../../domain/text.ts';
import type { Role } from '../register/actor.ts';
import { PAGES } from '../texts/pages.ts';
import type { PageProps } from './page-props.ts';

export type { PageProps };

export interface PageEntry {
  readonly path: string;
  readonly title: Text;
  readonly roles: readonly Role[];
  readonly inMenu: boolean;
  readonly load: () => Promise<{ readonly default: ComponentType<PageProps> }>;
}

/** In the order of the menu. The first one that a role may see is its start. */
export const PAGE_LIST: readonly PageEntry[] = [
  {
    path: '/week',
    title: PAGES.week,
    roles: ['planner'],
    inMenu: true,
    load: () => import('./pages/week/week-page.tsx'),
  },
  {
    path: '/cases',
    title: PAGES.cases,
    roles: ['planner', 'municipality'],
    inMenu: true,
    load: () => import('./pages/assessment/case-list-page.tsx'),
  },
  {
    path: '/cases/new',
    title: PAGES.newCase,
    roles: ['planner', 'municipality'],
    inMenu: false,
    load: () => import('./pages/referral/referral-page.tsx'),
  },
  {
    path: '/cases/:caseId',
    title: PAGES.case,
    roles: ['planner', 'municipality'],
    inMenu: false,
    load: () => import('./pages/family/family-page.tsx'),
  },
  {
    path: '/cases/:caseId/facts',
    title: PAGES.caseFacts,
    roles: ['planner', 'municipality'],
    inMenu: false,
    load: () => import('./pages/referral/facts-page.tsx'),
  },
  {
    path: '/cases/:caseId/test',
    title: PAGES.caseTest,
    roles: ['planner', 'municipality'],
    inMenu: false,
    load: () => import('./pages/assessment/test-page.tsx'),
  },
  {
    path: '/cases/:caseId/letter',
    title: PAGES.caseLetter,
    roles: ['planner', 'municipality'],
    inMenu: false,
    load: () => import('./pages/family/letter-page.tsx'),
  },
  {
    path: '/offers',
    title: PAGES.offers,
    roles: ['planner', 'association'],
    inMenu: true,
    load: () => import('./pages/offers/offers-page.tsx'),
  },
  {
    path: '/municipalities',
    title: PAGES.municipalities,
    roles: ['planner', 'municipality'],
    inMenu: true,
    load: () => import('./pages/municipality/municipalities-page.tsx'),
  },
  {
    path: '/municipalities/:municipalityId',
    title: PAGES.municipality,
    roles: ['planner', 'municipality'],
    inMenu: false,
    load: () => import('./pages/municipality/municipality-page.tsx'),
  },
  {
    path: '/monitoring',
    title: PAGES.monitoring,
    roles: ['planner', 'viewer', 'administrator'],
    inMenu: true,
    load: () => import('./pages/monitoring/monitoring-page.tsx'),
  },
  {
    path: '/reports/money-check',
    title: PAGES.moneyCheck,
    roles: ['planner', 'viewer', 'administrator'],
    inMenu: false,
    load: () => import('./pages/monitoring/money-check-page.tsx'),
  },
  {
    path: '/reports/evaluation',
    title: PAGES.evaluation,
    roles: ['planner', 'viewer', 'administrator'],
    inMenu: false,
    load: () => import('./pages/monitoring/evaluation-page.tsx'),
  },
  {
    path: '/scenarios',
    title: PAGES.scenarios,
    roles: ['planner', 'viewer'],
    inMenu: true,
    load: () => import('./pages/scenarios/scenarios-page.tsx'),
  },
  {
    path: '/algorithm-record',
    title: PAGES.algorithmRecord,
    roles: ['planner', 'administrator', 'viewer'],
    inMenu: true,
    load: () => import('./pages/algorithm-register/algorithm-page.tsx'),
  },
  {
    path: '/audit',
    title: PAGES.audit,
    roles: ['planner', 'administrator'],
    inMenu: true,
    load: () => import('./pages/audit/audit-page.tsx'),
  },
];
