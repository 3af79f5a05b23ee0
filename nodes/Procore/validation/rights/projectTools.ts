import { listTools, type ToolAccess } from '../../client/endpoints/rights';
import type { SeenProject } from '../../client/schemas/seenProject';
import type { Attempt } from '../attempt';
import type { Inspection } from '../inspection';

/** The tools of one project, taken as an example for all. Read once, and only when needed. */
export interface ProjectTools {
	/** Whether the projects could be listed at all. */
	areListed: boolean;
	/** undefined when no project is active. */
	sample: SeenProject | undefined;
	read: () => Promise<Attempt<ToolAccess[]>>;
	/** What was read; undefined where nothing was. */
	known?: ToolAccess[];
}

/** Picks the same project in every run, so that the result changes only if something changed. */
const byId = (a: SeenProject, b: SeenProject) =>
	a.id.length - b.id.length || a.id.localeCompare(b.id);

export function projectToolsOf(
	{ procore, ask, projects }: Inspection,
	companyId: string,
): ProjectTools {
	const [sample] = (projects?.permitted ?? []).filter(({ active }) => active).sort(byId);
	let asked: Promise<Attempt<ToolAccess[]>> | undefined;
	const read = async () => {
		asked ??= ask(async () => await listTools(procore, companyId, sample?.id));
		const found = await asked;
		tools.known = found.value;
		return found;
	};
	const tools: ProjectTools = { areListed: projects !== undefined, sample, read };
	return tools;
}
