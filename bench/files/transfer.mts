import { createEngine, type Engine } from '../../test/support/engine.mts';
import type { IDataObject, INodeExecutionData } from 'n8n-workflow';

/** Downloads and uploads on request, in a process of its own, so that its memory can be measured. */
export interface Order {
	credential?: IDataObject;
	projectId: string;
	/** Downloads this file. */
	fileId?: string;
	/** Uploads what was downloaded last, under this name. */
	upload?: string;
}

let engine: Engine | undefined;
let downloaded: INodeExecutionData[] = [];

async function transfer({ credential: data, projectId, fileId, upload }: Order): Promise<void> {
	if (data) {
		const credentials = { dmsa: { type: 'procoreDmsaOAuth2Api', data } };
		engine = await createEngine({ credentials });
	}
	if (!engine) throw new Error('There is no credential yet');
	const at = { resource: 'document', level: 'project', projectId };
	if (fileId) {
		const run = await engine.runNode({ ...at, operation: 'download', fileId });
		if (run.error) throw run.error;
		downloaded = run.items;
	}
	if (upload) {
		const run = await engine.runNode({ ...at, operation: 'upload', fileName: upload }, downloaded);
		if (run.error) throw run.error;
		await engine.stop();
	}
}

process.on('message', async (order: Order) => {
	await transfer(order);
	process.send?.({ done: true });
});
