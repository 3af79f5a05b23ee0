import { projectIdIn } from '../../client/ids';
import type { SeenProject } from '../../client/schemas/seenProject';
import { tidy } from './listText';

export const folded = (text: unknown) => tidy(String(text ?? '')).toLowerCase();

/** The key to look up a text; for an address, the id in it. */
export const keyOf = (text: string) => folded(projectIdIn(text) || text);

/** The project that a text matches. */
export interface Match {
	project: SeenProject;
	/** Other projects that the text matches too. */
	rivals: SeenProject[];
	/** Whether it matches only without leading zeros, which a spreadsheet drops. */
	isByZeros: boolean;
}

const withoutZeros = (digits: string) => digits.replace(/^0+(?=\d)/, '');
const isDigits = (text: string) => /^\d+$/.test(text);

/** Finds projects by id, number, name, display name or the address of a page in the project. */
export class ProjectIndex {
	private readonly byKey = new Map<string, SeenProject[]>();

	private readonly byBareNumber = new Map<string, SeenProject[]>();

	/** @param isPermitted whether the account may work in a project, which then wins over others */
	constructor(
		projects: SeenProject[],
		private readonly isPermitted: (project: SeenProject) => boolean = () => true,
	) {
		const add = (to: Map<string, SeenProject[]>, key: string, project: SeenProject) => {
			const same = to.get(key);
			if (same) same.push(project);
			else if (key) to.set(key, [project]);
		};
		for (const project of projects) {
			const { id, name, displayName, projectNumber } = project;
			const keys = new Set([id, projectNumber, name, displayName].map(folded));
			for (const key of keys) add(this.byKey, key, project);
			const number = folded(projectNumber);
			if (isDigits(number)) add(this.byBareNumber, withoutZeros(number), project);
		}
	}

	/** Whether a text, taken as a whole, is the name or number of a project. */
	names(text: string): boolean {
		return this.byKey.has(folded(text));
	}

	/**
	 * An id wins over a number, a number over a name; then permitted over other, active over
	 * inactive.
	 */
	find(text: string): Match | undefined {
		const key = keyOf(text);
		const found = this.byKey.get(key);
		if (!found) return this.findByNumber(key);
		const ofId = found.filter(({ id }) => folded(id) === key);
		const ofNumber = found.filter(({ projectNumber }) => folded(projectNumber) === key);
		const best = [ofId, ofNumber, found].find((projects) => projects.length > 0) ?? [];
		const rank = (project: SeenProject) =>
			Number(this.isPermitted(project)) * 2 + Number(project.active);
		const [project, ...rivals] = [...best].sort((a, b) => rank(b) - rank(a));
		return project && { project, rivals, isByZeros: false };
	}

	private findByNumber(key: string): Match | undefined {
		if (!isDigits(key)) return undefined;
		const found = this.byBareNumber.get(withoutZeros(key)) ?? [];
		const [project] = found;
		return project && found.length === 1 ? { project, rivals: [], isByZeros: true } : undefined;
	}
}
