/** What the issuer says of somebody → what they may act as. Whatever is not said is not granted. */
import { type Actor, ROLES } from '../../register/actor.ts';
import type { SharedSettings } from './settings.ts';

export type Claims = Readonly<Record<string, unknown>>;

/** `missing`: which claim keeps somebody out whom the issuer knows. */
export type Granted =
  | { readonly actors: readonly [Actor, ...Actor[]] }
  | { readonly missing: 'role' | 'municipality' | 'association' };

export function grantedRoles(
  id: string,
  claims: Claims,
  { roles, claims: names }: Pick<SharedSettings, 'roles' | 'claims'>,
): Granted {
  const given = new Set(textsAt(claims, names.role).map((value) => roles.get(value)));
  const known = ROLES.filter((role) => given.has(role));
  const actors = known.flatMap((role): readonly Actor[] => {
    if (role === 'municipality')
      return textsAt(claims, names.municipality).map((municipality) => actorOf({ municipality }));
    if (role === 'association')
      return textsAt(claims, names.association).map((association) => actorOf({ association }));
    return [{ id, role }];

    function actorOf(of: { municipality: string } | { association: string }): Actor {
      return { id, role, ...of } as Actor;
    }
  });
  const [first, ...others] = actors;
  if (first) return { actors: [first, ...others] };
  const [wanted] = known;
  return { missing: wanted === 'municipality' || wanted === 'association' ? wanted : 'role' };
}

/** A claim by its own name, dots and all, or by a path into it; one text or a list of texts. */
function textsAt(claims: Claims, name: string): readonly string[] {
  const value = name in claims ? claims[name] : name.split('.').reduce(into, claims as unknown);
  const values = Array.isArray(value) ? value : [value];
  return [...new Set(values.filter((one): one is string => typeof one === 'string' && one.trim() !== ''))];
}

function into(value: unknown, key: string): unknown {
  return typeof value === 'object' && value !== null ? (value as Claims)[key] : undefined;
}
