import { LIST_COMPANIES } from '../client/endpoints/companies';
import { GET_ME, GET_TOKEN_INFO, GET_ZONE } from '../client/endpoints/identity';
import { LIST_ASSIGNMENTS } from '../client/endpoints/permittedProjects';
import { LIST_PROJECTS } from '../client/endpoints/projects';
import { LIST_TOOLS } from '../client/endpoints/rights';
import { LIST_HOOKS } from '../client/endpoints/webhooks';

/** The calls that read what a credential sees. */
export const VIEW_CALLS = [
	LIST_COMPANIES,
	GET_ME,
	GET_ZONE,
	LIST_TOOLS,
	LIST_PROJECTS,
	LIST_ASSIGNMENTS,
];

/** What the check asks Procore. */
export const INSPECTION_CALLS = [...VIEW_CALLS, GET_TOKEN_INFO, ...LIST_HOOKS];
