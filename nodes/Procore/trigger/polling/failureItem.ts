import type { IDataObject } from 'n8n-workflow';
import { errorJson } from '../../transport/nodeError';
import type { Polled } from './pollPlaces';
import type { PollSettings } from './pollSettings';

/** Comes once, when a place that could be read until now cannot be read any more. */
export function failureItem(settings: PollSettings, place: Polled, error: unknown): IDataObject {
	const { companyId, projectId, projectName } = place;
	const timestamp = new Date().toISOString();
	const { error: message, details } = errorJson(error);
	const where = { project_id: projectId, project_name: projectName };
	return {
		eventId: [settings.tool.value, projectId, 'error', timestamp].join(':'),
		eventType: 'error',
		resourceName: settings.tool.resourceName,
		resourceId: null,
		companyId,
		projectId: projectId || null,
		projectName,
		timestamp,
		record: null,
		error: message,
		details: { ...details, ...where },
	};
}
