import { permittedProject } from './access.mts';
import { notFound } from './errors.mts';
import { sees } from './documentAccess.mts';
import { numberParam } from './route.mts';
import type { Answer, Call, Route } from './route.mts';
import { signedUrl } from './signatures.mts';

/** The storage key of a version that the caller may read, or of what hangs on a record. */
function keyOf(call: Call, id: number): string | undefined {
	const { attachments, files, versions } = call.core.world;
	const attachment = attachments.get(id);
	const companyId = Number(call.params.company_id);
	if (attachment?.company_id === companyId) return attachment.storage_key;
	const version = versions.get(id);
	const file = version && files.get(version.file_id);
	if (!version || file?.company_id !== companyId) return undefined;
	if (file.project_id !== null) {
		const { core, account, company } = call;
		call.project = permittedProject(core, account, company, file.project_id);
	}
	return sees(call, file) ? version.storage_key : undefined;
}

/** Downloads start here: with the token, and end at a signed address on another host. */
function download(call: Call): Answer {
	const key = keyOf(call, numberParam(call, 'version_id'));
	if (key === undefined) throw notFound('File');
	const expires = Math.floor(call.core.clock.now() / 1000) + 600;
	return {
		status: 302,
		text: '',
		headers: { location: signedUrl(call.core.urls.storage, key, expires) },
	};
}

export const downloadRoutes: Route[] = [
	{
		method: 'GET',
		path: '/webclients/host/companies/{company_id}/prostore/{version_id}',
		headerFree: true,
		documentedIn:
			'the secure file access guide: the address in file_versions[].url, which redirects to storage',
		handle: download,
	},
];
