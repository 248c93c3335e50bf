/**
 * node first-brief.mjs ENGINE LANG WEIGHTS < TEXT: prints the seconds of CPU time that a first brief takes, from loading
 * the bundled engine on. Plain JavaScript, so that nothing but the engine is compiled.
 */
import { readFileSync } from 'node:fs';

const [, , bundle, lang, weights] = process.argv;
const text = readFileSync(0, 'utf8');
const before = process.cpuUsage();
const { engineIn } = await import(bundle);
const engine = await engineIn(lang, weights);
engine.all(text);
const { user, system } = process.cpuUsage(before);
console.log((user + system) / 1e6);
