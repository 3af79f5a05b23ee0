import { notFound } from './errors.mts';
import { showRecord } from './records/show.mts';
import type { Answer, Call, Route } from './route.mts';
import { rowsOf } from './toolRows.mts';
import { kindOf } from './toolTable.mts';

const path = '/rest/v1.0/prime_contract';

/** The first prime contract of a project, as a record by itself. */
function first(call: Call): Answer {
	const kind = kindOf('primeContract');
	const row = rowsOf(call, kind, path).find(({ deleted }) => !deleted);
	if (!row) throw notFound('Prime contract');
	return { body: showRecord(kind, `GET ${path}`, row) };
}

export const primeContractRoutes: Route[] = [
	{ method: 'GET', path, tool: 'prime_contracts', handle: first },
];
