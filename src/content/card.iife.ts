import { cardScript } from './card-script.ts';
import { handOver } from './load-part.ts';

handOver({ card: cardScript });
