import { DateTime } from 'luxon';
import { LIST_INSURANCES, listInsurances } from '../../client/endpoints/directory/insurances';
import { simplified } from '../../fields/simplify';
import { vendorIdOrAll } from '../../fields/vendor';
import { defineList } from '../list';
import { insuranceFilters, SIMPLE_INSURANCE } from './insurance.fields';
import { lowestCompliance } from './lowest';

export const getAll = defineList({
	option: {
		name: 'Get Many',
		value: 'getAll',
		action: 'List insurance certificates',
		description:
			'List insurance certificates (COIs) of the company or of projects, with their status',
	},
	calls: LIST_INSURANCES,
	level: 'either',
	fields: { vendorId: vendorIdOrAll },
	filters: insuranceFilters,
	simple: SIMPLE_INSURANCE,
	switches: [
		{
			displayName: 'Lowest Compliance',
			name: 'lowestCompliance',
			type: 'boolean',
			default: false,
			description:
				'Whether to return one row for each vendor, with the worst status of its certificates and the certificate that expires next',
		},
	],
	isShaped: true,
	async read({ procore, timeZone }, { limit, fits, switches, isSimple, values, ...place }) {
		const isLowest = switches.has('lowestCompliance');
		const { vendorId } = values;
		const found = await listInsurances(
			procore,
			{ ...place, vendorId },
			{ fits, limit: isLowest ? undefined : limit },
		);
		if (isLowest) {
			const today = DateTime.now().setZone(timeZone).toISODate() ?? '';
			return lowestCompliance(found, today).slice(0, limit);
		}
		return isSimple ? found.map((one) => simplified(one, SIMPLE_INSURANCE.fields)) : found;
	},
});
