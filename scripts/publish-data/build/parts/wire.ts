import type { InferInput } from 'valibot';
import type { EndpointName, endpoints } from '@/api/contract/endpoints';

/** The body of a resource as it is written. */
export type Body<N extends EndpointName> = InferInput<(typeof endpoints)[N]['schema']>;
