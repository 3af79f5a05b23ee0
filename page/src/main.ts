import type { ShownReview } from '../../nodes/Procore/review/shown';
import { ReviewPage } from './reviewPage';

const review: ShownReview = JSON.parse(document.getElementById('data')?.textContent ?? '{}');
new ReviewPage(review).start();
