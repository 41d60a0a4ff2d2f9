import fc from 'fast-check';

// Tests draw the same cases each time, so that a change is told of its own faults alone; `CASES=anew` draws others,
// which finds what nobody thought of.
const SEED = 20_261_201;

if (process.env['CASES'] !== 'anew') fc.configureGlobal({ ...fc.readConfigureGlobal(), seed: SEED });
