import { dailyLogs } from './kinds/dailyLogs.mts';
import { paged } from './paging.mts';
import { rowsOfKind } from './records/entities.mts';
import { testsOf } from './records/select.mts';
import { keep } from './filters.mts';
import { companyOf, projectOf } from './route.mts';
import type { Answer, Call, Route } from './route.mts';

/** How many entries each kind of daily log has on a day, or in a range of days. */
function counts(call: Call): Answer {
	const place = { companyId: companyOf(call).id, projectId: projectOf(call).id };
	const rows = dailyLogs.map((kind, index) => ({
		module_name: kind.key,
		count: keep(rowsOfKind(call.core, kind.key, place), testsOf(call, kind)).length,
		position: index + 1,
	}));
	return paged(call, rows, (row) => row);
}

const project = '{project_id}/daily_logs';

export const dailyLogCountRoutes: Route[] = [
	`/rest/v1.1/projects/${project}/counts`,
	`/rest/v1.0/projects/${project}/count`,
].map((path) => ({ method: 'GET', path, tool: 'daily_log', handle: counts }));
