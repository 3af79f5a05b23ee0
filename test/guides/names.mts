import type { INodeProperties, INodePropertyCollection, INodePropertyOptions } from 'n8n-workflow';
import { ProcoreDmsaOAuth2Api } from '../../credentials/ProcoreDmsaOAuth2Api.credentials';
import { ProcoreUserOAuth2Api } from '../../credentials/ProcoreUserOAuth2Api.credentials';
import { resources } from '../../nodes/Procore/actions';
import { Procore } from '../../nodes/Procore/Procore.node';
import { ProcorePollingTrigger } from '../../nodes/Procore/ProcorePollingTrigger.node';
import { ProcoreTrigger } from '../../nodes/Procore/ProcoreTrigger.node';

type Entry = INodeProperties | INodePropertyOptions | INodePropertyCollection;

/** The words of a field, of its options and of the fields inside it. */
function wordsOf(entry: Entry): string[] {
	const inside: Entry[] = [
		...('options' in entry ? (entry.options ?? []) : []),
		...('values' in entry ? entry.values : []),
		...('modes' in entry ? (entry.modes ?? []) : []),
	].filter((part): part is Entry => 'name' in part);
	const name = 'displayName' in entry ? entry.displayName : entry.name;
	return [name, ...inside.flatMap(wordsOf)];
}

const nodes = [new Procore(), new ProcoreTrigger(), new ProcorePollingTrigger()];
const credentials = [new ProcoreDmsaOAuth2Api(), new ProcoreUserOAuth2Api()];

/** Every word that the package itself puts on the screen. */
export const OWN_WORDS = new Set([
	...nodes.flatMap(({ description: { displayName, properties } }) => [
		displayName,
		...properties.flatMap(wordsOf),
	]),
	...credentials.flatMap(({ displayName, properties }) => [
		displayName,
		...properties.flatMap(wordsOf),
	]),
	...resources.flatMap(({ operations }) => operations.map(({ option }) => option.action ?? '')),
]);

/** `Vendor: Get Many`, for each operation. */
export const OPERATIONS = resources.flatMap(({ option: { name, value }, operations }) =>
	operations.map(({ option }) => ({
		name: `${name}: ${option.name}`,
		schema: `nodes/Procore/__schema__/v1.0.0/${String(value)}/${String(option.value)}.json`,
		resource: String(value),
	})),
);

export const RESOURCES = new Set(resources.map(({ option }) => option.name));
