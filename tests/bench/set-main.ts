/** Run by node once it is built (check.ts): the rows as JSON. */
import { setRows } from './set-rows.ts';

process.stdout.write(JSON.stringify(await setRows()));
