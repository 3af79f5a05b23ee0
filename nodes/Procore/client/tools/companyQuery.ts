import type { Method, Query } from '../wire/http';
import { templateOf, type Path } from '../wire/path';

const of = (method: Method, ...paths: string[]) => paths.map((path) => `${method} /${path}`);

/**
 * Calls that need the company in the query and in the header, by their paths without the version.
 * Source: the required parameters of Procore's reference (spring 2026).
 */
const NAME_COMPANY = new Set([
	...of('GET', 'app_installations', 'app_installations/{id}', 'change_order/statuses'),
	...of('GET', 'change_order_change_reasons', 'change_types', 'checklist/item_types'),
	...of('GET', 'checklist/item_types/{id}', 'company_configuration', 'custom_field_definitions'),
	...of('GET', 'custom_field_definitions/{id}', 'custom_field_metadata/{id}'),
	...of('GET', 'custom_field_definitions/{id}/custom_field_lov_entries'),
	...of('GET', 'custom_field_definitions/{id}/custom_field_lov_entries/{id}'),
	...of('GET', 'custom_fields_sections', 'custom_fields_sections/{id}', 'departments'),
	...of('GET', 'departments/{id}', 'installation_requests', 'line_item_types'),
	...of('GET', 'line_item_types/{id}', 'observations/types', 'offices', 'offices/{id}'),
	...of('GET', 'project_templates', 'projects', 'projects/{id}', 'standard_cost_code_lists'),
	...of('GET', 'standard_cost_code_lists/{id}', 'standard_cost_codes', 'standard_cost_codes/{id}'),
	...of('GET', 'tax_codes', 'tax_codes/{id}', 'tax_types', 'tax_types/{id}', 'users', 'users/{id}'),
	...of('GET', 'vendors', 'vendors/{id}', 'webhooks/hooks', 'workflow_activity_histories'),
	...of('GET', 'webhooks/hooks/{id}/deliveries', 'webhooks/hooks/{id}/triggers'),
	...of('GET', 'workflow_activity_histories/{id}', 'workflow_instances', 'workflow_instances/{id}'),
	...of('DELETE', 'departments/{id}', 'offices/{id}', 'standard_cost_codes/{id}', 'tax_types/{id}'),
	...of('DELETE', 'webhooks/hooks/{id}', 'webhooks/hooks/{id}/triggers/{id}'),
	...of('PATCH', 'tax_codes/{id}', 'tax_types/{id}', 'vendors/{id}/business_register'),
	...of('POST', 'tax_codes', 'tax_types', 'users', 'vendors/{id}/business_register'),
	...of('POST', 'workflow_activity_histories'),
]);

export const asksForCompany = (method: Method, bare: string): boolean =>
	NAME_COMPANY.has(`${method} ${templateOf(bare)}`);

/** Adds the company to the query, if the call needs it there and nothing names it yet. */
export function withCompany(method: Method, { text }: Path, query: Query, company: string): Query {
	const [bare = '', typed = ''] = text.split('?');
	if (company === '' || !asksForCompany(method, bare)) return query;
	// A hook belongs to a company or to a project, and one of the two is named.
	const names = bare.includes('/webhooks/') ? ['company_id', 'project_id'] : ['company_id'];
	const inPath = new URLSearchParams(typed);
	const isNamed = names.some((name) => query[name] !== undefined || inPath.has(name));
	return isNamed ? query : { ...query, company_id: company };
}
