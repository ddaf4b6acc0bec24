/** What stands above every page of the desk. */
import { DeskHeading, deskHeading } from '../../work/shell/desk-heading.ts';
import { type Route, routesUnder } from '../route.ts';

const route = routesUnder('Sessie');

export const DESK_ROUTES: readonly Route[] = [
  route('get', '/desk', {
    name: 'viewDesk',
    summary: 'Geeft de week die wordt gepland, en de gemeenten en corporaties die deze persoon mag noemen.',
    access: { planner: 'all', municipality: 'own', association: 'own', viewer: 'own', administrator: 'all' },
    answer: DeskHeading,
    handle: ({ actor }, desk) => deskHeading(desk, actor),
  }),
];
