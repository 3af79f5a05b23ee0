import type { IDataObject } from 'n8n-workflow';
import type { AuthType } from '../../client/account';
import { listCompanies } from '../../client/endpoints/companies';
import { getMe, getZone } from '../../client/endpoints/identity';
import { listVisibleProjects } from '../../client/endpoints/permittedProjects';
import { listTools, type ToolAccess } from '../../client/endpoints/rights';
import type { ProcoreClient } from '../../client/ProcoreClient';
import { ProcoreError } from '../../client/ProcoreError';
import type { Project } from '../../client/schemas/records';
import { attempt } from './attempt';
import { levelOf, toolNamed } from './tools';

/** What one credential sees of a company. */
export interface View {
	authType: AuthType;
	identity: { userId: string; login: string; name: string };
	company: { id: string; name: string; zone: string; webUrl: string };
	projects: Project[];
	tools: ToolAccess[];
}

async function look(procore: ProcoreClient, chosen: string): Promise<View> {
	const id = procore.company(chosen);
	const companies = await listCompanies(procore, {});
	const { zone, web_base_url } = await getZone(procore, id);
	const me = await getMe(procore, id);
	const tools = await listTools(procore, id);
	const projects = await listVisibleProjects(procore, id);
	const name = companies.find((one) => String(one.id) === id)?.name ?? '';
	return {
		authType: procore.account.authType,
		identity: { userId: me.id, login: me.login ?? '', name: me.name ?? '' },
		company: { id, name, zone: zone ?? '', webUrl: web_base_url ?? procore.account.hosts.web },
		projects,
		tools,
	};
}

/**
 * Reads what a credential sees: about five calls and one for each 300 projects.
 * @throws ProcoreError that says which of the two credentials it is about
 */
export async function viewOf(
	label: 'A' | 'B',
	procore: ProcoreClient,
	chosen: string,
): Promise<View> {
	const { value, error } = await attempt(async () => await look(procore, chosen));
	if (!error) return value;
	const kind = procore.account.authType === 'dmsa' ? 'DMSA' : 'User';
	throw new ProcoreError({
		trouble: error.trouble,
		message: `Credential ${label} (${kind}): ${error.message}`,
		advice: `${error.advice} Configuration > Validate with this credential tells more.`,
		status: error.status,
		method: error.method,
		path: error.path,
		retryAt: error.retryAt,
	});
}

function onlyIn(one: View, other: View): IDataObject[] {
	const ids = new Set(other.projects.map(({ id }) => String(id)));
	return one.projects
		.filter(({ id }) => !ids.has(String(id)))
		.map(({ id, name }) => ({ id: String(id), name: name ?? '' }));
}

/** The company's tools at which the two have different levels; "Off" where one does not see it. */
function differentRights(a: View, b: View): IDataObject[] {
	const nameOf = (tool: ToolAccess) => tool.friendly_name ?? tool.name;
	const names = new Set([...a.tools, ...b.tools].map(nameOf));
	const levelIn = ({ tools }: View, name: string) => {
		const tool = toolNamed(tools, name);
		return tool ? levelOf(tool) : 'Off';
	};
	return [...names]
		.map((tool) => ({ tool, a: levelIn(a, tool), b: levelIn(b, tool) }))
		.filter((row) => row.a !== row.b);
}

const sideOf = ({ authType, identity, company, projects }: View): IDataObject => ({
	authType,
	identity,
	company,
	projectCount: projects.length,
});

function inWords(same: boolean, onlyInA: number, onlyInB: number, rights: number): string {
	if (same) return '✓ Both credentials see the same projects and have the same rights';
	const parts = [
		onlyInA > 0 ? `${onlyInA} projects only in A` : '',
		onlyInB > 0 ? `${onlyInB} projects only in B` : '',
		rights > 0 ? `rights differ on ${rights} tools` : '',
	];
	return `✗ ${parts.filter(Boolean).join(', ') || 'The two look at different companies'}`;
}

/** Two views side by side; `same` is about projects and rights, not about who the two are. */
export function differencesOf(a: View, b: View): IDataObject {
	const onlyInA = onlyIn(a, b);
	const onlyInB = onlyIn(b, a);
	const rights = differentRights(a, b);
	const sameCompany = a.company.id === b.company.id;
	const same = sameCompany && onlyInA.length + onlyInB.length + rights.length === 0;
	return {
		result: inWords(same, onlyInA.length, onlyInB.length, rights.length),
		same,
		a: sideOf(a),
		b: sideOf(b),
		onlyInA,
		onlyInB,
		rights,
	};
}
