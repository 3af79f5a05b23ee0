import { show } from '../table.mts';
import { measureFanOut, measureLists } from './measure.mts';

/** Reading long lists. `npm run bench:lists -- 50000` for so many vendors. */
const vendors = Number(process.argv[2] ?? 50_000);

show(await measureLists(vendors, [0, 50]), await measureFanOut(300, 100));
