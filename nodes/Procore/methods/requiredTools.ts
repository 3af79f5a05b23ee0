import type { INodePropertyOptions } from 'n8n-workflow';
import { operationRights } from '../actions/rights';
import { choicesOf, type Choice } from '../validation/rights/needs';

/** The operations of the node and the tools with a level, each with the rights it needs. */
export async function getRequiredTools(): Promise<INodePropertyOptions[]> {
	const inWords = ({ needs }: Choice) => {
		const words = needs.map(({ tool, level }) => `${tool}: ${level}`);
		return [...new Set(words)].join('; ') || 'No right on a tool, only membership';
	};
	return choicesOf(operationRights()).map((choice) => ({
		name: choice.name,
		value: choice.value,
		description: choice.value.includes(':') ? undefined : inWords(choice),
	}));
}
