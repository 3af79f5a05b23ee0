import { isObject } from './body.mts';
import { badRequest, invalid } from './errors.mts';
import { announce } from './events.mts';
import { tellUndocumented } from './records/bodyCheck.mts';
import { companyOf } from './route.mts';
import type { Answer, Call, Route } from './route.mts';
import type { JsonObject, JsonValue, Project, User } from './types.mts';

interface Pair {
	user: User | undefined;
	project: Project | undefined;
	given: JsonObject;
}

/** Pairs of user and project; each is looked up for itself, so that one that is wrong spoils no other. */
function pairsOf(call: Call): Pair[] {
	const { users } = call.body;
	if (!Array.isArray(users)) throw badRequest('param is missing or the value is empty: users');
	const { world } = call.core;
	const own = <Row extends { company_id: number }>(row: Row | undefined) =>
		row?.company_id === companyOf(call).id ? row : undefined;
	return users.filter(isObject).map((given) => ({
		given,
		user: own(world.users.get(Number(given.user_id))),
		project: own(world.projects.get(Number(given.project_id))),
	}));
}

function tell(call: Call, user: User, project: Project, action: 'create' | 'delete'): void {
	announce(call.core, {
		resource: 'Project Users',
		action,
		id: user.id,
		company_id: project.company_id,
		project_id: project.id,
		account: call.account.name,
	});
}

/** Users with the projects that the call brought them into. */
function entities(pairs: Pair[]): JsonValue {
	const projects = new Map<number, JsonValue[]>();
	for (const { user, project } of pairs) {
		if (user && project) projects.set(user.id, [...(projects.get(user.id) ?? []), project.id]);
	}
	return [...projects].map(([id, ids]) => ({ userId: String(id), projects: ids }));
}

const isWhole = ({ user, project }: Pair) => user !== undefined && project !== undefined;

function add(call: Call): Answer {
	tellUndocumented(call, 'POST /rest/v1.3/companies/{company_id}/users/bulk_add');
	const pairs = pairsOf(call);
	for (const { user, project } of pairs) {
		if (!user || !project || project.userIds.has(user.id)) continue;
		project.userIds.add(user.id);
		tell(call, user, project, 'create');
	}
	const failed = pairs.filter((pair) => !isWhole(pair));
	const errors = failed.map(({ given, user }) => ({
		...given,
		errors: { [user ? 'project_id' : 'user_id']: ['not found'] },
	}));
	return {
		status: errors.length > 0 ? 207 : 200,
		body: { entities: entities(pairs), ...(errors.length > 0 ? { errors } : {}) },
	};
}

function remove(call: Call): Answer {
	tellUndocumented(call, 'POST /rest/v1.3/companies/{company_id}/users/bulk_remove');
	const pairs = pairsOf(call);
	if (!pairs.every(isWhole)) throw invalid({ users: ['not found'] }, 400);
	const removed: JsonObject = {};
	for (const { user, project } of pairs) {
		if (!user || !project?.userIds.delete(user.id)) continue;
		removed[String(user.id)] = { projectId: String(project.id) };
		tell(call, user, project, 'delete');
	}
	return { body: removed };
}

const base = '/rest/v1.3/companies/{company_id}/users';

export const bulkUserRoutes: Route[] = [
	{ method: 'POST', path: `${base}/bulk_add`, tool: 'directory', handle: add },
	{ method: 'POST', path: `${base}/bulk_remove`, tool: 'directory', handle: remove },
];
