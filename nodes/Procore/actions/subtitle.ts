import type { Resource } from './define';

/** n8n's expression for what stands below the node on the canvas: the action in words. */
export function subtitleOf(resources: Resource[]): string {
	const actions = Object.fromEntries(
		resources.flatMap(({ option: { value: resource }, operations }) =>
			operations.map(({ option }) => [`${resource}.${option.value}`, option.action]),
		),
	);
	return `={{ (${JSON.stringify(actions)})[$parameter["resource"] + "." + $parameter["operation"]] }}`;
}
