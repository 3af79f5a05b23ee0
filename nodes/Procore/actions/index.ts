import { apiRequest } from './apiRequest/apiRequest.resource';
import { company } from './company/company.resource';
import { configuration } from './configuration/configuration.resource';
import { contact } from './contact/contact.resource';
import type { Operation, Resource } from './define';
import { document } from './document/document.resource';
import { insurance } from './insurance/insurance.resource';
import { project } from './project/project.resource';
import { projectMapping } from './projectMapping/projectMapping.resource';
import { toolResources } from './tools/tools.resources';
import { vendor } from './vendor/vendor.resource';
import { vendorMapping } from './vendorMapping/vendorMapping.resource';
import { webhook } from './webhook/webhook.resource';

const own: Resource[] = [
	apiRequest,
	company,
	configuration,
	contact,
	document,
	insurance,
	project,
	projectMapping,
	vendor,
	vendorMapping,
	webhook,
];

/** Everything the node can do, in the order of its menu. */
export const resources: Resource[] = [...own, ...toolResources].sort((a, b) =>
	a.option.name.localeCompare(b.option.name),
);

export function operationOf(resource: string, operation: string): Operation | undefined {
	return resources
		.find(({ option }) => option.value === resource)
		?.operations.find(({ option }) => option.value === operation);
}
