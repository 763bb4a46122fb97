/** Version of the published contract of both APIs; what a newer one adds, an older app ignores. */
export const CONTRACT_VERSION = '1.1.0';
