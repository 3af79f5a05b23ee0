import { execFile } from 'node:child_process';
import { statSync } from 'node:fs';
import { promisify } from 'node:util';
import axios from 'axios';
import type { Simulator } from '../../test/simulator/types.mts';

const run = promisify(execFile);
const NO_MORE_THAN_THE_STATUS = ['--silent', '--show-error', '--fail', '--output'];

const headersOf = (procore: Simulator) => ({
	authorization: `Bearer ${procore.tokenFor('dmsa')}`,
	'procore-company-id': String(procore.world.company.id),
});

const api = (procore: Simulator) =>
	axios.create({ baseURL: procore.apiUrl, headers: headersOf(procore) });

/** curl, and the one call that tells it where the file is. */
export async function download(
	procore: Simulator,
	projectId: number,
	fileId: number,
	file: string,
): Promise<void> {
	const params = { project_id: projectId };
	const { data } = await api(procore).get(`/rest/v1.0/files/${fileId}`, { params });
	const headers = Object.entries(headersOf(procore)).flatMap((header) => ['-H', header.join(': ')]);
	const [{ url }] = data.file_versions;
	await run('curl', [...NO_MORE_THAN_THE_STATUS, file, '--location', ...headers, url]);
}

/** sha256sum, which Procore wants, curl, and the calls before and after. */
export async function upload(
	procore: Simulator,
	projectId: number,
	file: string,
	name: string,
): Promise<void> {
	const { stdout } = await run('sha256sum', [file]);
	const { size } = statSync(file);
	const segment = { size, sha256: stdout.split(' ')[0] };
	const uploads = `/rest/v1.1/projects/${projectId}/uploads`;
	const { data } = await api(procore).post(uploads, {
		response_filename: name,
		size,
		segments: [segment],
	});
	const [{ url, headers }] = data.segments;
	const given = Object.entries<string>(headers).flatMap((header) => ['-H', header.join(': ')]);
	await run('curl', [
		...NO_MORE_THAN_THE_STATUS,
		'/dev/null',
		'--upload-file',
		file,
		...given,
		url,
	]);
	const etag = procore.world.uploads.get(data.uuid)?.segments?.[0]?.etag;
	await api(procore).patch(`${uploads}/${data.uuid}`, { segments: [{ ...segment, etag }] });
}
