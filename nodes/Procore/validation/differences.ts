import type { IDataObject } from 'n8n-workflow';
import { procoreId } from '../client/ids';
import { toolNamed } from './rights/levels';
import type { View } from './view';

function onlyIn(one: View, other: View): IDataObject[] {
	const ids = new Set(other.projects.map(({ id }) => id));
	return one.projects
		.filter(({ id }) => !ids.has(id))
		.map(({ id, name }) => ({ id: procoreId(id), name }));
}

/** The company's tools with two different levels; "Off" if an account does not see the tool. */
function differentRights(a: View, b: View): IDataObject[] {
	const [ofA, ofB] = [a.tools, b.tools];
	if (!ofA || !ofB) return [];
	const names = new Set([...ofA, ...ofB].map(({ label }) => label));
	const levelIn = (tools: typeof ofA, name: string) => toolNamed(tools, name)?.level ?? 'Off';
	return [...names]
		.map((tool) => ({ tool, a: levelIn(ofA, tool), b: levelIn(ofB, tool) }))
		.filter((row) => row.a !== row.b);
}

const sideOf = ({ authType, identity, company, projects }: View): IDataObject => ({
	authType,
	identity: { ...identity, userId: procoreId(identity.userId) },
	company: { ...company, id: procoreId(company.id) },
	projectCount: projects.length,
});

const COMPANY_ONLY =
	'Rights are those on the tools of the company. Each project gives its own rights, by the permission template that the account has there; they are not compared.';
const NOT_KNOWN =
	'Rights were not compared: the snapshot has none. Take a new one with Configuration > Validate, Output: Report.';

const companyInWords = ({ company: { id, name } }: View) => (name ? `${name} (${id})` : id);

/** Compares two views. `same` is about projects and rights, not about who the accounts are. */
export function differencesOf(a: View, b: View): IDataObject {
	const onlyInA = onlyIn(a, b);
	const onlyInB = onlyIn(b, a);
	const rights = differentRights(a, b);
	const parts = [
		// Two different companies explain every other difference, so they come first.
		a.company.id === b.company.id
			? ''
			: `the two look at different companies: ${companyInWords(a)} and ${companyInWords(b)}`,
		onlyInA.length > 0 ? `${onlyInA.length} projects only in A` : '',
		onlyInB.length > 0 ? `${onlyInB.length} projects only in B` : '',
		rights.length > 0 ? `rights differ on ${rights.length} tools` : '',
	].filter(Boolean);
	const same = parts.length === 0;
	const areRightsKnown = a.tools !== undefined && b.tools !== undefined;
	return {
		result: same
			? `✓ Both credentials see the same projects${areRightsKnown ? ' and have the same rights' : '; rights were not compared'}`
			: `✗ ${parts.join(', ').replace(/^./, (first) => first.toUpperCase())}`,
		same,
		a: sideOf(a),
		b: sideOf(b),
		onlyInA,
		onlyInB,
		rights,
		note: areRightsKnown ? COMPANY_ONLY : NOT_KNOWN,
	};
}
