import { basename, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

function wordFor(value: unknown): string {
	if (value === undefined || typeof value === 'number') return String(value);
	return `a ${typeof value === 'object' && value ? value.constructor.name : typeof value}`;
}

/** The places in a value that would not be the same after JSON, in words. */
export function lostInJson(value: unknown, place: string): string[] {
	if (value === null || typeof value === 'string' || typeof value === 'boolean') return [];
	if (typeof value === 'number' && Number.isFinite(value)) return [];
	if (Array.isArray(value)) {
		return value.flatMap((one: unknown, index) => lostInJson(one, `${place}[${index}]`));
	}
	if (typeof value === 'object' && Object.getPrototypeOf(value) === Object.prototype) {
		// Whether a key is absent or undefined is the same to n8n.
		const given = Object.entries(value).filter(([, one]) => one !== undefined);
		return given.flatMap(([key, one]) => lostInJson(one, `${place}.${key}`));
	}
	return [`${place} is ${wordFor(value)}`];
}

interface NodeClass {
	new (): { description: unknown };
}

/**
 * The description of the node in a source, as JSON.
 * @throws Error that names each place that JSON cannot hold
 */
export async function descriptionOf(source: string): Promise<string> {
	const [className = ''] = basename(source).split('.');
	const module: Record<string, NodeClass> = await import(pathToFileURL(resolve(source)).href);
	const { [className]: Node } = module;
	if (!Node) throw new Error(`${source} has no class ${className}`);
	const { description } = new Node();
	const lost = lostInJson(description, `${className}.description`);
	if (lost.length > 0) throw new Error(`JSON cannot hold a description: ${lost.join('; ')}`);
	return JSON.stringify(description);
}
