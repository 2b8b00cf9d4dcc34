import { registerHooks } from 'node:module';

// The compressor names its own files as `#/…`, which Node reads from version 24 on.
registerHooks({
  resolve: (specifier, context, next) => {
    const [folder] = context.parentURL?.match(/^.*\/astro-compressor\/dist\//) ?? [];
    return next(folder && specifier.startsWith('#/') ? folder + specifier.slice(2) : specifier, context);
  },
});
