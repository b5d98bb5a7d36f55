/** Run by node once it is built (check.ts): the rows as JSON. */
import { checkRows } from './check-rows.ts';

process.stdout.write(JSON.stringify(await checkRows()));
