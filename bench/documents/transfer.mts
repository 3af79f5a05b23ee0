import { createEngine } from '../../test/support/engine.mts';
import type { IDataObject } from 'n8n-workflow';

/** Downloads and uploads on request, in a process of its own, so that its memory can be measured. */
interface Order {
	credential: IDataObject;
	projectId: string;
	fileId: string;
}

process.on('message', async ({ credential: data, projectId, fileId }: Order) => {
	const engine = await createEngine({
		credentials: { dmsa: { type: 'procoreDmsaOAuth2Api', data } },
	});
	const at = { resource: 'document', level: 'project', projectId };
	const down = await engine.runNode({ ...at, operation: 'download', fileId });
	if (down.error) throw down.error;
	process.send?.({ done: 'download', bytes: down.items[0]?.json.fileSize });
	const name = `Copy ${Date.now()}.bin`;
	const up = await engine.runNode({ ...at, operation: 'upload', fileName: name }, down.items);
	if (up.error) throw up.error;
	await engine.stop();
	process.send?.({ done: 'upload', name });
});
process.send?.({ done: 'start' });
