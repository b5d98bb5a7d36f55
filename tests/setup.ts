import fc from 'fast-check';

/** The same random cases in every run, so that a failure can be repeated; PAITU_SEED tries others. */
fc.configureGlobal({ seed: Number(process.env['PAITU_SEED'] ?? 20_261_121) });
