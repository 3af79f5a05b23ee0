export const COMPANY = '/rest/v1.0/companies/{company_id}';
export const COMPANY_V11 = '/rest/v1.1/companies/{company_id}';
export const COMPANY_V13 = '/rest/v1.3/companies/{company_id}';
export const COMPANY_V2 = '/rest/v2.0/companies/{company_id}';
export const COMPANY_V21 = '/rest/v2.1/companies/{company_id}';
export const PROJECT = '/rest/v1.0/projects/{project_id}';
export const PROJECT_V11 = '/rest/v1.1/projects/{project_id}';
const BOTH = 'companies/{company_id}/projects/{project_id}';
export const BOTH_V1 = `/rest/v1.0/${BOTH}`;
export const BOTH_V2 = `/rest/v2.0/${BOTH}`;
export const BOTH_V21 = `/rest/v2.1/${BOTH}`;

/** Deleted records in a list of their own, the recycle bin. */
export const bin = (list: string) => ({ deleted: { list } });

const ONLY = { 'filters[include_deleted]': 'only' };
/** Deleted records in the same list, with a filter. */
export const ONLY_DELETED = { deleted: { query: ONLY } };
