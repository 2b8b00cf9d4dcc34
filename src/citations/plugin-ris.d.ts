// The plugin of RIS has no types of its own.
import '@citation-js/core';

declare module '@citation-js/core' {
  namespace plugins.output {
    interface Formats {
      ris: () => string;
    }
  }
}
