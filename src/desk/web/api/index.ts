/** What pages use to talk to the server. */
export { addressOf, api } from './client.ts';
export { ApiProblem, type FieldError, fieldErrorsOf } from './problem.ts';
export { useAction } from './use-action.ts';
export { type Resource, useResource } from './use-resource.ts';
