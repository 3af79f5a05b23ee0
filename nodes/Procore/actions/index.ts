import { apiRequest } from './apiRequest/apiRequest.resource';
import { company } from './company/company.resource';
import { configuration } from './configuration/configuration.resource';
import type { Operation, Resource } from './define';
import { document } from './document/document.resource';
import { project } from './project/project.resource';
import { projectMapping } from './projectMapping/projectMapping.resource';
import { vendor } from './vendor/vendor.resource';
import { vendorMapping } from './vendorMapping/vendorMapping.resource';
import { webhook } from './webhook/webhook.resource';

/** Everything the node can do, in the order of its menu. */
export const resources: Resource[] = [
	apiRequest,
	company,
	configuration,
	document,
	project,
	projectMapping,
	vendor,
	vendorMapping,
	webhook,
];

export function operationOf(resource: string, operation: string): Operation | undefined {
	return resources
		.find(({ option }) => option.value === resource)
		?.operations.find(({ option }) => option.value === operation);
}
