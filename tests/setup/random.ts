import fc from 'fast-check'

/** Property tests try the same values on every machine; `npm run soak` tries new ones. */
if (!process.env['SOAK']) fc.configureGlobal({ ...fc.readConfigureGlobal(), seed: 20 })
