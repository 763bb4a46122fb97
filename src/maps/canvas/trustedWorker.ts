/** As markup, it shows what it says. */
const escaped = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

/**
 * Where the server asks for Trusted Types, MapLibre may start its own worker and nothing else; a text it
 * would show as markup is shown as text. MapLibre knows no policy of its own, so this is the default one.
 */
export function trustOnlyWorker(workerUrl: string): void {
  try {
    window.trustedTypes?.createPolicy('default', {
      createScriptURL: (url) => (url === workerUrl ? url : null),
      createHTML: escaped,
    });
  } catch {
    // A server with a policy of other names: the map then stays the drawing, as without WebGL.
  }
}
