import workerUrl from './sw.ts?worker&url';

interface TrustedAddresses {
  createScriptURL(address: string): string;
}

/** What browsers with trusted types have; the library of types does not know it yet. */
interface TrustedWindow {
  trustedTypes?: {
    createPolicy(name: string, rules: TrustedAddresses): TrustedAddresses;
  };
}

let policy: TrustedAddresses | undefined;

/** The address of the worker, as the policy of the pages wants it: made by a policy that makes no other. */
export function workerAddress(): string {
  policy ??= (window as TrustedWindow).trustedTypes?.createPolicy('offline', {
    createScriptURL: () => workerUrl,
  });
  return policy?.createScriptURL(workerUrl) ?? workerUrl;
}
