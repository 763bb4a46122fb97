/** What is used here of Trusted Types (W3C); not every browser has them. */
// biome-ignore lint/style/useConsistentTypeDefinitions: only an interface adds to the one of the browser
interface Window {
  readonly trustedTypes?: {
    createPolicy(
      name: string,
      rules: {
        createScriptURL: (url: string) => string | null;
        createHTML?: (html: string) => string;
      },
    ): {
      /** In truth a `TrustedScriptURL`, which browsers take wherever they take the text. */
      createScriptURL(url: string): string;
    };
  };
}
