import { type LoadOptions, sendLoad } from './load/send-load.js';
import { type Message, onMessage, tellParent } from './processes/messages.js';

onMessage<Message & { options: LoadOptions }>('load', ({ options }) => sendLoad(options));
tellParent({ kind: 'listening' });
