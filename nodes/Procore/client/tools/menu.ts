import { FAMILIES, type Kind } from './kind';
import { TABLE } from './table';

/** A Procore tool as a resource of the node's menu. */
export interface ToolResource {
	value: string;
	label: string;
	/** The field that chooses one of several lists under one name. */
	field?: 'kind' | 'logType';
	/** One kind of record for each choice, or for each level if the tool has two. */
	kinds: Array<{ choice: string; kind: Kind }>;
}

function placeOf(kind: Kind): Omit<ToolResource, 'kinds'> | undefined {
	const { value, label, family, menu } = kind;
	if (family) return { value: family[0], ...FAMILIES[family[0]] };
	return menu ? { value, label } : undefined;
}

function resources(): ToolResource[] {
	const found = new Map<string, ToolResource>();
	for (const kind of TABLE) {
		const place = placeOf(kind);
		if (!place) continue;
		const { kinds } = found.get(place.value) ?? { kinds: [] };
		const choice = kind.family?.[1] ?? kind.scope;
		found.set(place.value, { ...place, kinds: [...kinds, { choice, kind }] });
	}
	return [...found.values()].sort((a, b) => a.label.localeCompare(b.label));
}

/** Every Procore tool whose menu resource follows from the table. */
export const TOOL_RESOURCES: readonly ToolResource[] = resources();
