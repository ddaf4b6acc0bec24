// Writes homes into a register, one change each, and tells after each one that it is safely stored.
// Words: the address of the register, a name that begins the ids, and how many to write.
import { writeSync } from 'node:fs';

const [url, name, count] = process.argv.slice(2);
const { openRegister } = await import('../../../../dist/desk/register/open-register.js');
const register = await openRegister({ url, now: () => new Date() });
for (let number = 1; number <= Number(count); number += 1) {
  const id = `${name}-${number}`;
  await register.change({ actor: { id: name, role: 'planner' }, action: 'add', reason: `home ${id}` }, (writing) =>
    writing.add('dwelling', id, { dwelling_id: id, municipality: 'GM0855', bedrooms: '3' }),
  );
  writeSync(1, `${id}\n`);
}
await register.close();
