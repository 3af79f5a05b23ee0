import { operationOf } from '../../nodes/Procore/actions/index.ts';
import { CREATE_HOOK } from '../../nodes/Procore/client/endpoints/webhooks.ts';
import type { Call } from '../../nodes/Procore/client/wire/path.ts';
import { operationCases } from '../e2e/operationCases.mts';

const inRealN8n = new Set(operationCases.map(({ operation }) => operation));

/** `REST v1.0, v1.1`: the versions of Procore's calls that the simulator answers. */
function versionsOf(calls: readonly Call[]): string {
	const versions = calls.map(([, path]) => /v\d+\.\d+/.exec(path)?.[0] ?? '');
	const named = [...new Set(versions.filter(Boolean))].sort();
	return named.length > 0 ? `simulator, REST ${named.join(', ')}` : 'simulator';
}

/** The calls of operations, by their names in the registry: `vendor.upsert`. */
function callsOf(name: string): readonly Call[] {
	const [resource = '', operation = ''] = name.split('.');
	const calls = operation === '' ? CREATE_HOOK : operationOf(resource, operation)?.calls;
	return calls === 'any' ? [] : (calls ?? []);
}

/** The trigger has end-to-end tests of its own. */
const isInRealN8n = (name: string) => !name.includes('.') || inRealN8n.has(name);

/**
 * How operations were tested: all in n8n's engine against the simulator, and which of them in a
 * real n8n too.
 * @param labelOf an operation on the screen, where only some were run in a real n8n
 */
export function testedWith(names: string[], labelOf: (name: string) => string): string {
	const versions = versionsOf(names.flatMap(callsOf));
	const real = names.filter(isInRealN8n);
	if (real.length === 0) return versions;
	const which = real.length === names.length ? '' : `: ${real.map(labelOf).join(', ')}`;
	return `${versions}; real n8n${which}`;
}
