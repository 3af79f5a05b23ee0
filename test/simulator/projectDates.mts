import { isObject } from './body.mts';
import { invalid } from './errors.mts';
import { updateToolRecord } from './records.mts';
import { rowsOfKind } from './records/entities.mts';
import { showRecord } from './records/show.mts';
import { projectOf } from './route.mts';
import type { Answer, Call, Route } from './route.mts';
import { kindOf } from './toolTable.mts';
import type { ToolRecord } from './types.mts';

function rowsOf(call: Call): ToolRecord[] {
	const { id, company_id } = projectOf(call);
	return rowsOfKind(call.core, 'projectDate', { companyId: company_id, projectId: id });
}

/** v1 answers the dates beside those of the schedule. */
function list(call: Call): Answer {
	const { start_date, completion_date } = projectOf(call);
	const line = 'GET /rest/v1.0/project_dates/{id}';
	return {
		body: {
			schedule_dates: {
				substantial_completion_date: completion_date ?? start_date ?? null,
				finish_variance: '0',
				percentage_complete: 40,
			},
			project_dates: rowsOf(call).map((row) => showRecord(kindOf('projectDate'), line, row)),
		},
	};
}

function write(call: Call): Answer {
	const { project_dates: dates } = call.body;
	for (const one of Array.isArray(dates) ? dates : []) {
		const row = isObject(one) && rowsOf(call).find(({ id }) => id === one.id);
		if (!row || !isObject(one)) throw invalid({ id: ['not found'] }, 400);
		updateToolRecord(call.core, row, { date: one.date ?? null }, call.account.name);
	}
	return { status: 204, text: '' };
}

const base = '/rest/v1.0/projects/{project_id}/project_dates';

export const projectDateRoutes: Route[] = [
	{ method: 'GET', path: base, tool: 'home', handle: list },
	{ method: 'GET', path: '/rest/v1.0/project_dates', tool: 'home', handle: list },
	{ method: 'POST', path: base, tool: 'home', handle: write },
];
