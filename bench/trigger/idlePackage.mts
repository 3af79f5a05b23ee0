import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const NAME = 'n8n-nodes-idle';
export const IDLE_TRIGGER = `${NAME}.idleTrigger`;

const CODE = `exports.IdleTrigger = class {
	constructor() {
		this.description = {
			displayName: 'Idle Trigger',
			name: 'idleTrigger',
			group: ['trigger'],
			version: 1,
			description: 'Hands on what it is given',
			defaults: { name: 'Idle Trigger' },
			inputs: [],
			outputs: ['main'],
			webhooks: [
				{ name: 'default', httpMethod: 'POST', responseMode: 'onReceived', responseData: 'noData', path: 'webhook' },
			],
			properties: [],
		};
	}
	async webhook() {
		return { workflowData: [[{ json: this.getBodyData() }]] };
	}
};
`;

/** Installs another package, with a trigger that does nothing, where n8n puts a community package. */
export function installIdlePackage(userFolder: string): void {
	const folder = join(userFolder, '.n8n/nodes/node_modules', NAME);
	const file = 'dist/IdleTrigger.node.js';
	mkdirSync(join(folder, 'dist'), { recursive: true });
	writeFileSync(join(folder, file), CODE);
	const n8n = { n8nNodesApiVersion: 1, credentials: [], nodes: [file] };
	writeFileSync(
		join(folder, 'package.json'),
		JSON.stringify({ name: NAME, version: '1.0.0', n8n }),
	);
}
