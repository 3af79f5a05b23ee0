import { records, tool, WRITES, type Facts } from '../kind';
import { PROJECT, PROJECT_V11 } from '../paths';

const inWords = (kind: string) =>
	kind.replace(/([A-Z])/g, ' $1').replace(/^./, (first) => first.toUpperCase());
const pathWord = (kind: string) => kind.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);

/** One of Procore's types of daily logs, which differ only in their fields. */
function log(kind: string, facts: Facts = {}) {
	const label = `${inWords(kind)} Log`;
	const name = `${pathWord(kind)}_log`;
	return records(`${kind}Log`, label, `${PROJECT}/${name}s`, {
		family: ['dailyLog', kind],
		can: WRITES,
		wrapper: name,
		multipart: ['create', 'update'],
		uploads: 'upload_ids',
		isDated: true,
		event: `${label}s`,
		...facts,
	});
}

const JSON_ONLY = { multipart: [] };

export const DAILY_LOG_KINDS = tool('project', 'Daily Log', [
	records('dailyLog', 'Daily Log', null, { event: 'Daily Logs' }),
	records('dailyLogEntry', 'Daily Log Entry', null, { event: 'Daily Log/Entries' }),
	log('accident'),
	log('call'),
	log('dailyConstructionReport'),
	log('delay', { event: undefined }),
	log('delivery'),
	log('dumpster'),
	log('equipment'),
	log('inspection'),
	log('manpower'),
	log('notes'),
	log('planRevision', { isPaged: false }),
	log('productivity', JSON_ONLY),
	log('quantity'),
	log('safetyViolation'),
	log('visitor', JSON_ONLY),
	log('waste'),
	{
		...log('weather', { actions: ['create', 'update'] }),
		list: `${PROJECT_V11}/daily_logs/weather_logs`,
		alsoAt: [`${PROJECT}/weather_logs`],
	},
	log('work'),
]);
