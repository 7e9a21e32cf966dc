// What the platform calls inside the sandbox. All of `inside/` runs there, as it is compiled; nothing of it can reach the host.
export { inspect, receive } from './definitions.js';
export { describe } from './describe.js';
export { decide, startBars } from './event-form.js';
export { install, logged } from './install.js';
export { addSymbol, runSignal } from './vector-form.js';
