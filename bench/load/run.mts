import { show } from '../table.mts';
import { measureLoad } from './measure.mts';

/** What n8n's start pays for the package. `npm run bench:load` */
show(measureLoad());
