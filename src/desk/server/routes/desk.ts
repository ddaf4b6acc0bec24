/** What stands above every page of the desk. */
import { z } from '@hono/zod-openapi';
import { deskHeading } from '../../work/shell/desk-heading.ts';
import { type Route, route } from '../route.ts';

const HeadingSchema = z
  .object({
    week: z.string().nullable().openapi({ example: '2026-W48' }),
    fictitious: z.boolean().openapi({ description: 'De gegevens zijn verzonnen.' }),
    municipalities: z.array(z.object({ id: z.string(), name: z.string() })),
    associations: z.array(z.string()),
  })
  .openapi('DeskHeading');

export const DESK_ROUTES: readonly Route[] = [
  route({
    method: 'get',
    path: '/desk',
    name: 'viewDesk',
    summary: 'Geeft de week die wordt gepland, en de gemeenten en corporaties die deze persoon mag noemen.',
    tag: 'Sessie',
    access: { planner: 'all', municipality: 'own', association: 'own', viewer: 'own', administrator: 'all' },
    answer: HeadingSchema,
    handle: ({ actor }, desk) => deskHeading(desk, actor),
  }),
];
