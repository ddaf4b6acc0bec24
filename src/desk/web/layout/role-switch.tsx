/** Taking another role: on one's own machine any, to see what others see; elsewhere those that the issuer granted. */
import { useState } from 'preact/hooks';
import { useLocation } from 'preact-iso';
import type { Role } from '../../register/actor.ts';
import { ROLE_NAMES, SHELL } from '../../texts/shell.ts';
import { useAction } from '../api/use-action.ts';
import { Button } from '../components/button.tsx';
import { Dialog } from '../components/dialog.tsx';
import { RadioField, SelectField } from '../components/form/choice-fields.tsx';
import { Form } from '../components/form/form.tsx';
import { useFields } from '../components/form/use-fields.ts';
import { ProblemNotice } from '../components/problem-notice.tsx';
import { useLanguage } from '../language.tsx';
import { type ActingAs, type Session, useSession } from '../session.tsx';

const ROLES = Object.keys(ROLE_NAMES) as readonly Role[];

export function RoleSwitch() {
  const { text } = useLanguage();
  const { actingAs } = useSession();
  const [open, setOpen] = useState(false);
  if (actingAs !== 'any' && actingAs.length < 2) return null;
  return (
    <>
      <Button small kind="subtle" onClick={() => setOpen(true)}>
        {text(SHELL.actAs)}…
      </Button>
      <Dialog open={open} title={text(SHELL.actAsTitle)} onClose={() => setOpen(false)}>
        <RoleForm onDone={() => setOpen(false)} />
      </Dialog>
    </>
  );
}

function RoleForm({ onDone }: { readonly onDone: () => void }) {
  const { text } = useLanguage();
  const session = useSession();
  const { route } = useLocation();
  const { municipalities, associations } = placesOf(session);
  const form = useFields({
    role: session.role as string,
    municipality: session.municipality ?? '',
    association: session.association ?? '',
  });
  const { role, municipality, association } = form.values;
  const [missing, setMissing] = useState<string | undefined>(undefined);
  const take = useAction(async (actor: ActingAs) => {
    await session.actAs(actor);
    route('/');
    onDone();
  });
  function submit() {
    const needed = role === 'municipality' ? municipality : role === 'association' ? association : 'nothing';
    setMissing(needed === '' ? role : undefined);
    if (needed !== '') void take.run(actorOf(role as Role, municipality, association));
  }
  const errors = missing ? [{ field: missing, kind: 'field-missing', text: text(SHELL.chooseFirst) }] : [];
  return (
    <>
      <ProblemNotice problem={take.problem} />
      <Form onSubmit={submit} submit={text(SHELL.change)} busy={take.busy} errors={errors}>
        <RadioField
          {...form.bind('role')}
          legend={text(SHELL.role)}
          options={rolesOf(session).map((each) => ({ value: each, label: text(ROLE_NAMES[each]) }))}
        />
        {role === 'municipality' && (
          <SelectField {...form.bind('municipality')} label={text(SHELL.actAsMunicipality)} options={municipalities} />
        )}
        {role === 'association' && (
          <SelectField {...form.bind('association')} label={text(SHELL.actAsAssociation)} options={associations} />
        )}
      </Form>
    </>
  );
}

function actorOf(role: Role, municipality: string, association: string): ActingAs {
  if (role === 'municipality') return { role, municipality };
  if (role === 'association') return { role, association };
  return { role };
}

function rolesOf({ actingAs }: Session): readonly Role[] {
  return actingAs === 'any' ? ROLES : ROLES.filter((role) => actingAs.some((actor) => actor.role === role));
}

/** Only what was granted, where it was granted; otherwise what the register knows. */
function placesOf({ actingAs, municipalities, associations }: Session) {
  const known = new Map(municipalities.map(({ id, name }) => [id, name]));
  if (actingAs === 'any') {
    return {
      municipalities: municipalities.map(({ id, name }) => ({ value: id, label: name })),
      associations: associations.map((name) => ({ value: name, label: name })),
    };
  }
  return {
    municipalities: actingAs.flatMap(({ municipality: id }) => (id ? [{ value: id, label: known.get(id) ?? id }] : [])),
    associations: actingAs.flatMap(({ association }) =>
      association ? [{ value: association, label: association }] : [],
    ),
  };
}
