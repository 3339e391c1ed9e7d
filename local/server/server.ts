/** The server with its own runtime, for whoever loads both as one bundle. */
export { openRuntime } from '../runtime';
export { serve } from './serve';
