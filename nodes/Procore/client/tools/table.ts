import { CHANGE_ORDER_KINDS } from './entries/changeOrders';
import { COMMUNICATION_KINDS } from './entries/communication';
import { COMPANY_KINDS } from './entries/company';
import { CONTRACT_KINDS } from './entries/contracts';
import { COST_KINDS } from './entries/costs';
import { DAILY_LOG_KINDS } from './entries/dailyLogs';
import { DESIGN_KINDS } from './entries/design';
import { DIRECTORY_KINDS } from './entries/directory';
import { DOCUMENT_KINDS } from './entries/documents';
import { FIELD_WORK_KINDS } from './entries/fieldWork';
import { MODEL_KINDS } from './entries/models';
import { PRIME_CONTRACT_KINDS } from './entries/primeContracts';
import { PROJECT_KINDS } from './entries/project';
import { QUALITY_KINDS } from './entries/quality';
import type { Kind, Scope } from './kind';

/**
 * Every kind of record of Procore that the package knows. Rights, polling, records of events,
 * built-in events and the menu follow from it.
 * Source: Procore's public REST reference, which lists each endpoint under its tool.
 */
export const TABLE: readonly Kind[] = [
	...COMPANY_KINDS,
	...PROJECT_KINDS,
	...DIRECTORY_KINDS,
	...DOCUMENT_KINDS,
	...DESIGN_KINDS,
	...QUALITY_KINDS,
	...COMMUNICATION_KINDS,
	...MODEL_KINDS,
	...DAILY_LOG_KINDS,
	...FIELD_WORK_KINDS,
	...CONTRACT_KINDS,
	...PRIME_CONTRACT_KINDS,
	...CHANGE_ORDER_KINDS,
	...COST_KINDS,
];

/** The kind with this value, among the records of a company or of a project. */
export function kindOf(value: string, scope: Scope): Kind | undefined {
	return TABLE.find((kind) => kind.value === value && kind.scope === scope);
}
