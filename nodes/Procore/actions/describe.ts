import type { INodeProperties } from 'n8n-workflow';
import type { Operation, Resource } from './define';

const FIRST_RESOURCE = 'company';

/** Which operations of which resources show a property. */
class Uses {
	private readonly operations = new Map<string, string[]>();

	add(resource: string, operation: string): void {
		const known = this.operations.get(resource);
		if (known) known.push(operation);
		else this.operations.set(resource, [operation]);
	}

	/** Resources with the same operations share one condition. */
	conditions(): { resource: string[]; operation: string[] }[] {
		const bySet = new Map<string, { resource: string[]; operation: string[] }>();
		for (const [resource, operation] of this.operations) {
			const known = bySet.get(operation.join());
			if (known) known.resource.push(resource);
			else bySet.set(operation.join(), { resource: [resource], operation });
		}
		return [...bySet.values()];
	}
}

/** Every property once, in an order that fits the fields of each operation. */
class Screen {
	private readonly uses = new Map<INodeProperties, Uses>();

	/** The properties that come directly before each. */
	private readonly before = new Map<INodeProperties, Set<INodeProperties>>();

	add(resource: string, { option, fields }: Operation): void {
		let last: INodeProperties | undefined;
		for (const { property } of Object.values(fields)) {
			const uses = this.uses.get(property) ?? new Uses();
			this.uses.set(property, uses);
			uses.add(resource, String(option.value));
			const before = this.before.get(property) ?? new Set();
			this.before.set(property, before);
			if (last) before.add(last);
			last = property;
		}
	}

	/** @throws Error when two operations show the same fields in opposite orders */
	private inOrder(): INodeProperties[] {
		const placed = new Set<INodeProperties>();
		const waiting = [...this.before].map(([property, before]) => ({
			property,
			before: [...before],
		}));
		while (waiting.length > 0) {
			const at = waiting.findIndex(({ before }) => before.every((one) => placed.has(one)));
			const [next] = at < 0 ? [] : waiting.splice(at, 1);
			if (!next) throw new Error('Two operations show the same fields in opposite orders');
			placed.add(next.property);
		}
		return [...placed];
	}

	properties(): INodeProperties[] {
		return this.inOrder().flatMap((property) =>
			(this.uses.get(property)?.conditions() ?? []).map((condition) => {
				// The operation first: n8n shows a field as soon as it meets a condition on an expression.
				const show = { ...condition, ...property.displayOptions?.show };
				return { ...property, displayOptions: { ...property.displayOptions, show } };
			}),
		);
	}
}

function operationMenu({ option, operations, first }: Resource): INodeProperties {
	return {
		displayName: 'Operation',
		name: 'operation',
		type: 'options',
		noDataExpression: true,
		displayOptions: { show: { resource: [String(option.value)] } },
		options: operations.map(({ option: ofOperation }: Operation) => ofOperation),
		default: first,
	};
}

/** The registry as n8n's properties: the menus of resources and operations, then the fields. */
export function describe(resources: Resource[]): INodeProperties[] {
	const screen = new Screen();
	for (const { option, operations } of resources) {
		for (const operation of operations) screen.add(String(option.value), operation);
	}
	return [
		{
			displayName: 'Resource',
			name: 'resource',
			type: 'options',
			noDataExpression: true,
			options: resources.map(({ option }) => option),
			default: FIRST_RESOURCE,
		},
		...resources.map(operationMenu),
		...screen.properties(),
	];
}
