import { pathOf, type Call } from '../../wire/path';
import type { ProcoreClient } from '../../ProcoreClient';
import { ProcoreError, rethrow } from '../../ProcoreError';
import { recordSchema, type Value } from '../../schemas/records';
import { LIST_PROJECT_VENDORS } from '../vendors';

/** The calls for vendors or users in the directory of a project. */
export interface Membership {
	list: Call;
	add: Call;
	remove: Call;
}

const USER = '/rest/v1.0/projects/{project_id}/users';
const [, VENDOR] = LIST_PROJECT_VENDORS;

export const USERS: Membership = {
	list: ['GET', USER],
	add: ['POST', `${USER}/{id}/actions/add`],
	remove: ['DELETE', `${USER}/{id}/actions/remove`],
};
export const VENDORS: Membership = {
	list: LIST_PROJECT_VENDORS,
	add: ['POST', `${VENDOR}/{id}/actions/add`],
	remove: ['DELETE', `${VENDOR}/{id}/actions/remove`],
};

export interface Member {
	companyId: string;
	projectId: string;
	id: string;
}

export type MemberRecord = Record<string, Value>;

const pathFor = (call: Call, { projectId, id }: Member) =>
	pathOf(call, { project_id: projectId, id });

/** The member in the project's directory; undefined if it is not there. */
async function memberNow(
	procore: ProcoreClient,
	{ list }: Membership,
	member: Member,
): Promise<MemberRecord | undefined> {
	const { companyId, projectId, id } = member;
	const query = { 'filters[id]': [id] };
	const path = pathOf(list, { project_id: projectId });
	const found = await procore.list(path, recordSchema, { companyId, query });
	return found.find((one: MemberRecord) => String(one.id) === id);
}

/** Procore's errors that can mean that there is nothing to do. */
const isRefusal = (error: unknown): error is ProcoreError =>
	error instanceof ProcoreError && ['validation', 'conflict', 'notFound'].includes(error.kind);

/**
 * Adds a vendor or user of the company to a project.
 * @returns the record, and whether it was added; false if it was there before
 */
export async function addMember(
	procore: ProcoreClient,
	membership: Membership,
	member: Member,
	body?: Record<string, unknown>,
): Promise<{ record: MemberRecord; added: boolean }> {
	const { companyId } = member;
	const path = pathFor(membership.add, member);
	try {
		const answer = await procore.request('POST', path, { companyId, body });
		return { record: procore.parse(recordSchema, answer.body, path, 'POST'), added: true };
	} catch (error) {
		if (!isRefusal(error)) throw rethrow(error);
		const record = await memberNow(procore, membership, member);
		if (!record) throw rethrow(error);
		return { record, added: false };
	}
}

/** @returns whether it was removed; false if it was not in the project */
export async function removeMember(
	procore: ProcoreClient,
	membership: Membership,
	member: Member,
): Promise<boolean> {
	const { companyId } = member;
	try {
		await procore.request('DELETE', pathFor(membership.remove, member), { companyId });
		return true;
	} catch (error) {
		if (!isRefusal(error)) throw rethrow(error);
		if (await memberNow(procore, membership, member)) throw rethrow(error);
		return false;
	}
}
