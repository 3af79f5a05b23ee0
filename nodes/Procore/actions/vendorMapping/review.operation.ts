import { reviewOperation } from '../../review/reviewOperation';
import { defineOperation } from '../define';
import { partyFields } from './partyFields';

export const review = defineOperation(reviewOperation('vendor', partyFields));
