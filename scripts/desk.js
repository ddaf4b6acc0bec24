// Opens the desk on the example week, in a register of its own. Further words go to `onderdak serve`: npm run desk -- --port 0
import { mkdirSync } from 'node:fs';

mkdirSync('out', { recursive: true });
process.argv.splice(2, 0, 'serve', '--register', 'out/desk.sqlite');
await import('../bin/onderdak.js');
