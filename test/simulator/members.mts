import type { World } from './types.mts';

let changes = 0;

/** The companies of a project's directory. It counts changes, so that what is derived from it can be kept. */
export class Members extends Set<number> {
	override add(id: number): this {
		changes += 1;
		return super.add(id);
	}

	override delete(id: number): boolean {
		changes += 1;
		return super.delete(id);
	}

	override clear(): void {
		changes += 1;
		super.clear();
	}
}

interface Kept {
	changes: number;
	projects: number;
	byVendor: Map<number, number[]>;
}

const kept = new WeakMap<World, Kept>();

function invert({ projects }: World): Map<number, number[]> {
	const found = new Map<number, number[]>();
	for (const project of projects.values()) {
		for (const id of project.vendorIds) {
			const list = found.get(id);
			if (list) list.push(project.id);
			else found.set(id, [project.id]);
		}
	}
	return found;
}

/** Ids of the projects that each vendor is in; a page of vendors asks for hundreds. */
export function projectsByVendor(world: World): Map<number, number[]> {
	const known = kept.get(world);
	const projects = world.projects.size;
	if (known?.changes === changes && known.projects === projects) return known.byVendor;
	const byVendor = invert(world);
	kept.set(world, { changes, projects, byVendor });
	return byVendor;
}
