import { notFound } from './errors.mts';
import { sorted } from './filters.mts';
import { paged } from './paging.mts';
import { showUser } from './people.mts';
import { companyOf, numberParam } from './route.mts';
import type { Answer, Call, Route } from './route.mts';
import { tellUser } from './userWrites.mts';
import type { User } from './types.mts';

/** Of the company, or of one project's directory. */
function inactive(call: Call): User[] {
	const { core, project } = call;
	return [...core.world.users.values()].filter(
		(user) =>
			!user.is_active &&
			user.company_id === companyOf(call).id &&
			(!project || project.userIds.has(user.id)),
	);
}

function list(call: Call): Answer {
	const rows = sorted(call.query, inactive(call), { name: (user) => user.last_name });
	const reactivate = (id: number) => `${call.core.urls.api}${call.path}/${id}`;
	return paged(call, rows, (user) => ({
		...showUser(call, user, 'extended'),
		links: { reactivate: reactivate(user.id) },
	}));
}

function reactivate(call: Call): Answer {
	const user = inactive(call).find(({ id }) => id === numberParam(call, 'id'));
	if (!user) throw notFound('User');
	user.is_active = true;
	user.updated_at = call.core.clock.iso();
	const person = call.core.world.people.get(user.contact_id);
	if (person) person.is_active = true;
	tellUser(call.core, user, 'update', call.account.name);
	return { body: showUser(call, user, 'extended') };
}

const bases = [
	'/rest/v1.0/companies/{company_id}/users/inactive',
	'/rest/v1.0/projects/{project_id}/users/inactive',
];

export const inactiveUserRoutes: Route[] = bases.flatMap((path): Route[] => [
	{ method: 'GET', path, tool: 'directory', handle: list },
	{ method: 'PATCH', path: `${path}/{id}`, tool: 'directory', handle: reactivate },
]);
